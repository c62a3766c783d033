// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>

#include <usher/sqlite/statement.h>

namespace usher::sqlite {

/// The statements that a connection keeps between uses, by their SQL.
using KeptStatements = std::map<std::string, Statement, std::less<>>;

/// A statement on loan from its connection, which gets it back, reset, when the loan ends; it must not
/// outlive the database.
class KeptStatement : public Statement {
 public:
  KeptStatement(KeptStatements& home, KeptStatements::node_type node)
      : Statement(std::move(node.mapped())), home_(home), node_(std::move(node)) {}
  ~KeptStatement() {
    reset();
    node_.mapped() = std::move(static_cast<Statement&>(*this));
    // Where another one of the same SQL was faster, this one ends here.
    home_.insert(std::move(node_));
  }
  KeptStatement(const KeptStatement&) = delete;
  KeptStatement& operator=(const KeptStatement&) = delete;

 private:
  KeptStatements& home_;
  KeptStatements::node_type node_;
};

}  // namespace usher::sqlite

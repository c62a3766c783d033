// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <string>
#include <vector>

namespace usher::search {

/// One way to write what was typed.
struct Form {
  std::string text;
  std::size_t letters = 0;
  /// It is looked for inside of words too: two letters do, or one that says much.
  bool inside = false;
};

/// A word that was typed, or its beginning: any of its forms is as good.
struct Token {
  std::vector<Form> forms;
};

/// What somebody typed so far, as it is looked for. Personal data, like the names that it asks for.
class Query {
 public:
  /// More words are not looked at.
  static constexpr std::size_t kMostTokens = 8;

  explicit Query(QStringView typed);

  /// In the order in which they were typed; none where no letter and no digit was.
  const std::vector<Token>& tokens() const { return tokens_; }

 private:
  std::vector<Token> tokens_;
};

}  // namespace usher::search

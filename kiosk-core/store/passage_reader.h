// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/ports/passage_book.h>
#include <usher/sqlite/database.h>
#include <usher/store/own_ops.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// All passages that are known here: those that the feed brought, those that only this kiosk knows, and those
/// that were undone here.
class PassageReader {
 public:
  /// `event` is attached already. The references outlive this object.
  PassageReader(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops);

  /// See ports::PassageBook.
  std::vector<ports::Passage> page(const std::optional<ports::PassageMark>& after, int at_most);

 private:
  std::optional<ports::PassageGuest> guestIn(const sqlite::Statement& row, const domain::TicketId& ticket);

  Sealing& sealing_;
  OwnOps& own_ops_;
  sqlite::Statement page_;
};

}  // namespace usher::store

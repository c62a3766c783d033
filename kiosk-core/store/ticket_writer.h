// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <usher/sqlite/database.h>
#include <usher/store/ticket_row.h>

namespace usher::store {

/// Writes tickets, and the hashes that a guest without a code is found by. Where one is there already, what
/// indexes hold is written only if it is another: each of them lies on another page of the file, all over it,
/// and most changes are of names, seats and payments.
class TicketWriter {
 public:
  /// `schema` is the name under which the file is attached. `is_empty`: the file is, and the same ticket does
  /// not come twice. The database outlives this object.
  TicketWriter(sqlite::Database& database, const std::string& schema, bool is_empty);

  void write(const TicketRow& row);
  /// The row itself is gone already.
  void forgetLookUps(std::string_view ticket);

 private:
  /// What there is of a ticket in a file that was not empty.
  struct Known {
    Known(sqlite::Database& database, const std::string& schema);
    sqlite::Statement found_by;
    sqlite::Statement update;
    sqlite::Statement look_ups;
    sqlite::Statement no_look_ups;
  };

  bool isFoundAsBefore(const TicketRow& row);
  void writeLookUps(const TicketRow& row);

  sqlite::Statement insert_;
  sqlite::Statement look_up_;
  std::optional<Known> known_;
};

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/domain/ticket.h>
#include <usher/ports/replica.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// A ticket as its row has it, sealed: all of the work that needs no database.
struct TicketRow {
  TicketRow(const domain::Ticket& ticket, Sealing& sealing);

  std::string id;
  CodeHash code;
  std::string type;
  std::int64_t order_status;
  bool blocked;
  bool revoked;
  std::optional<std::int64_t> valid_from;
  std::optional<std::int64_t> valid_until;
  std::string enrolments;
  std::string open_questions;
  std::optional<std::string> booking;
  std::string language;
  std::string waits_for;
  /// Code, names, company, notes.
  Bytes sealed;
  std::vector<CodeHash> look_up;
};

/// What is next to be written: tickets as their rows, of which there may be a million.
using Row = std::variant<TicketRow, ports::Record>;
std::vector<Row> rowsOf(std::vector<ports::Record> records, Sealing& sealing);

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/import.h>
#include <usher/backend/store/sqlite/seats.h>

namespace usher::backend::store {

/// One import under the write lock: compares with what is there, and writes what differs.
class ImportRun {
 public:
  ImportRun(const Import& import, sqlite::Database& database, EventRows& rows, Instant now);

  ImportSummary run();

 private:
  using Key = std::pair<std::string, std::string>;  // kind, id
  struct Known {
    Origin origin = Origin::Imported;
    std::string imported_sessions;
    std::string imported_ticket;
  };

  /// The guest was erased, and no file brings them back.
  bool isGone(const std::string& ticket);
  /// Throws Refusal.
  void claimSignedTypes();
  /// The row that `thing` becomes beside what guests have done; `old` is the row that is there.
  std::string adapted(const Import::Thing& thing, const std::string* old);
  std::string adaptedEvent(contract::EventRow event, const std::string* old);
  std::string adaptedTicket(const Import::Thing& thing, const std::string* old);
  /// What the file says is open and was not answered here since, and what else we ask.
  std::vector<std::string> stillOpen(const contract::TicketRow& ticket, const std::string* old);
  void noteQuestion(const std::string& question);
  void mergeSeats(const contract::TicketRow& ticket, const std::string& imported_before);
  void removeAbsent();
  bool isKept(const Key& key);

  const Import& import_;
  sqlite::Database& database_;
  EventRows& rows_;
  Instant now_;
  Seats seats_;
  /// What is there and the import has not named yet.
  std::map<Key, std::string> before_;
  std::map<std::string, Known> attendees_;
  /// At the door, where the file leaves questions to the board.
  std::vector<contract::QuestionRow> asked_;
  ImportSummary summary_;
};

}  // namespace usher::backend::store

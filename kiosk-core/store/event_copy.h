// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/ports/replica.h>
#include <usher/sqlite/database.h>
#include <usher/store/record_writer.h>

namespace usher::store {

/// What the backend has, as far as the feed has brought it: the tables of the attached `event`.
class EventCopy {
 public:
  /// The references outlive this object.
  EventCopy(sqlite::Database& database, Sealing& sealing);

  std::optional<ports::FeedPosition> position();
  /// nullopt until a snapshot is in. Kept in memory.
  const std::optional<domain::EventFacts>& facts();
  /// Tickets of the type that are not cancelled.
  std::int64_t ticketsOf(const domain::TicketTypeId& type);
  /// Another file was put in the place of this one.
  void forgetFacts();
  /// One transaction, of `event.db` alone: in WAL mode one over both files would be atomic for each of them
  /// only.
  void apply(const ports::ChangeBatch& batch);

 private:
  sqlite::Database& database_;
  RecordWriter writer_;
  sqlite::Statement newer_;
  sqlite::Statement move_;
  std::optional<domain::EventFacts> facts_;
  bool facts_read_ = false;
  std::vector<domain::Picture> pictures_;
  bool pictures_read_ = false;
};

/// Puts a position into the file attached as `schema`.
void writePosition(sqlite::Database& database, const std::string& schema,
                   const ports::FeedPosition& position);

}  // namespace usher::store

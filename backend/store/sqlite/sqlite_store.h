// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include <usher/backend/store/sqlite/feed_news.h>
#include <usher/backend/store/sqlite/question_sweep.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/sqlite_attendees.h>
#include <usher/backend/store/sqlite/sqlite_events.h>
#include <usher/backend/store/sqlite/sqlite_kiosks.h>
#include <usher/backend/store/sqlite/sqlite_messages.h>
#include <usher/backend/store/sqlite/sqlite_people.h>
#include <usher/backend/store/sqlite/sqlite_requests.h>
#include <usher/backend/store/sqlite/sqlite_settings.h>
#include <usher/backend/store/sqlite/sqlite_staff.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

/// The ports on one SQLite file, which other processes may use at the same time.
class SqliteStore {
 public:
  /// Makes the file, or brings its schema up to date. Its folder must exist. Corrupt and Newer leave
  /// everything unchanged.
  static Result<std::unique_ptr<SqliteStore>> open(const std::filesystem::path& file);
  ~SqliteStore() { sweep_.stop(); }

  SqliteEvents& events() { return events_; }
  SqliteKiosks& kiosks() { return kiosks_; }
  SqliteSettings& settings() { return settings_; }
  SqliteAttendees& attendees() { return attendees_; }
  SqliteMessages& messages() { return messages_; }
  SqlitePeople& people() { return people_; }
  SqliteRequests& requests() { return requests_; }
  SqliteStaff& staff() { return staff_; }

 private:
  explicit SqliteStore(const std::filesystem::path& file);

  sqlite::Database database_;
  FeedNews news_;
  DepartureNews departures_;
  Readers readers_;
  QuestionSweep sweep_{writer_};
  // After what its thread uses, so that it ends before that.
  Writer writer_;
  SqliteEvents events_;
  SqliteKiosks kiosks_;
  SqliteSettings settings_;
  SqliteAttendees attendees_;
  SqliteMessages messages_;
  SqlitePeople people_;
  SqliteRequests requests_;
  SqliteStaff staff_;
};

}  // namespace usher::backend::store

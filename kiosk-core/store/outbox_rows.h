// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <usher/ports/outbox.h>
#include <usher/ports/replica.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// The queue itself: in which order what was done here is told, and how often that was tried. What was told
/// keeps its place until the feed has shown it. What was done lies with Passages and OwnOps. Inside a
/// transaction of the caller's.
class OutboxRows {
 public:
  struct Due {
    domain::OpId op;
    int attempts = 0;
  };

  /// The database outlives this object.
  explicit OutboxRows(sqlite::Database& database);

  /// At the end of the queue; not due before `after` was told, or is in the queue no more.
  void put(const domain::OpId& op, domain::Instant at, const QString& boot,
           const std::optional<domain::OpId>& after = std::nullopt);
  bool isWaiting(const domain::OpId& op);
  /// The backend has taken it.
  void setTold(const domain::OpId& op);
  /// It waits in its place again.
  void tellAgain(const domain::OpId& op, domain::Instant at, const QString& boot);
  void remove(const domain::OpId& op);
  void setTime(const domain::OpId& op, domain::Instant at);
  void putOff(const domain::OpId& op, const ports::outcome::Retry& retry);
  /// See Outbox::due().
  std::vector<Due> due(domain::Instant now, int at_most);
  struct Queued {
    std::int64_t place = 0;
    domain::OpId op;
  };
  /// See Carrying::queued().
  std::vector<Queued> queued(std::int64_t after, int at_most);
  std::int64_t waiting();
  /// Who waits longest.
  struct Waiting {
    domain::OpId op;
    domain::Instant at;
  };
  std::optional<Waiting> oldest();
  /// What was done since takeTouched() was rolled back.
  void rolledBack() { counted_.reset(); }
  /// Whose place in the queue has come or gone since the last time that this was asked, or may have: what is
  /// rolled back is among them.
  std::set<std::string> takeTouched() { return std::exchange(touched_, {}); }

 private:
  /// The place of the first that waits; nullopt: none does.
  std::optional<std::int64_t> firstWaiting();

  sqlite::Database& database_;
  sqlite::Statement put_;
  sqlite::Statement is_waiting_;
  sqlite::Statement set_told_;
  sqlite::Statement remove_;
  std::set<std::string> touched_;
  /// How many wait, once it was asked: a queue may be very long.
  std::optional<std::int64_t> counted_;
  /// Nobody waits before this place.
  std::int64_t begin_ = 0;
};

/// Where the feed shows what became of something that was told.
struct Visibility {
  std::string cursor;
  /// The feed's at that time.
  std::optional<std::string> generation;
};

/// Whether a feed at `cursor` has reached `wanted`: they are the same, or both are decimal numbers and it is
/// not before it.
bool hasReached(const QString& cursor, const QString& wanted);

/// What to do with something that was told and is held until the feed has shown it.
enum class Held {
  Wait,
  /// The feed has shown it.
  Drop,
  /// History was rewritten without it. It is told again, which is harmless.
  TellAgain,
};
/// `generation` and `visible_at` as they were kept, both null where the feed will never bring it.
Held standing(const std::optional<ports::FeedPosition>& position, const std::optional<QString>& generation,
              const std::optional<QString>& visible_at);
/// SQL for the ops of `table` that are held, but for those that a feed of generation ?1 at cursor ?2 shows
/// later: where cursors are decimal numbers it takes as long as there are such ops, however many are held.
std::string shownOf(const std::string& table);

}  // namespace usher::store

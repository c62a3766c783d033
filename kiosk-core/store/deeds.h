// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include <usher/ports/carrying.h>
#include <usher/ports/incident_book.h>
#include <usher/store/boot_times.h>
#include <usher/store/dead_letters.h>
#include <usher/store/entry_badges.h>
#include <usher/store/outbox_copy.h>
#include <usher/store/own_ops.h>
#include <usher/store/passages.h>
#include <usher/store/print_orders.h>
#include <usher/store/second_entries.h>
#include <usher/store/staff_passages.h>

namespace usher::store {

/// `kiosk.db`: all that was done here, of whatever kind, until the backend has heard of it and the feed has
/// shown it. Each call is one durable transaction.
class Deeds {
 public:
  /// `event` is attached already. Both outlive this object. `folder`: where the outbox has its copy.
  Deeds(sqlite::Database& database, Sealing& sealing, const std::filesystem::path& folder);

  /// Once, before anything else: what the copy of the outbox has and the database has not is queued again.
  /// Answers how much that was.
  std::int64_t takeFromCopy();

  void record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  void record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot);

  /// See ports::Outbox.
  std::vector<ports::OutboxOp> due(domain::Instant now, int at_most);
  std::optional<domain::Instant> bootTime(const QString& boot) const { return times_.zeroOf(boot); }
  void setBootTime(const QString& boot, domain::Instant zero, std::chrono::milliseconds monotonic);
  std::vector<ports::QueuedOp> queued(std::int64_t after, int at_most);
  void settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility);
  ports::OutboxDepth depth();

  /// See ports::IncidentBook.
  std::vector<domain::Incident> incidents();
  void putAway(const ports::SeenTo& seen);

  /// The copy of the event is another one, of which all that is held has to be looked up: tidy().
  void beginTidying();
  /// See ports::Outbox. Without a position in the feed that is dropped which the copy has.
  bool tidy(const std::optional<ports::FeedPosition>& position);
  /// The feed has brought these changes, and is at `position` now.
  void confirm(const std::vector<ports::Change>& changes, const ports::FeedPosition& position);
  /// See ports::PrintQueue.
  std::vector<domain::OpenOrder> openOrders() { return print_orders_.open(); }
  std::int64_t badgesOwed() { return print_orders_.badgesOwed(); }
  void add(const domain::PrintOrder& order);
  bool handTo(const domain::OpId& order, const QString& printer);
  void handedOver(const domain::OpId& order, const QString& printer_job);
  void takeBack(const domain::OpId& order);
  void doubt(const domain::OpId& order);
  std::vector<domain::OpId> takeUnwanted() { return print_orders_.takeUnwanted(); }
  bool giveTo(const domain::OpId& order, const ports::LanSource& to);
  std::vector<domain::OpenOrder> takeGiven(domain::Instant now);
  void end(const domain::OpId& order, const domain::PrintEnd& end, domain::Instant now,
           std::chrono::milliseconds monotonic, const QString& boot);
  void cancel(const domain::OpId& order, const domain::OpId& told_as, const domain::PrintEnd& end,
              domain::Instant now, std::chrono::milliseconds monotonic, const QString& boot);
  /// See ports::LanBook.
  bool keep(const std::vector<ports::LanRecord>& records);
  OwnOps& ops() { return ops_; }
  LanRows& lan() { return lan_; }

 private:
  void tellEnd(const domain::PrintOrder& ended, const domain::OpId& told_as, const domain::PrintEnd& end,
               domain::Instant now, std::chrono::milliseconds monotonic, const QString& boot);
  template <class Work>
  void durably(Work&& work);
  /// True: there may be more of it.
  bool confirmShown(const ports::FeedPosition& position);
  bool isTidy() const { return !shown_left_ && !unlooked_.passages && !unlooked_.news; }
  /// Inside a transaction.
  void keep(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  void keep(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot);
  /// It is printed by this kiosk from now on.
  void order(domain::PrintOrder order, const std::optional<domain::OpId>& made_here);
  void takeEffect(const ports::LanRecord& told);
  void queueAgain(const ports::OutboxOp& op);
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  /// What the outbox names.
  ports::OutboxOp mustFind(const domain::OpId& op);
  /// Puts the times of these right, here and where they are kept.
  void correctTimes(std::vector<ports::OutboxOp>& ops);
  void file(const ports::OpOutcome& answer, const Visibility& visibility);
  void taken(const domain::Op& op, const Visibility& visibility);
  void refused(const domain::Op& op, const ports::outcome::Rejected& rejected);

  sqlite::Database& database_;
  Sealing& sealing_;
  std::filesystem::path folder_;
  OutboxCopy copy_;
  OutboxRows outbox_;
  LanRows lan_;
  Passages passages_;
  OwnOps ops_;
  StaffPassages staff_passages_;
  SecondEntries second_entries_;
  DeadLetters dead_letters_;
  BootTimes times_;
  PrintOrders print_orders_;
  EntryBadges entry_badges_;
  /// Where tidy() goes on; nullopt: all was looked at.
  struct Unlooked {
    std::optional<std::int64_t> passages = 0;
    std::optional<LanRows::Place> news = LanRows::Place{};
  };
  Unlooked unlooked_;
  /// Something may be held that the feed has shown.
  bool shown_left_ = true;
};

}  // namespace usher::store

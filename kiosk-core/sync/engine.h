// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <usher/ports/backend.h>
#include <usher/ports/clock.h>
#include <usher/ports/outbox.h>
#include <usher/ports/random.h>
#include <usher/ports/replica.h>
#include <usher/ports/scheduler.h>
#include <usher/sync/carried.h>
#include <usher/sync/clock_offset.h>
#include <usher/sync/feed.h>
#include <usher/sync/heartbeat.h>
#include <usher/sync/pusher.h>
#include <usher/sync/reporter.h>
#include <usher/sync/sync_status.h>

namespace usher::sync {

struct EngineSettings {
  domain::EventId event;
  domain::KioskId kiosk;
  /// This program's version, for the backend's eyes.
  QString version;
  std::chrono::seconds poll_wait{25};
  std::chrono::seconds heartbeat_every{30};
  /// After an outage of over a minute a kiosk holds its first push back by up to this long; how long, its id
  /// decides.
  std::chrono::milliseconds spread{10'000};
};

/// Keeps a kiosk and its backend in step for as long as it runs: news in by feed, what was done here out by
/// outbox. Every failure is met by trying again; the kiosk goes on with what it has. Lives on the data
/// thread, with everything it is given.
class Engine final : public QObject, private Reporter {
  Q_OBJECT

 public:
  /// The references outlive the engine.
  Engine(EngineSettings settings, ports::Replica& replica, ports::Outbox& outbox, ports::Backend& backend,
         const ports::Clock& clock, ports::Random& random, ports::Scheduler& scheduler,
         QObject* parent = nullptr);
  ~Engine() override;

  SyncStatus status() const;
  /// The backend's clock when this machine's monotonic one was zero; nullopt: not known in this boot.
  std::optional<domain::Instant> bootTime() const { return clock_offset_.zero(); }

 public slots:
  void start();
  /// At once, and whatever is on its way: no signal comes afterwards. start() goes on from what the store
  /// holds.
  void stop();
  /// Something was done here and kept: it is handed in at once.
  void recorded();
  /// All of the event anew, as soon as the backend answers; what is in use stays until it is in. Answered by
  /// reloaded().
  void reload();
  /// News come by a stick: the feed asks for nothing until carried() is called.
  void holdFeed();
  /// What a stick brought is in the store: told as if the backend had just answered, as of when it wrote it.
  /// The feed goes on from there.
  void carried(const usher::sync::Brought& brought);
  /// Asks that this kiosk serve another event, as `by` wants it. Answered by switchAnswered(); where that is
  /// granted, by leaving() too, before or after.
  void switchEvent(const usher::domain::EventId& to, const usher::domain::StaffMemberId& by);
  /// What the next heartbeats say of the devices.
  void setDevices(const ports::DeviceStates& devices) { devices_ = devices; }

 signals:
  /// The event's data has become usable, or its types, lists or sessions have changed.
  void factsChanged();
  /// All that the feed has is in: tickets too may have changed.
  void caughtUp();
  /// A snapshot has taken the place of all that was known.
  void reloaded();
  void statusChanged(const usher::sync::SyncStatus& status);
  /// With each heartbeat that was answered, where the backend says it: the other kiosks of the event.
  void neighboursTold(const std::vector<usher::domain::Neighbour>& neighbours);
  /// With each heartbeat that was answered: where staff may have this kiosk go.
  void otherEventsTold(const std::vector<usher::domain::OtherEvent>& events);
  /// `trouble`: why it is not granted, in the backend's words; nullopt: it is.
  void switchAnswered(const std::optional<QString>& trouble);
  /// Once, until the backend takes this kiosk again: it has to be paired anew.
  void unauthorized();
  /// Once: the backend has moved this kiosk to the event `next`, or revoked it. No more news is asked for;
  /// what is in the outbox is handed in.
  void leaving(const std::optional<usher::domain::EventId>& next);
  /// Once, after leaving(): the outbox holds nothing more. What is known of the event may be forgotten.
  void handedIn(const std::optional<usher::domain::EventId>& next);
  /// Once, until the backend takes this program again.
  void updateRequired();
  /// The backend asks for something that this program can't do; it is told so.
  void commandUnknown(const usher::ports::KioskCommand& command);
  void storeFailed(const usher::ports::StoreError& error);

 private:
  void reportAnswer() override;
  void reportBackendError(const ports::BackendError& error) override;
  void reportStoreError(const ports::StoreError& error) override;
  void reportFacts() override;
  void reportProgress(const std::optional<domain::LoadProgress>& progress) override;
  void reportSnapshot() override;
  void reportCaughtUp() override;
  void reportServerTime(domain::Instant server, std::chrono::milliseconds sent) override;
  void reportLostBeat(const ports::BackendError& error) override;
  bool isTimeKnown() const override { return is_time_known_; }
  void reportCommand(const ports::KioskCommand& command) override;
  void reportNeighbours(const std::vector<domain::Neighbour>& neighbours) override;
  void reportOtherEvents(const std::vector<domain::OtherEvent>& events) override;
  void reportQueue() override;
  ports::KioskHealth health() override;

  /// How long this kiosk holds its first push back after an outage.
  std::chrono::milliseconds spreadAfter(std::chrono::milliseconds outage) const;
  void showStatusSoon();
  /// What is held and the copy has shown goes, a part at a time, with guests served in between.
  void tidySoon();
  void leave(const std::optional<domain::EventId>& next);

  EngineSettings settings_;
  ports::Outbox& outbox_;
  ports::Backend& backend_;
  const ports::Clock& clock_;
  ports::Scheduler& scheduler_;
  Lifeline line_;
  Feed feed_;
  Pusher pusher_;
  Heartbeat heartbeat_;

  bool running_ = false;
  bool leaving_ = false;
  /// Where to, while leaving.
  std::optional<domain::EventId> next_;
  bool handed_in_ = false;
  bool online_ = false;
  /// The last time the backend answered, or start(), on the monotonic clock.
  std::chrono::milliseconds last_contact_{0};
  std::optional<std::chrono::milliseconds> caught_up_at_;
  ClockOffset clock_offset_;
  std::optional<domain::LoadProgress> progress_;
  /// As it is kept.
  std::optional<domain::Instant> boot_time_;
  bool is_time_known_ = false;
  /// The machine's clock when its monotonic one was zero, as it was at the start.
  domain::Instant wall_zero_{};
  QString last_error_;
  ports::OutboxDepth depth_;
  /// Ids of the commands that the snapshot under way is for.
  std::vector<QString> reloads_;
  ports::DeviceStates devices_;
  /// Said once, until the backend takes us again.
  bool unauthorized_said_ = false;
  bool update_said_ = false;
  bool status_due_ = false;
  bool tidying_ = false;
  std::optional<SyncStatus> shown_;
};

}  // namespace usher::sync

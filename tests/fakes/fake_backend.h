// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

#include <usher/fakes/fake_time.h>
#include <usher/ports/backend.h>

namespace usher::fakes {

/// A whole backend in memory, with the state and the rules of the real one, that misbehaves on demand. Its
/// answers come by FakeTime.
class FakeBackend : public ports::Backend {
 public:
  enum Call { Snapshot, Changes, Push, Heartbeat, Switch, kCalls };
  enum class Mood {
    Well,
    /// No connection.
    Down,
    /// No answer until the caller's own time limit.
    Hangs,
    /// Does it all, and then the connection breaks.
    LosesAnswer,
    /// What comes back is no answer of the contract.
    Garbles,
    /// Nothing was looked at; try again in `retry_after`.
    Busy,
    Unauthorized,
    /// Takes what is handed in, where that call is not in this mood too.
    Revoked,
    /// The same, but for another event to serve: `moved_to`.
    Moved,
    TooOldProgram,
    /// The whole request is refused.
    Refuses,
  };

  static constexpr std::chrono::milliseconds kLatency{20};
  static constexpr std::chrono::milliseconds kTimeLimit{30'000};

  /// `time` outlives this object.
  explicit FakeBackend(FakeTime& time) : time_(time) {}

  // What the organizer does.
  void put(ports::Record record);
  void remove(ports::RecordKind kind, const QString& id);
  /// Another kiosk's check-in, accepted.
  void accept(const domain::CheckIn& check_in) { put(check_in); }
  /// History begins anew: what is there stays, with a new generation and cursors from 1; `lost` is as if it
  /// had never been.
  void beginGeneration(const QString& name, const std::set<domain::OpId>& lost = {});
  /// The feed goes back no further than this many changes.
  void keepFeed(std::size_t changes) { kept_ = changes; }
  /// The feed's chain is another one from now on, as after a damaged restore.
  void diverge() { salt_ += "x"; }

  // How it is to misbehave.
  void always(Call call, Mood mood) { moods_[call] = mood; }
  /// Also ends the polls that wait.
  void everything(Mood mood);
  /// Of the next calls, before `always` holds again.
  void next(Call call, Mood mood) { next_[call].push_back(mood); }
  /// With Mood::Busy; and asked of the next calls.
  std::chrono::seconds retry_after{7};
  /// With Mood::Moved.
  domain::EventId moved_to = *domain::EventId::parse(u"next");
  /// Records after which a snapshot breaks off, once.
  std::optional<std::size_t> cut_snapshot_after;
  /// So many of the next downloads are cut, after some of it has arrived.
  int cut_downloads = 0;
  /// The feed brings everything twice, and the second time newest first.
  bool repeats_and_reorders = false;
  std::size_t changes_a_batch = 100;
  /// Answers from wherever it is asked, without a look at generation and chain.
  bool trusts_positions = false;
  /// Says that there is nothing new without waiting for it.
  bool impatient = false;
  /// Any push with this op is refused as a whole.
  std::optional<domain::OpId> poison;
  /// Answered "retry" so often.
  std::map<domain::OpId, int> retries;
  std::chrono::seconds retry_op_after{5};
  /// Given until they are done; those without an id, once.
  std::vector<ports::KioskCommand> commands;
  std::chrono::milliseconds latency = kLatency;

  // What it has seen.
  struct PushSeen {
    std::chrono::milliseconds at;
    std::vector<domain::OpId> ops;
    QString boot;
  };
  std::vector<PushSeen> pushes;
  std::vector<std::chrono::milliseconds> times[kCalls];
  std::vector<std::chrono::seconds> waits;
  std::vector<ports::KioskHealth> healths;
  std::optional<std::vector<domain::Neighbour>> neighbours;
  /// Only one of these may a kiosk be switched to.
  std::vector<domain::OtherEvent> other_events;
  /// Who asked for it.
  std::vector<domain::StaffMemberId> switched_by;
  int snapshots_begun = 0;
  /// Accepted check-ins in the order of their acceptance, each once by construction of `accepted_ops`.
  std::vector<domain::CheckIn> accepted() const;
  /// Everything else that was taken, each once.
  std::vector<domain::Op> done;
  QString cursor() const { return QString::number(feed_.size()); }

  void fetchSnapshot(ports::Arriving arriving, Reply<std::unique_ptr<ports::FetchedSnapshot>> reply) override;
  void fetchChanges(const ports::FeedPosition& after, std::chrono::seconds wait,
                    Reply<std::optional<ports::ChangeBatch>> reply) override;
  void push(const std::vector<ports::OutboxOp>& ops, Reply<ports::PushAnswer> reply) override;
  void heartbeat(const ports::KioskHealth& health, Reply<ports::HeartbeatAnswer> reply) override;
  void switchEvent(const domain::EventId& to, const domain::StaffMemberId& by, Reply<void> reply) override;

 private:
  struct Thing {
    ports::RecordKind kind;
    QString id;
    bool operator<(const Thing& other) const { return std::tie(kind, id) < std::tie(other.kind, other.id); }
  };
  struct Poll {
    std::size_t after;
    std::chrono::milliseconds until;
    Reply<std::optional<ports::ChangeBatch>> reply;
  };

  Mood enter(Call call);
  /// How it fails in this mood; nullopt where it does not.
  std::optional<ports::BackendError> failure(Mood mood) const;
  std::chrono::milliseconds delay(Mood mood) const { return mood == Mood::Hangs ? kTimeLimit : latency; }
  template <class T>
  void answer(std::chrono::milliseconds after, Reply<T> reply, std::expected<T, ports::BackendError> value);
  ports::FeedPosition position(std::size_t cursor) const;
  ports::ChangeBatch changesAfter(std::size_t cursor) const;
  void wakePolls();
  ports::OpOutcome judge(const ports::OutboxOp& op);
  ports::OpOutcome judge(const domain::CheckIn& mine);
  ports::OpOutcome judge(const domain::Op& mine);
  void takeAnswers(const domain::op::Answers& given);

  FakeTime& time_;
  Mood moods_[kCalls] = {Mood::Well, Mood::Well, Mood::Well, Mood::Well};
  std::deque<Mood> next_[kCalls];
  QString generation_ = QStringLiteral("g1");
  QString salt_;
  std::map<Thing, ports::Record> things_;
  std::map<Thing, std::int64_t> versions_;
  std::vector<ports::Change> feed_;
  std::size_t kept_ = SIZE_MAX;
  std::vector<domain::OpId> order_;
  std::vector<Poll> polls_;
  std::shared_ptr<char> alive_ = std::make_shared<char>();
};

}  // namespace usher::fakes

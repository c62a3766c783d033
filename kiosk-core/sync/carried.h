// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <memory>
#include <optional>
#include <variant>

#include <usher/domain/staff/stick.h>
#include <usher/ports/backend.h>
#include <usher/ports/outbox.h>
#include <usher/ports/replica.h>
#include <usher/ports/snapshot_sink.h>

namespace usher::sync {

/// What came of reading what somebody carried here.
struct Brought {
  std::int64_t settled = 0;
  /// That were new here.
  std::int64_t changes = 0;
  std::int64_t rows = 0;
  bool all_anew = false;
  bool facts_touched = false;
  /// It was read to its end: this kiosk has all that the backend had then.
  std::optional<domain::Instant> whole_as_of = std::nullopt;
  /// This kiosk is to leave its event: Revoked, or Moved.
  std::optional<ports::BackendError> farewell = std::nullopt;
};

/// Files what a backend's answer says that somebody has carried here. Whatever of it is known already, or
/// was overtaken by the network or another stick, changes nothing. Meanwhile nobody else moves the replica.
/// Data thread.
class Carried {
 public:
  /// `asked_after`: where this kiosk's feed was when it asked. The references outlive this object.
  Carried(ports::Replica& replica, ports::Outbox& outbox, domain::EventId event,
          std::optional<ports::FeedPosition> asked_after);

  using Fault = std::variant<ports::StoreError, domain::StickTrouble>;
  using Taken = std::expected<void, Fault>;

  Taken take(const ports::PushAnswer& results);
  /// Kept a slice at a time: goOn() until isUnderWay() is over.
  Taken take(ports::ChangeBatch page);
  bool isUnderWay() const { return page_.has_value(); }
  Taken goOn();
  /// For a whole event; taken in where it is newer than what is here.
  ports::SnapshotSink sink();
  /// The sink has had all of it. What takes long about it is the load's complete(), which may be called
  /// before, on another thread.
  Taken endSnapshot();
  /// nullptr: no whole event is on its way in.
  ports::SnapshotLoad* load() const { return load_.get(); }
  void take(const ports::BackendError& farewell) { brought_.farewell = farewell; }
  /// Everything was read.
  void end(domain::Instant written_at) { brought_.whole_as_of = written_at; }

  /// Why a sink took no more; nullopt: it takes what comes.
  const std::optional<ports::StoreError>& sinkError() const { return sink_error_; }

  const Brought& brought() const { return brought_; }

 private:
  std::expected<void, ports::StoreError> begin(const ports::FeedPosition& at);
  /// Whether a whole event as of `at` takes the place of what is here, at `here`.
  bool isNewer(const ports::FeedPosition& at, const std::optional<ports::FeedPosition>& here) const;

  ports::Replica& replica_;
  ports::Outbox& outbox_;
  domain::EventId event_;
  std::optional<ports::FeedPosition> asked_after_;
  /// Where the next page goes on.
  std::optional<ports::FeedPosition> next_after_;
  std::optional<ports::ChangeBatch> page_;
  ports::FeedPosition before_page_;
  std::size_t applied_ = 0;
  std::unique_ptr<ports::SnapshotLoad> load_;
  std::int64_t rows_ = 0;
  bool is_old_ = false;
  std::optional<ports::StoreError> sink_error_;
  Brought brought_;
};

}  // namespace usher::sync

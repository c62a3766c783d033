// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/staff/neighbour.h>
#include <usher/domain/staff/other_event.h>
#include <usher/ports/outbox.h>
#include <usher/ports/replica.h>

namespace usher::ports {

struct BackendError {
  enum Code {
    /// No connection, no answer in time, half an answer, or a server error: try again later.
    Unreachable,
    /// It answered with what is no answer of its contract.
    Garbled,
    /// Try again not before `retry_after`.
    Busy,
    /// This kiosk is not, or no longer, welcome: pair it again.
    Unauthorized,
    /// This kiosk is to leave: it may hand in what it did, hears nothing more, and has to be paired again.
    Revoked,
    /// This kiosk is to serve the event `moved_to`: it may hand in what it did, and hears nothing more of the
    /// one that it has.
    Moved,
    /// The cursor is too old, or the feed's hash chain does not go on from ours: load a snapshot.
    CursorTooOld,
    /// This program is too old for the backend.
    UpdateRequired,
    /// It will never take this request.
    Refused,
    /// It arrived, but can't be kept here: a full disk.
    StoreFailed,
  };
  Code code = Unreachable;
  QString detail;
  std::optional<std::chrono::seconds> retry_after;
  std::optional<domain::EventId> moved_to = {};
};

/// A whole event as the backend wrote it, all of it here. Made and destroyed on the data thread.
class FetchedSnapshot {
 public:
  virtual ~FetchedSnapshot() = default;
  virtual const FeedPosition& position() const = 0;
  /// How many there are to come, in all; some of them may be left out.
  virtual std::int64_t rows() const = 0;
  /// The next records, some hundreds; none: that was all, whole and as the backend wrote it. One thread at a
  /// time, whichever.
  virtual std::expected<std::vector<Record>, BackendError> next() = 0;
  /// It is in use, or no good: the next fetchSnapshot() begins anew. Otherwise that one has it again.
  virtual void forget() = 0;
};

/// How much of a snapshot has arrived; `of`: nullopt where the backend does not say. Data thread.
using Arriving = std::function<void(std::int64_t bytes, std::optional<std::int64_t> of)>;

struct PushAnswer {
  std::vector<OpOutcome> outcomes;
  QString visible_at;
  std::optional<domain::Instant> server_time;
};

/// How the kiosk's devices are, each in a word or two; "": it has none.
struct DeviceStates {
  QString camera;
  QString printer;
  QString light;
  /// Of those hand scanners that the settings name, the one that is worst off.
  QString scanner = {};
  /// Nothing where nothing is known against it.
  QString disk = {};
};

struct KioskHealth {
  QString version;
  OutboxDepth outbox;
  std::chrono::seconds data_age{0};
  std::chrono::milliseconds clock_offset{0};
  DeviceStates devices;
  /// Ids of commands carried out, and of those that this program does not know.
  std::vector<QString> commands_done;
  std::vector<QString> commands_unknown;
};

/// Given with every answer until the kiosk says that it has carried it out.
struct KioskCommand {
  QString kind;
  QString text;
  /// The same id again is the same command; "": one that is new whenever it comes.
  QString id;
};

struct HeartbeatAnswer {
  domain::Instant server_time;
  std::vector<KioskCommand> commands;
  /// nullopt: the backend does not say.
  std::optional<std::vector<domain::Neighbour>> neighbours = std::nullopt;
  std::vector<domain::OtherEvent> other_events = {};
};

/// The central server, whichever it is. Data thread; every reply comes later, on the data thread, exactly
/// once unless the object is destroyed first. Each call has a time limit of its own.
class Backend {
 public:
  template <class T>
  using Reply = std::move_only_function<void(std::expected<T, BackendError>)>;

  virtual ~Backend() = default;
  /// The whole event. What arrived before a cut, or before this program was started, does not come again.
  virtual void fetchSnapshot(Arriving arriving, Reply<std::unique_ptr<FetchedSnapshot>> reply) = 0;
  /// nullopt: nothing new within `wait`.
  virtual void fetchChanges(const FeedPosition& after, std::chrono::seconds wait,
                            Reply<std::optional<ChangeBatch>> reply) = 0;
  /// At most 100 ops, all of one boot.
  virtual void push(const std::vector<OutboxOp>& ops, Reply<PushAnswer> reply) = 0;
  virtual void heartbeat(const KioskHealth& health, Reply<HeartbeatAnswer> reply) = 0;
  /// Asks that this kiosk serve another event, as `by` wants it. Where that is granted, the calls for the one
  /// that it has are answered with Moved from then on.
  virtual void switchEvent(const domain::EventId& to, const domain::StaffMemberId& by, Reply<void> reply) = 0;
};

}  // namespace usher::ports

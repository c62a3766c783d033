// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/op.h>
#include <usher/domain/staff/override.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Something done here that the backend has to learn.
struct OutboxOp {
  std::variant<domain::CheckIn, domain::Op> done;
  std::chrono::milliseconds monotonic{0};
  /// The boot in which it was done.
  QString boot;
  int attempts = 0;
  /// Of a check-in, see Ruling; any other op says itself who did it.
  std::optional<domain::StaffMemberId> by = std::nullopt;
  std::optional<domain::Override> overrides = std::nullopt;

  const domain::OpId& id() const {
    return std::visit([](const auto& one) -> const domain::OpId& { return one.id; }, done);
  }
};

namespace outcome {
/// Accepted now, or before (a replay).
struct Ok {};
/// Final, of a check-in: somebody was first. Becomes an incident for staff, which keeps what was done here as
/// a fact; one that overruled the rules was looked at already.
struct Conflict {
  std::optional<domain::CheckIn> winner;
};
/// Final: the backend will never take it. Parked where staff see it.
struct Rejected {
  QString problem;
  QString detail;
};
/// Not now.
struct Retry {
  domain::Instant not_before;
  QString error;
};
}  // namespace outcome

struct OpOutcome {
  domain::OpId op;
  std::variant<outcome::Ok, outcome::Conflict, outcome::Rejected, outcome::Retry> outcome;
};

struct OutboxDepth {
  std::int64_t waiting = 0;
  /// What was done here and waits for staff to settle it: what was refused for good, and conflicts.
  std::int64_t parked = 0;
  std::optional<domain::Instant> oldest;
};

/// No op waits longer than this for its next try, whatever was asked: a wrong clock or a wrong number must
/// not bury it.
inline constexpr std::chrono::milliseconds kLongestOpWait = std::chrono::minutes{10};

/// The queue of what the backend has not heard yet; it survives power cuts. Every method: data thread.
class Outbox {
 public:
  virtual ~Outbox() = default;
  /// Ops whose next try is not after `now`, or so long after it that the clock was set back, oldest first,
  /// all of one boot. What is about another op waits until that one was told. Where the machine's clock was
  /// wrong as it was done, and setBootTime() has shown it since, the time of an op is put right here, in what
  /// is kept as well.
  virtual std::expected<std::vector<OutboxOp>, StoreError> due(domain::Instant now, int at_most) = 0;
  /// Files the answers of one push in one transaction. Ok: the row goes, and what was done is held as the
  /// kiosk's own until the feed has reached `visible_at` (a cursor) or brought the op. Conflict: the same,
  /// but the winner, where it is named, is held in its place. Rejected: the row goes; a check-in stays in the
  /// history, since the guest did pass, anything else is without effect from then on. An op id that is not in
  /// the queue is passed over.
  virtual std::expected<void, StoreError> settle(const std::vector<OpOutcome>& outcomes,
                                                 const QString& visible_at) = 0;
  virtual std::expected<OutboxDepth, StoreError> depth() = 0;
  /// Drops some of what is held and the copy of the event has shown, where that is very much, as after a
  /// snapshot: a guest waits for no more than that. False: there is no more of it.
  virtual std::expected<bool, StoreError> tidy() = 0;
  /// What the backend's clock showed when the monotonic clock of the running boot was zero, as far as it is
  /// known: also from before the program's start. nullopt: not in this boot.
  virtual std::expected<std::optional<domain::Instant>, StoreError> bootTime() = 0;
  virtual std::expected<void, StoreError> setBootTime(domain::Instant zero) = 0;
};

}  // namespace usher::ports

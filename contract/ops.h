// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::contract {

inline constexpr std::size_t kMaxOpsPerPush = 100;
inline constexpr std::size_t kMaxPushBytes = 256 * 1024;

struct CheckInOp {
  std::string ticket;
  std::string list;
  Direction direction = Direction::Entry;
  bool operator==(const CheckInOp&) const = default;
};

/// A kind that this program does not know: answered `rejected` with problem type "unknown-op", never an error
/// of the whole push.
struct UnknownOp {
  std::string kind;
  bool operator==(const UnknownOp&) const = default;
};

/// Something a kiosk did. Sending it again is harmless: `id` (UUIDv7) makes it one.
struct Op {
  std::string id;
  /// The kiosk's wall clock, corrected by its known offset.
  Instant at;
  /// Milliseconds of the kiosk's monotonic clock, comparable within one boot.
  std::int64_t mono_ms = 0;
  std::variant<CheckInOp, UnknownOp> body;
};

struct OpsRequest {
  /// Id of the kiosk's boot.
  std::string boot;
  std::vector<Op> ops;
};

enum class OpStatus { Ok, Conflict, Rejected, Retry };

struct OpResult {
  std::string id;
  OpStatus status = OpStatus::Ok;
  /// With Conflict: the check-in that was first.
  std::optional<CheckInRow> winner;
  /// With Rejected: why, as a problem type, e.g. "unknown-ticket", and a sentence for staff.
  std::string problem;
  std::string detail;
  /// With Retry.
  int after_s = 0;
};

struct OpsAnswer {
  std::vector<OpResult> results;
  Instant server_time;
  /// Once the kiosk's cursor has reached this one, the feed has shown it everything in this push.
  std::string visible_at;
};

}  // namespace usher::contract

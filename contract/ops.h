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

/// Staff let somebody pass whom the rules refused.
struct Override {
  /// What the rules said, by its name in contract/vectors, e.g. "unpaid".
  std::string verdict;
  std::string reason;
  bool operator==(const Override&) const = default;
};

struct CheckInOp {
  std::string ticket;
  std::string list;
  Direction direction = Direction::Entry;
  std::optional<Override> overrides = std::nullopt;
  /// The guest is owed a badge with it, until a PrintResultOp tells of one.
  bool badge_owed = false;
  bool operator==(const CheckInOp&) const = default;
};

/// Undoes a check-in: its ticket may enter again as if it had never come.
struct VoidOp {
  /// The op that made the check-in.
  std::string check_in;
  std::string reason;
  bool operator==(const VoidOp&) const = default;
};

/// A guest request; the op's id is the request's.
struct RequestOp {
  std::string ticket;
  std::string item;
  std::int64_t quantity = 1;
  std::string note;
  bool operator==(const RequestOp&) const = default;
};

/// Staff took a request on, finished it or declined it.
struct RequestStateOp {
  std::string request;
  RequestState state = RequestState::Accepted;
  /// With Declined: why, in words for the guest.
  std::string reason;
  bool operator==(const RequestStateOp&) const = default;
};

/// An attendee registered at the door.
struct WalkInOp {
  /// Made by the kiosk, like `code`; another ticket may have neither.
  std::string ticket;
  std::string code;
  std::string ticket_type;
  std::string given_name;
  std::string family_name;
  std::string company;
  /// Language tag of the words in which they registered.
  std::string language = {};
  /// Where their ticket is sent, as they typed it; "": nowhere.
  std::string email = {};
  bool operator==(const WalkInOp&) const = default;
};

/// What shall stand on the badge from now on.
struct BadgeCorrectionOp {
  std::string ticket;
  std::string given_name;
  std::string family_name;
  std::string company;
  bool operator==(const BadgeCorrectionOp&) const = default;
};

enum class Paper { Badge, Agenda };
/// Failed: something keeps it, and it may still come out; Cancelled: it is wanted no more.
enum class PrintOutcome { Printed, Failed, Cancelled };

struct PrintResultOp {
  std::string ticket;
  Paper paper = Paper::Badge;
  PrintOutcome outcome = PrintOutcome::Printed;
  /// With Failed: what the printer said; with Cancelled: why.
  std::string detail;
  /// Why it was printed once more; "": it was the first.
  std::string reason = {};
  /// The op of the check-in that the badge was owed with; "": none.
  std::string check_in = {};
  bool operator==(const PrintResultOp&) const = default;
};

struct Answer {
  std::string question;
  std::string text;
  bool operator==(const Answer&) const = default;
};

/// Answers given at the door; see QuestionRow for what they may be.
struct AnswersOp {
  std::string ticket;
  std::vector<Answer> answers;
  bool operator==(const AnswersOp&) const = default;
};

struct SettleIncidentOp {
  /// The op of the second entry.
  std::string incident;
  Resolution resolution = Resolution::Accepted;
  /// Who settled it.
  std::string by;
  std::string note;
  bool operator==(const SettleIncidentOp&) const = default;
};

/// The attendee wants a seat in a session, or gives back what they have or wait for.
struct EnrolmentOp {
  std::string ticket;
  std::string session;
  bool leaves = false;
  bool operator==(const EnrolmentOp&) const = default;
};

/// A kind that this program does not know: answered `rejected` with problem type "unknown-op", never an error
/// of the whole push.
struct UnknownOp {
  std::string kind;
  bool operator==(const UnknownOp&) const = default;
};

using OpBody = std::variant<CheckInOp, VoidOp, RequestOp, WalkInOp, BadgeCorrectionOp, PrintResultOp,
                            AnswersOp, SettleIncidentOp, EnrolmentOp, RequestStateOp, UnknownOp>;

/// On the wire: check_in, void, request, walk_in, badge_correction, print_result, answers, settle_incident,
/// enrolment, request_state.
std::string kindOf(const OpBody& body);

/// Something a kiosk did. Sending it again is harmless: `id` (UUIDv7) makes it one.
struct Op {
  std::string id;
  /// The kiosk's wall clock, corrected by its known offset.
  Instant at;
  /// Milliseconds of the kiosk's monotonic clock, comparable within one boot.
  std::int64_t mono_ms = 0;
  OpBody body;
  /// Id of the staff member who did it, signed in at the kiosk; "": a guest, or nobody in particular.
  std::string staff = {};
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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

struct Admitted {
  Direction direction = Direction::Entry;
  bool operator==(const Admitted&) const = default;
};
/// Re-entry that the list allows.
struct AdmittedAgain {
  Instant last_entry;
  bool operator==(const AdmittedAgain&) const = default;
};
struct AlreadyUsed {
  Instant at;
  QString kiosk;
  bool operator==(const AlreadyUsed&) const = default;
};
struct Cancelled {
  bool operator==(const Cancelled&) const = default;
};
struct Unpaid {
  bool operator==(const Unpaid&) const = default;
};
struct Blocked {
  bool operator==(const Blocked&) const = default;
};
struct Revoked {
  bool operator==(const Revoked&) const = default;
};
struct NotYetValid {
  Instant from;
  bool operator==(const NotYetValid&) const = default;
};
struct NoLongerValid {
  Instant since;
  bool operator==(const NoLongerValid&) const = default;
};
/// This door is not for that ticket type.
struct WrongList {
  /// The one to go to: open now if there is such a one, else the next to open; nullopt where no list takes
  /// the type any more.
  std::optional<CheckInListId> right;
  LocalizedText right_name;
  bool operator==(const WrongList&) const = default;
};
struct WrongEvent {
  bool operator==(const WrongEvent&) const = default;
};
struct Unknown {
  bool operator==(const Unknown&) const = default;
};
/// One code, several tickets: somebody has to choose.
struct SeveralMatches {
  int count = 0;
  bool operator==(const SeveralMatches&) const = default;
};
/// The door is a session's, for those who are enrolled in it.
struct NotEnrolled {
  LocalizedText session;
  bool operator==(const NotEnrolled&) const = default;
};
/// Who is not enrolled may come in as long as there are seats, and there are none.
struct SessionFull {
  LocalizedText session;
  bool operator==(const SessionFull&) const = default;
};
struct QuestionsOpen {
  std::vector<QuestionId> questions;
  bool operator==(const QuestionsOpen&) const = default;
};

/// What a ticket code means at this door, now. Closed: visit it exhaustively.
using Verdict = std::variant<Admitted, AdmittedAgain, AlreadyUsed, Cancelled, Unpaid, Blocked, Revoked,
                             NotYetValid, NoLongerValid, WrongList, WrongEvent, Unknown, SeveralMatches,
                             QuestionsOpen, NotEnrolled, SessionFull>;

/// The guest passes, and a check-in is recorded.
inline bool letsPass(const Verdict& verdict) {
  return std::holds_alternative<Admitted>(verdict) || std::holds_alternative<AdmittedAgain>(verdict);
}

/// A fixed English name for logs and vectors, e.g. "already_used".
const char* nameOf(const Verdict& verdict);

}  // namespace usher::domain

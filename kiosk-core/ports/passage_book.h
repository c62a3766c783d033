// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/staff/override.h>
#include <usher/domain/ticket.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Whose ticket passed, as it is in effect here, corrections included. Personal data.
struct PassageGuest {
  domain::TicketTypeId type;
  domain::Attendee attendee;
  /// What the ticket's QR holds.
  QString code;
  bool operator==(const PassageGuest&) const = default;
};

/// One passage, with all that is known of it here.
struct Passage {
  domain::CheckIn made;
  /// nullopt: no row of the ticket is here.
  std::optional<PassageGuest> guest = std::nullopt;
  /// Who of the staff let them pass, and why where they overruled the rules; of this kiosk's own passages
  /// alone, since the feed says neither.
  std::optional<domain::StaffMemberId> by = std::nullopt;
  std::optional<domain::Override> overrides = std::nullopt;
  /// Staff of this kiosk undid it: it counts no more. What was undone elsewhere is not in the book.
  bool undone = false;
  std::optional<domain::StaffMemberId> undone_by = std::nullopt;
  bool operator==(const Passage&) const = default;
};

/// The last passage of a page.
struct PassageMark {
  domain::Instant at;
  domain::OpId op;
};

/// Who passed at the event, through whichever door. Every method: data thread; NoEvent until a snapshot is
/// in.
class PassageBook {
 public:
  virtual ~PassageBook() = default;
  /// By time, then op: those that come next after `after`, no more than `at_most`; none: that was all.
  /// Some microseconds each. Corrupt where a row does not open.
  virtual std::expected<std::vector<Passage>, StoreError> passages(const std::optional<PassageMark>& after,
                                                                   int at_most) = 0;
  /// Entries on the list in each of `steps` spans of the length `step`, the first of which begins at `from`.
  /// `step` is at least a millisecond. Some milliseconds for a hundred thousand of them.
  virtual std::expected<std::vector<std::int64_t>, StoreError> arrivals(const domain::CheckInListId& list,
                                                                        domain::Instant from,
                                                                        std::chrono::milliseconds step,
                                                                        int steps) = 0;
};

}  // namespace usher::ports

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/id.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/domain/ticket.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Which line of the roll. That of a ticket's row is positive, and of this row alone until the next snapshot,
/// and again only where the row is gone; of somebody who registered here, and whom the feed has not brought
/// yet, negative. None outlives the store.
using RollNumber = std::int64_t;

/// How somebody stands at the check-in list that was asked for.
struct RollStanding {
  RollNumber number = 0;
  domain::TicketTypeId type;
  domain::DoorState state = domain::DoorState::NotYetIn;
  /// The list is a door of theirs.
  bool is_expected = true;
  bool operator==(const RollStanding&) const = default;
};

/// What staff find somebody by. Personal data; as it is in effect here, corrections included.
struct RollRow {
  RollStanding standing;
  domain::Attendee attendee;
  /// What the ticket's QR holds.
  QString code;
  bool operator==(const RollRow&) const = default;
};

struct NumberedTicket {
  RollNumber number = 0;
  domain::TicketWithHistory found;
};

struct RollChanges {
  /// A snapshot took the place of all rows: no number means anything any more, and nothing else is told.
  bool replaced = false;
  /// Removed, or known by another number from now on. They come before `rows`, where a number may be again.
  std::vector<RollNumber> gone;
  /// As they are now.
  std::vector<RollRow> rows;
  /// There were more.
  bool more = false;
};

/// Everybody the kiosk knows, for whoever searches among them. Each method: data thread; NoEvent until a
/// snapshot is in, Corrupt where a row does not open.
class AttendeeRoll {
 public:
  virtual ~AttendeeRoll() = default;
  /// Those whose numbers come next after `after`, by number, no more than `at_most`; none: that was all. The
  /// first page (nullopt) begins the roll: from then on changes are noted for takeChanges(), and are kept
  /// until they are taken. Data thread; some microseconds a row, each of which is unsealed once.
  virtual std::expected<std::vector<RollRow>, StoreError> page(const domain::CheckInListId& list,
                                                               std::optional<RollNumber> after,
                                                               int at_most) = 0;
  /// The same without what is sealed, and without beginning anything: how they stand at another list. Data
  /// thread.
  virtual std::expected<std::vector<RollStanding>, StoreError> standings(const domain::CheckInListId& list,
                                                                         std::optional<RollNumber> after,
                                                                         int at_most) = 0;
  /// What changed since the first page, or since it was last asked: by the feed, or by what was done here,
  /// refused, or shown by the feed. About `at_most` rows. Data thread.
  virtual std::expected<RollChanges, StoreError> takeChanges(const domain::CheckInListId& list,
                                                             int at_most) = 0;
  /// Those of the booking with that reference, as its guests have it, whole: the kiosk knows no reference,
  /// but can tell whether one is it (LookUps::bookingOf()). By ticket id, no more than `at_most`; none: it is
  /// nobody's. Data thread.
  virtual std::expected<std::vector<RollNumber>, StoreError> booked(const QString& reference,
                                                                    int at_most) = 0;
  /// Whole tickets, in the order of `numbers`; who is gone is left out. Data thread.
  virtual std::expected<std::vector<NumberedTicket>, StoreError> tickets(
      const std::vector<RollNumber>& numbers) = 0;
};

}  // namespace usher::ports

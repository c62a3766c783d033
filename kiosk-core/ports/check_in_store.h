// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <functional>
#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/event.h>
#include <usher/domain/guest_search.h>
#include <usher/domain/look_up.h>
#include <usher/domain/print_order.h>
#include <usher/domain/staff/override.h>
#include <usher/domain/ticket_code.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// What the caller of redeem() makes of the look-up.
struct Ruling {
  /// To be recorded, with its outbox row; nullopt: nobody passes.
  std::optional<domain::CheckIn> check_in;
  /// Who of the staff let the guest pass; nullopt: the door did.
  std::optional<domain::StaffMemberId> by = std::nullopt;
  /// Where they did it against the rules.
  std::optional<domain::Override> overrides = std::nullopt;
  /// The badge that the guest is owed here from now on, for it or for an entry before; kept in the same
  /// transaction, also where nothing else is.
  std::optional<domain::PrintOrder> badge = std::nullopt;
};

/// The kiosk's own copy of the event, as the door uses it. Every method: data thread.
class CheckInStore {
 public:
  using Rule = std::function<Ruling(const domain::LookUp& look_up)>;

  virtual ~CheckInStore() = default;
  /// Everything of the event but its tickets. NoEvent until a snapshot is in.
  virtual std::expected<domain::EventFacts, StoreError> facts() = 0;
  /// Looks the code up, calls `rule` once, and keeps what it rules: check-in and outbox row in one durable
  /// transaction. An error means that nothing was kept.
  virtual std::expected<void, StoreError> redeem(const domain::TicketCode& code, const Rule& rule) = 0;
  /// The same of a ticket that was found or chosen, whatever its code.
  virtual std::expected<void, StoreError> redeem(const domain::TicketId& ticket, const Rule& rule) = 0;
  /// How many tickets have come in on the list and not gone out again, as far as this kiosk knows.
  virtual std::expected<std::int64_t, StoreError> inside(const domain::CheckInListId& list) = 0;
  /// The tickets that what was typed belongs to; none also where the event's can't be found so. Takes as long
  /// whichever part of it is wrong.
  virtual std::expected<std::vector<domain::TicketWithHistory>, StoreError> find(
      const domain::GuestSearch& search) = 0;
  /// The tickets of the booking, by id, `at_most` of them.
  virtual std::expected<std::vector<domain::TicketWithHistory>, StoreError> bookedTogether(
      const domain::BookingId& booking, int at_most) = 0;
  /// How many tickets the booking has.
  virtual std::expected<std::int64_t, StoreError> countBooked(const domain::BookingId& booking) = 0;
};

}  // namespace usher::ports

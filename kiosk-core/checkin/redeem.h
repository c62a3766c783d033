// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/domain/claim.h>
#include <usher/domain/decision.h>
#include <usher/domain/evaluate.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/ports/request_book.h>

namespace usher::checkin {

/// Staff see to it that somebody passes.
struct Vouched {
  domain::StaffMemberId by;
  /// Not blank: they pass also where the rules refuse their ticket (domain::canBeOverruled), and this is why.
  QString overruling = {};
};

/// The use case of the door: look up, evaluate, record, in one store call. Data thread.
class Redeem {
 public:
  /// The references outlive this object. `requests` nullptr: nothing can be asked for here. `kiosk` is the
  /// kiosk's name, as staff call it.
  Redeem(ports::CheckInStore& store, ports::RequestBook* requests, const ports::Clock& clock,
         ports::Random& random, QString kiosk, domain::Door door);

  /// An error means that nothing was recorded and the guest must not pass. BadData where the event lacks the
  /// door's list.
  std::expected<domain::Decision, ports::StoreError> operator()(const domain::TicketCode& code);
  /// The same of a ticket that was found (FindGuest) or chosen from a group.
  std::expected<domain::Decision, ports::StoreError> operator()(const domain::TicketId& ticket);
  /// The same by the hand of staff. Where they overruled the rules the verdict is what those said, and there
  /// is a guest all the same.
  std::expected<domain::Decision, ports::StoreError> operator()(const domain::Claim& claim,
                                                                const Vouched& vouched);

 private:
  template <class What>
  std::expected<domain::Decision, ports::StoreError> redeem(const What& what, const Vouched* vouched);
  std::optional<domain::GuestCatalogue> catalogueOf(const domain::Ticket& ticket,
                                                    const domain::EventFacts& facts);
  std::optional<domain::Room> roomOf(const domain::CheckInList& list, const domain::EventFacts& facts,
                                     std::int64_t before);

  ports::CheckInStore& store_;
  ports::RequestBook* requests_;
  const ports::Clock& clock_;
  ports::Random& random_;
  QString kiosk_;
  domain::Door door_;
};

}  // namespace usher::checkin

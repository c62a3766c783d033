// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/domain/evaluate.h>
#include <usher/domain/group.h>
#include <usher/domain/guest_search.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>

namespace usher::checkin {

/// The use case of a guest without a code: what they typed leads to their ticket, or to the group that they
/// came with, and to the same rules as a scan. Nothing is recorded: what is found is redeemed by its ticket
/// (Redeem). A ticket that is only known by its signature can't be found. Data thread.
class FindGuest {
 public:
  /// The references outlive this object.
  FindGuest(ports::CheckInStore& store, const ports::Clock& clock, domain::Door door);

  /// A booking with more guests than a group may have is not listed: the guest is found alone, and where
  /// several in it have the name, nobody is.
  std::expected<domain::Finding, ports::StoreError> operator()(const domain::GuestSearch& search);

 private:
  std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> companions(
      const std::vector<domain::TicketWithHistory>& found);

  ports::CheckInStore& store_;
  const ports::Clock& clock_;
  domain::Door door_;
};

}  // namespace usher::checkin

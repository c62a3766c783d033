// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>

#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/contract/base64.h>
#include <usher/contract/look_up.h>

namespace usher::backend::store {

namespace {

// An event has one for good: another would leave every ticket that kiosks have to be told anew.
constexpr const char* kKeyId = "1";

}  // namespace

std::string lookUpKey(EventRows& rows) {
  if (const auto row = rows.get<contract::LookUpKeyRow>(kKeyId)) {
    auto key = contract::fromBase64(row->key);
    if (!key) throw std::runtime_error("an event's key of look-ups is unreadable");
    return *std::move(key);
  }
  auto key = contract::makeLookUpKey();
  rows.put(contract::LookUpKeyRow{kKeyId, contract::toBase64(key)});
  return key;
}

void putLookUps(EventRows& rows, contract::TicketRow& ticket, const Reference& reference) {
  ticket.booking.clear();
  ticket.look_up.clear();
  if (reference.email.empty() && reference.booking.empty()) return;
  const auto key = lookUpKey(rows);
  ticket.booking = contract::bookingId(reference.booking, key);
  ticket.look_up = contract::lookUpsOf({.email = reference.email,
                                        .booking = reference.booking,
                                        .given_name = ticket.given_name,
                                        .family_name = ticket.family_name},
                                       key);
}

}  // namespace usher::backend::store

// SPDX-License-Identifier: Apache-2.0
#include <usher/store/guest_finder.h>

#include <algorithm>
#include <set>

#include <usher/store/rows.h>

namespace usher::store {

GuestFinder::GuestFinder(sqlite::Database& database, Sealing& sealing, const ports::LookUps& look_ups)
    : sealing_(sealing),
      look_ups_(look_ups),
      keys_(database.prepare("SELECT id, sealed FROM event.look_up_key ORDER BY id")),
      by_hash_(database.prepare("SELECT ticket FROM event.look_up WHERE hash = ?")),
      by_booking_(database.prepare("SELECT id FROM event.ticket WHERE booking = ? ORDER BY id LIMIT ?")),
      count_booked_(database.prepare("SELECT count(*) FROM event.ticket WHERE booking = ?")) {}

std::vector<domain::LookUpKey> GuestFinder::keys() {
  std::vector<domain::LookUpKey> keys;
  keys_.reset();
  while (keys_.step()) {
    domain::LookUpKey key{.id = id<domain::LookUpKeyId>(keys_.view(0))};
    if (!sealing_.unsealKey(key, keys_.blob(1))) {
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("the sealed key of look-ups does not open"));
    }
    keys.push_back(std::move(key));
  }
  return keys;
}

std::vector<domain::TicketId> GuestFinder::find(const domain::GuestSearch& search) {
  std::set<domain::TicketId> found;
  for (const auto& key : keys()) {
    for (const auto& hash : look_ups_.hashesOf(search, key)) {
      const CodeHash kept = sealing_.hashOfLookUp(hash);
      by_hash_.bindAll(sqlite::Blob(kept));
      while (by_hash_.step()) found.insert(id<domain::TicketId>(by_hash_.view(0)));
    }
  }
  return {found.begin(), found.end()};
}

std::vector<domain::BookingId> GuestFinder::bookingsOf(const QString& reference) {
  std::vector<domain::BookingId> bookings;
  for (const auto& key : keys()) {
    if (auto booking = look_ups_.bookingOf(reference, key)) bookings.push_back(*std::move(booking));
  }
  return bookings;
}

std::vector<domain::TicketId> GuestFinder::bookedTogether(const domain::BookingId& booking, int at_most) {
  std::vector<domain::TicketId> found;
  by_booking_.bindAll(utf8(booking.text()), at_most);
  while (by_booking_.step()) found.push_back(id<domain::TicketId>(by_booking_.view(0)));
  return found;
}

std::int64_t GuestFinder::countBooked(const domain::BookingId& booking) {
  count_booked_.bindAll(utf8(booking.text()));
  count_booked_.step();
  const std::int64_t count = count_booked_.integer(0);
  count_booked_.reset();
  return count;
}

}  // namespace usher::store

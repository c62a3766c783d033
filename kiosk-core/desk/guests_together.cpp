// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/guests_together.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <usher/desk/one_ticket.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::desk {

namespace {

using domain::GroupGuest;
using domain::TicketWithHistory;

/// Reading the whole of a long booking takes too long while guests wait: of so many for each that is told it
/// is known who may come in.
constexpr std::size_t kReadForEach = 5;

struct Companions {
  std::map<domain::TicketId, TicketWithHistory> known;
  /// With those who were not read.
  std::int64_t count = 0;

  void add(std::vector<TicketWithHistory> some) {
    for (TicketWithHistory& one : some) {
      const domain::TicketId id = one.ticket.id;
      known.emplace(id, std::move(one));
    }
  }
};

std::expected<Companions, ports::StoreError> companionsOf(ports::CheckInStore& store,
                                                          const std::vector<TicketWithHistory>& found,
                                                          std::size_t at_most) {
  Companions all;
  all.add(found);
  std::set<QString> codes;
  for (const TicketWithHistory& one : found) codes.insert(one.ticket.code);
  for (const QString& text : codes) {
    const auto code = domain::TicketCode::parse(text.toUtf8());
    if (!code) continue;
    auto sharing = ticketsOf(store, *code);
    if (!sharing) return std::unexpected(sharing.error());
    all.add(*std::move(sharing));
  }
  std::set<domain::BookingId> bookings;
  for (const auto& [id, one] : all.known) {
    // The others are counted with their booking.
    one.ticket.booking ? void(bookings.insert(*one.ticket.booking)) : void(++all.count);
  }
  for (const domain::BookingId& booking : bookings) {
    auto booked = store.bookedTogether(booking, static_cast<int>(at_most * kReadForEach));
    if (!booked) return std::unexpected(booked.error());
    all.add(*std::move(booked));
    const auto count = store.countBooked(booking);
    if (!count) return std::unexpected(count.error());
    all.count += *count;
  }
  return all;
}

/// Where others than the enrolled may come in as long as there are seats: the session.
const domain::Session* seatedAt(const domain::EventFacts& facts, const domain::CheckInListId& at) {
  const domain::CheckInList* const list = facts.list(at);
  if (!list || !list->session || !list->takes_unenrolled) return nullptr;
  const domain::Session* const session = facts.session(*list->session);
  return session && session->capacity ? session : nullptr;
}

bool comesBefore(const GroupGuest& one, const GroupGuest& other) {
  const domain::Attendee& a = one.guest.attendee;
  const domain::Attendee& b = other.guest.attendee;
  if (const int order = QString::localeAwareCompare(a.family_name, b.family_name)) return order < 0;
  if (const int order = QString::localeAwareCompare(a.given_name, b.given_name)) return order < 0;
  return one.guest.ticket < other.guest.ticket;
}

}  // namespace

std::expected<domain::GuestsTogether, ports::StoreError> guestsTogether(
    ports::CheckInStore& store, const std::vector<TicketWithHistory>& found,
    const std::optional<domain::TicketId>& but, const domain::EventFacts& facts, const domain::Door& door,
    domain::Instant now, std::size_t at_most) {
  auto all = companionsOf(store, found, at_most);
  if (!all) return std::unexpected(all.error());
  if (but && all->known.erase(*but) > 0) --all->count;
  domain::GuestsTogether together{.count = static_cast<int>(all->count)};
  const domain::Session* const session = seatedAt(facts, door.list);
  if (session) together.places = std::max<std::int64_t>(0, *session->capacity - door.inside);
  for (const auto& [id, one] : all->known) {
    const auto& enrolled = one.ticket.enrolments;
    together.guests.push_back(
        {.guest = {.ticket = id,
                   .attendee = one.ticket.attendee,
                   .type = one.ticket.type,
                   .state = domain::doorStateOf(one, door.list)},
         .verdict = domain::evaluate({.found = {one}}, facts, door, now),
         .needs_place = session && std::ranges::find(enrolled, session->id) == enrolled.end()});
  }
  std::ranges::sort(together.guests, comesBefore);
  if (together.guests.size() <= at_most) return together;
  std::ranges::stable_partition(together.guests, domain::mayComeIn);
  together.guests.erase(together.guests.begin() + static_cast<std::ptrdiff_t>(at_most),
                        together.guests.end());
  std::ranges::sort(together.guests, comesBefore);
  return together;
}

}  // namespace usher::desk

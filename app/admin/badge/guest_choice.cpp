// SPDX-License-Identifier: Apache-2.0
#include "guest_choice.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

#include <usher/domain/layout/person_name.h>

namespace usher::admin {
namespace {

bool is(Apart what, const SheetGuest& guest) {
  const domain::Ticket& ticket = guest.ticket;
  switch (what) {
    case Apart::Cancelled:
      return ticket.revoked || ticket.order_status == domain::OrderStatus::Cancelled;
    case Apart::Blocked:
      return ticket.blocked;
    case Apart::Unpaid:
      return ticket.order_status == domain::OrderStatus::Pending;
    case Apart::Entered:
      return guest.entered;
    case Apart::Printed:
      return guest.printed;
  }
  return false;
}

template <class T>
bool holds(const std::vector<T>& all, const T& one) {
  return std::ranges::find(all, one) != all.end();
}

bool isOnList(const domain::Ticket& ticket, const domain::CheckInList& list) {
  return list.isFor(ticket.type, list.session && holds(ticket.enrolments, *list.session));
}

/// By which a guest is looked up in an alphabet; the only name of who has one.
QString nameOf(const domain::Attendee& attendee) {
  const QString family = domain::oneLine(attendee.family_name);
  if (!family.isEmpty()) return family;
  const QString given = domain::oneLine(attendee.given_name);
  return given.isEmpty() ? domain::oneLine(attendee.company) : given;
}

/// One guest's keys; an empty one comes last.
struct Keys {
  bool nothing;
  QCollatorSortKey first;
  QCollatorSortKey family;
  QCollatorSortKey given;

  int compare(const Keys& other) const {
    if (nothing != other.nothing) return nothing ? 1 : -1;
    if (const int order = first.compare(other.first)) return order;
    if (const int order = family.compare(other.family)) return order;
    return given.compare(other.given);
  }
};

}  // namespace

std::map<Apart, int> choose(std::vector<SheetGuest>& guests, const GuestChoice& choice) {
  std::map<Apart, int> left_out;
  std::erase_if(guests, [&](const SheetGuest& guest) {
    if (!choice.tickets.empty()) return !holds(choice.tickets, guest.ticket.id);
    if (!choice.types.empty() && !holds(choice.types, guest.ticket.type)) return true;
    if (choice.list && !isOnList(guest.ticket, *choice.list)) return true;
    const auto why = std::ranges::find_if(choice.left_out, [&](Apart what) { return is(what, guest); });
    if (why == choice.left_out.end()) return false;
    ++left_out[*why];
    return true;
  });
  return left_out;
}

QString sortedBy(const SheetGuest& guest, GuestOrder order, const domain::EventFacts& facts,
                 const QString& language) {
  switch (order) {
    case GuestOrder::Listed:
      return {};
    case GuestOrder::Family:
      return nameOf(guest.ticket.attendee);
    case GuestOrder::Company:
      return domain::oneLine(guest.ticket.attendee.company);
    case GuestOrder::Type:
      return domain::oneLine(guestOf(guest, facts).type.name.in(language));
  }
  return {};
}

void sortGuests(std::vector<SheetGuest>& guests, GuestOrder order, const domain::EventFacts& facts,
                const QString& language) {
  if (order == GuestOrder::Listed) return;
  const QCollator collator{QLocale(language)};
  std::vector<Keys> keys;
  keys.reserve(guests.size());
  for (const SheetGuest& guest : guests) {
    const QString first = sortedBy(guest, order, facts, language);
    keys.push_back({.nothing = first.isEmpty(),
                    .first = collator.sortKey(first),
                    .family = collator.sortKey(nameOf(guest.ticket.attendee)),
                    .given = collator.sortKey(domain::oneLine(guest.ticket.attendee.given_name))});
  }
  std::vector<std::size_t> places(guests.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(places,
                           [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
  std::vector<SheetGuest> sorted;
  sorted.reserve(guests.size());
  for (const std::size_t place : places) sorted.push_back(std::move(guests[place]));
  guests = std::move(sorted);
}

}  // namespace usher::admin

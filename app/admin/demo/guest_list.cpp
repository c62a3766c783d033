// SPDX-License-Identifier: Apache-2.0
#include "guest_list.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include <usher/contract/folded.h>

#include "named_tickets.h"
#include "ticket_maker.h"

namespace usher::admin {
namespace {

// Short enough to be told and typed, and known to whoever reads the demo's hints.
constexpr const char* kNamedGroup = "HL-KITE";

constexpr std::size_t kReferenceLength = 5;
constexpr std::uint32_t kPercentBooking = 8;

const NamedTicket* namedTicket(const std::string& id) {
  const auto all = namedTickets();
  const auto found = std::ranges::find(all, id, &NamedTicket::id);
  return found == all.end() ? nullptr : &*found;
}

std::string plainLetters(const std::string& name) {
  auto letters = contract::folded(name);
  std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
  return letters;
}

std::string emailOf(const contract::TicketRow& ticket) {
  const auto given = plainLetters(ticket.given_name);
  const auto family = plainLetters(ticket.family_name);
  return (given.empty() || family.empty() ? ticket.id : given + '.' + family) + "@guest.example";
}

}  // namespace

const std::string& GuestList::bookingOf(const contract::TicketRow& ticket) {
  const auto* named = namedTicket(ticket.id);
  const bool shares_code = ticket.code == last_code_;
  last_code_ = ticket.code;
  if (named && named->role == Role::Group) return booking_ = kNamedGroup;
  if (shares_code) return booking_;
  if (left_ > 0) {
    --left_;
    return booking_;
  }
  booking_ = "HL-" + makeTicketCode(random_).substr(0, kReferenceLength);
  if (!named && random_.chance(kPercentBooking)) left_ = 1 + random_.below(4);
  return booking_;
}

std::string GuestList::line(const contract::TicketRow& ticket) {
  nlohmann::json guest = {{"id", ticket.id},
                          {"given_name", ticket.given_name},
                          {"family_name", ticket.family_name},
                          {"ticket_type", ticket.ticket_type},
                          {"booking", bookingOf(ticket)}};
  if (namedTicket(ticket.id)) guest["email"] = emailOf(ticket);
  return guest.dump() + '\n';
}

}  // namespace usher::admin

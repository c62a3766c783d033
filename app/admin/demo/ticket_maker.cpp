// SPDX-License-Identifier: Apache-2.0
#include "ticket_maker.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "companies.h"
#include "named_tickets.h"

namespace usher::admin {
namespace {

using namespace std::chrono_literals;

constexpr int kAnyDay = -1;

constexpr std::string_view kNotes[] = {"Vegan",
                                       "Wheelchair: please open the wide gate",
                                       "Hört auf dem linken Ohr schlecht",
                                       "Allergic to nuts",
                                       "Brings a guide dog",
                                       "Kommt mit Baby"};

std::string ticketId(std::uint32_t number) {
  const std::string digits = std::to_string(number);
  return "t-" + std::string(digits.size() < 7 ? 7 - digits.size() : 0, '0') + digits;
}

std::string typeByLot(std::uint32_t lot) {
  if (lot < 82) return "visitor";
  if (lot < 90) return "speaker";
  return lot < 94 ? "press" : "staff";
}

void limitToDay(contract::TicketRow& ticket, const EventDays& days, int day) {
  ticket.valid_from = days.midnight[static_cast<std::size_t>(day)];
  ticket.valid_until = days.midnight[static_cast<std::size_t>(day) + 1];
}

}  // namespace

EventDays eventDays(const VenueTime& venue, contract::Instant now) {
  const std::chrono::local_days today = venue.dayOf(now);
  EventDays days;
  for (int day = 0; day < 4; ++day) {
    days.midnight[static_cast<std::size_t>(day)] = venue.at(today + std::chrono::days(day - 1), 0min);
  }
  return days;
}

std::string makeTicketCode(SplitMix& random) {
  constexpr std::string_view kAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  static_assert(kAlphabet.size() == 32);
  std::string code;
  for (int half = 0; half < 2; ++half) {
    std::uint64_t bits = random.next();
    for (int i = 0; i < 12; ++i) {
      code += kAlphabet[bits % 32];
      bits /= 32;
    }
  }
  return code;
}

TicketMaker::TicketMaker(std::uint64_t seed, const Programme& programme, const EventDays& days)
    : random_(seed), programme_(programme), days_(days) {
  std::ranges::copy(latinNameSets(), std::back_inserter(sets_));
  std::ranges::copy(otherNameSets(), std::back_inserter(sets_));
  for (const NameSet& set : sets_) total_weight_ += set.weight;
}

std::vector<contract::TicketRow> TicketMaker::named(contract::Instant now, const VenueTime& venue) {
  const std::string group_code = makeTicketCode(random_);
  // In the evening yesterday's ticket is the wrong one: tomorrow's would turn right while the demo runs past
  // midnight.
  const int wrong_day = venue.timeOfDay(now) < 20h ? 2 : 0;
  std::vector<contract::TicketRow> tickets;
  for (const NamedTicket& named : namedTickets()) {
    contract::TicketRow ticket;
    ticket.id = named.id;
    ticket.code = named.role == Role::Group ? group_code : makeTicketCode(random_);
    ticket.ticket_type = named.type;
    ticket.given_name = named.given_name;
    ticket.family_name = named.family_name;
    ticket.company = named.company;
    if (named.role == Role::Cancelled) ticket.order_status = contract::OrderStatus::Cancelled;
    if (named.role == Role::Unpaid) ticket.order_status = contract::OrderStatus::Pending;
    if (named.role == Role::WrongDay) {
      limitToDay(ticket, days_, wrong_day);
      enrol(ticket, wrong_day);
    } else {
      enrol(ticket, kAnyDay, programme_.next(now));
    }
    tickets.push_back(std::move(ticket));
  }
  return tickets;
}

contract::TicketRow TicketMaker::next() {
  contract::TicketRow ticket;
  ticket.id = ticketId(++number_);
  ticket.code = makeTicketCode(random_);
  ticket.ticket_type = typeByLot(random_.below(100));
  name(ticket);
  ticket.company = makeCompany(random_);
  if (random_.chance(4)) ticket.notes = random_.pick<std::string_view>(kNotes);
  joinGroup(ticket);

  int only_day = kAnyDay;
  if (ticket.ticket_type == "visitor" && random_.chance(12)) {
    only_day = static_cast<int>(random_.below(3));
    limitToDay(ticket, days_, only_day);
  }
  enrol(ticket, only_day);
  makeTrouble(ticket);
  return ticket;
}

const NameSet& TicketMaker::anySet() {
  // The first guests go through all sets in turn, so that no script is missing from a small event.
  if (number_ <= sets_.size()) return sets_[number_ - 1];
  std::uint32_t lot = random_.below(total_weight_);
  std::size_t set = 0;
  while (lot >= sets_[set].weight) lot -= sets_[set++].weight;
  return sets_[set];
}

void TicketMaker::name(contract::TicketRow& ticket) {
  const NameSet& set = anySet();
  ticket.given_name = random_.pick(set.given);
  ticket.family_name = random_.pick(set.family);
  if (set.script == "Latin") stretchName(ticket, set);
}

void TicketMaker::stretchName(contract::TicketRow& ticket, const NameSet& set) {
  // One draw a statement: the order within an expression is the compiler's to choose, and the rows would
  // differ.
  const auto grow = [this](std::string& text, const char* between, std::span<const std::string_view> more) {
    const std::string_view part = random_.pick(more);
    if (text.find(part) != std::string::npos) return;
    text += between;
    text += part;
  };
  const std::uint32_t lot = random_.below(100);
  if (lot < 3) {
    ticket.given_name = random_.pick(singleNames());
    ticket.family_name.clear();
  } else if (lot < 6) {
    ticket.family_name = random_.pick(apostropheFamilyNames());
  } else if (lot < 11) {
    grow(ticket.given_name, "-", set.given);
    grow(ticket.family_name, "-", set.family);
  } else if (lot < 13) {
    grow(ticket.given_name, " ", set.given);
    grow(ticket.given_name, " ", set.given);
    grow(ticket.family_name, "-", set.family);
    grow(ticket.family_name, " ", set.family);
    grow(ticket.family_name, "-", set.family);
  }
}

void TicketMaker::joinGroup(contract::TicketRow& ticket) {
  if (group_left_ == 0) {
    if (!random_.chance(2)) return;
    group_left_ = 2 + random_.below(4);
    group_code_ = ticket.code;
    group_company_ = ticket.company;
  }
  --group_left_;
  ticket.code = group_code_;
  ticket.company = group_company_;
}

void TicketMaker::enrol(contract::TicketRow& ticket, int only_day, const Slot* always) {
  const std::uint32_t wanted = 2 + random_.below(only_day == kAnyDay ? 5 : 4);
  std::vector<const Slot*> free;
  for (const Slot& slot : programme_.in_order) {
    if (&slot != always && (only_day == kAnyDay || slot.day == only_day)) free.push_back(&slot);
  }
  std::vector<const Slot*> chosen;
  if (always != nullptr) chosen.push_back(always);
  while (chosen.size() < wanted) {
    const auto lot = static_cast<std::ptrdiff_t>(random_.below(static_cast<std::uint32_t>(free.size())));
    chosen.push_back(free[static_cast<std::size_t>(lot)]);
    free.erase(free.begin() + lot);
  }
  std::ranges::sort(chosen);  // slots lie in the programme's order
  for (const Slot* slot : chosen) {
    ticket.sessions.push_back(random_.pick<contract::SessionRow>(slot->sessions).id);
  }
}

void TicketMaker::makeTrouble(contract::TicketRow& ticket) {
  const std::uint32_t lot = random_.below(200);
  if (lot < 4) {
    ticket.order_status = contract::OrderStatus::Cancelled;
  } else if (lot < 10) {
    ticket.order_status = contract::OrderStatus::Pending;
  } else if (lot < 12) {
    ticket.blocked = true;
  } else if (lot < 14) {
    ticket.revoked = true;
  } else if (lot < 20) {
    ticket.open_questions.emplace_back("photo-consent");
    if (lot < 16) ticket.open_questions.emplace_back("diet");
  }
}

}  // namespace usher::admin

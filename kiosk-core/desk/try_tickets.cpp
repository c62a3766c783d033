// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/try_tickets.h>

#include <algorithm>

#include <usher/domain/ticket_code.h>

namespace usher::desk {

namespace {

/// Of so many times as many tickets one each is tried, so that they are not all of one order.
constexpr int kSpread = 25;

/// The code's verdict is one that only a ticket gets.
bool isJudged(const domain::Verdict& verdict) {
  return !std::holds_alternative<domain::Unknown>(verdict) &&
         !std::holds_alternative<domain::WrongEvent>(verdict);
}

std::expected<bool, ports::StoreError> leadsToIt(ports::CheckInStore& store, const domain::EventFacts& facts,
                                                 const domain::Door& door, domain::Instant now,
                                                 const domain::Ticket& ticket) {
  const auto code = domain::TicketCode::parse(ticket.code.toUtf8());
  if (!code) return false;
  bool found = false;
  const auto looked = store.redeem(*code, [&](const domain::LookUp& look_up) -> ports::Ruling {
    const auto is_it = [&](const auto& one) { return one.ticket.id == ticket.id; };
    found =
        std::ranges::any_of(look_up.found, is_it) && isJudged(domain::evaluate(look_up, facts, door, now));
    return {};
  });
  if (!looked) return std::unexpected(looked.error());
  return found;
}

}  // namespace

std::expected<domain::preflight::TicketTrial, ports::StoreError> tryTickets(ports::CheckInStore& store,
                                                                            ports::AttendeeRoll& roll,
                                                                            const ports::Clock& clock,
                                                                            const domain::Door& door,
                                                                            int at_most) {
  const auto facts = store.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto all = roll.standings(door.list, std::nullopt, at_most * kSpread);
  if (!all) return std::unexpected(all.error());
  std::vector<ports::RollNumber> sample;
  const std::size_t step = std::max<std::size_t>(1, all->size() / static_cast<std::size_t>(at_most));
  for (std::size_t i = 0; i < all->size() && sample.size() < static_cast<std::size_t>(at_most); i += step)
    sample.push_back((*all)[i].number);
  const auto tickets = roll.tickets(sample);
  if (!tickets) return std::unexpected(tickets.error());

  domain::preflight::TicketTrial trial;
  for (const auto& [number, one] : *tickets) {
    const auto begin = clock.monotonic();
    const auto leads = leadsToIt(store, *facts, door, clock.now(), one.ticket);
    if (!leads) return std::unexpected(leads.error());
    trial.slowest = std::max(trial.slowest, clock.monotonic() - begin);
    ++trial.tried;
    trial.failed += *leads ? 0 : 1;
  }
  return trial;
}

}  // namespace usher::desk

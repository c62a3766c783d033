// SPDX-License-Identifier: Apache-2.0
#include "demo_event.h"

#include <string>
#include <vector>

#include "guest_wishes.h"
#include "named_tickets.h"
#include "programme.h"
#include "split_mix.h"
#include "ticket_maker.h"

namespace usher::admin {
namespace {

using contract::Row;
using namespace std::chrono_literals;

std::vector<contract::TicketTypeRow> ticketTypes() {
  return {{"visitor", {{"en", "Visitor"}, {"de", "Gast"}}, "#2F4BFF", 0, true},
          {"speaker", {{"en", "Speaker"}, {"de", "Vortrag"}}, "#B4370F"},
          {"press", {{"en", "Press"}, {"de", "Presse"}}, "#0B6E69"},
          {"staff", {{"en", "Staff"}, {"de", "Team"}}, "#14171F"}};
}

std::vector<contract::CheckInListRow> checkInLists(const EventDays& days) {
  return {{.id = "main",
           .name = {{"en", "Main entrance"}, {"de", "Haupteingang"}},
           .ticket_types = {},
           .opens_at = days.midnight[0],
           .closes_at = days.midnight[3]},
          {.id = "lounge",
           .name = {{"en", "Speakers' lounge"}, {"de", "Lounge der Vortragenden"}},
           .ticket_types = {"speaker", "staff"},
           .opens_at = days.midnight[0],
           .closes_at = days.midnight[3],
           .re_entry = contract::ReEntry::AfterExit},
          {.id = "workshop",
           .name = {{"en", "Workshop door"}, {"de", "Werkstatttür"}},
           .ticket_types = {"visitor", "speaker", "staff"},
           .opens_at = days.midnight[1],
           .closes_at = days.midnight[2]}};
}

/// A harbour at dusk.
contract::Branding look() {
  return {.accent = "#0B5A70",
          .greeting = {{"en", "Welcome to the harbour"}, {"de", "Willkommen am Hafen"}},
          .welcome = {{"en", "Good to have you here. The light is best at dusk."},
                      {"de", "Schön, dass Sie da sind. Am schönsten ist das Licht in der Dämmerung."}},
          .help = {{"en", "Look for the blue jackets, next to the cloakroom."},
                   {"de", "Wir tragen blaue Jacken und stehen neben der Garderobe."}}};
}

contract::EventRow eventRow(const DemoEventPlan& plan, const VenueTime& venue, const Programme& programme) {
  const auto date = std::chrono::year_month_day(venue.dayOf(plan.now));
  const std::string year = std::to_string(static_cast<int>(date.year()));
  return {.id = plan.id,
          .name = {{"en", "Harbour Light " + year}, {"de", "Hafenlicht " + year}},
          .timezone = VenueTime::kZone,
          .starts_at = programme.in_order.front().sessions.front().starts_at,
          .ends_at = programme.in_order.back().sessions.back().ends_at,
          .branding = look()};
}

}  // namespace

std::uint32_t namedTicketCount() {
  return static_cast<std::uint32_t>(namedTickets().size());
}

bool makeDemoEvent(const DemoEventPlan& plan, const VenueTime& venue,
                   const std::function<bool(const Row&)>& sink) {
  const Programme programme = makeProgramme(venue, plan.now);
  const EventDays days = eventDays(venue, plan.now);

  if (!sink(eventRow(plan, venue, programme))) return false;
  for (contract::TicketTypeRow& type : ticketTypes()) {
    if (!sink(std::move(type))) return false;
  }
  for (contract::CheckInListRow& list : checkInLists(days)) {
    if (!sink(std::move(list))) return false;
  }
  for (const Slot& slot : programme.in_order) {
    for (const contract::SessionRow& session : slot.sessions) {
      if (!sink(session)) return false;
    }
  }

  for (contract::QuestionRow& question : demoQuestions()) {
    if (!sink(std::move(question))) return false;
  }
  for (contract::CatalogueItemRow& item : demoCatalogue(programme)) {
    if (!sink(std::move(item))) return false;
  }

  TicketMaker maker(plan.seed, programme, days);
  for (contract::TicketRow& ticket : maker.named(plan.now, venue)) {
    if (!sink(std::move(ticket))) return false;
  }
  for (std::uint32_t made = namedTicketCount(); made < plan.attendees; ++made) {
    if (!sink(maker.next())) return false;
  }
  return true;
}

}  // namespace usher::admin

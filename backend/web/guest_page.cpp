// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/guest_page.h>

#include <usher/backend/web/event_look.h>
#include <usher/backend/web/guest_sections.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/paths.h>
#include <usher/backend/web/programme.h>
#include <usher/backend/web/registration_form.h>
#include <usher/backend/web/text_field.h>
#include <usher/backend/web/ticket_view.h>

namespace usher::backend::web {

namespace {

/// Of downloaded files: the event's name in letters that every file system takes.
std::string fileStem(const Visitor& visitor, const GuestFacts& facts) {
  std::string stem;
  for (const char c : visitor.localized(facts.event.event.name)) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (is_plain) {
      stem += c;
    } else if (!stem.empty() && stem.back() != '-') {
      stem += '-';
    }
  }
  while (stem.ends_with('-')) stem.pop_back();
  return stem.empty() ? "ticket" : stem;
}

void describeOutcome(const Visitor& visitor, const GuestFacts& facts, const std::string& outcome,
                     View& view) {
  view.text("done", outcome.empty() ? "" : visitor.say(outcome));
  const bool is_good = outcome.starts_with("web.done_");
  view.flag("is_good", is_good).text("done_look", is_good ? "good" : "care");
  const auto more = outcome + "_more";
  view.text("done_more", locale::Words::shipped().has(more)
                             ? visitor.say(more, {{"email", facts.guest.contact.email}})
                             : std::string());
}

void describeDetails(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths, View& view) {
  const auto& ticket = facts.guest.ticket;
  view.flag("may_correct", !facts.checked_in_at && !facts.isVoid());
  const auto field = [&](const std::string& name, const std::string& value, std::size_t most) {
    return TextField(name, name, visitor.say("web.field_" + name), value, most);
  };
  view.part("badge_given", field("given_name", ticket.given_name, service::kLongestName).required().view());
  view.part("badge_family", field("family_name", ticket.family_name, service::kLongestName).view());
  view.part("badge_company", field("company", ticket.company, service::kLongestCompany).optional().view());
  view.text("badge_path", paths.under({"badge"}));
  view.text("email", facts.guest.contact.email);
  view.text("mail_path", facts.guest.contact.email.empty() || facts.isVoid() ? "" : paths.under({"mail"}));
}

}  // namespace

std::string GuestPaths::page() const {
  return pathOf({"g", token});
}

std::string GuestPaths::under(std::initializer_list<std::string_view> segments) const {
  return page() + pathOf(segments);
}

void keepSecret(http::Response& response) {
  response.headers.emplace_back("Referrer-Policy", "no-referrer");
  response.headers.emplace_back("X-Robots-Tag", "noindex, nofollow");
}

http::Response guestPage(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                         const GuestPageState& state, contract::Instant now) {
  View view;
  view.text("greeting", visitor.say("web.greeting", {{"name", facts.guest.ticket.given_name}}));
  describeTicket(visitor, facts, view);
  describeOutcome(visitor, facts, state.outcome, view);
  view.text("live_path", paths.under({"live"}));
  view.text("png_path", paths.under({"ticket.png"})).text("svg_path", paths.under({"ticket.svg"}));
  view.text("agenda_path", paths.under({"agenda"})).text("ics_path", paths.under({"agenda.ics"}));
  view.text("file_stem", fileStem(visitor, facts));
  view.list("notices", noticeViews(visitor, facts, now));
  describeSessions(visitor, facts, paths, now, view);
  describeRequests(visitor, facts, paths, state, now, view);
  describeDetails(visitor, facts, paths, view);
  auto response = respond(visitor, dressed({.content = "guest",
                                            .title = visitor.say("web.your_ticket") + " – " +
                                                     visitor.localized(facts.event.event.name),
                                            .view = std::move(view),
                                            .status = state.status,
                                            .script = "guest.js"},
                                           visitor, facts.event.event));
  keepSecret(response);
  return response;
}

http::Response agendaPage(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths) {
  View view;
  const auto& ticket = facts.guest.ticket;
  view.text("name", ticket.given_name + (ticket.family_name.empty() ? "" : " ") + ticket.family_name);
  view.text("event_name", visitor.localized(facts.event.event.name));
  view.text("guest_path", paths.page()).text("ics_path", paths.under({"agenda.ics"}));
  view.text("file_stem", fileStem(visitor, facts));
  view.list("days", chosenDays(visitor, facts));
  auto response = respond(visitor, dressed({.content = "agenda",
                                            .title = visitor.say("web.agenda_title") + " – " +
                                                     visitor.localized(facts.event.event.name),
                                            .view = std::move(view)},
                                           visitor, facts.event.event));
  keepSecret(response);
  return response;
}

}  // namespace usher::backend::web

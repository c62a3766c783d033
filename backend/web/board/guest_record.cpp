// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/guest_record.h>

#include <usher/backend/service/registration_form.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/text_field.h>

namespace usher::backend::web {

namespace {

using contract::OrderStatus;

std::vector<View> historyViews(const BoardCall& call, const std::vector<store::HistoryEntry>& history) {
  std::vector<View> rows;
  for (const auto& entry : history) {
    const auto key = "history_" + entry.what;
    View row;
    row.text("time", call.when(entry.at, locale::TimeStyle::ShortMoment));
    row.text("what", locale::Words::shipped().has("board." + key) ? call.say(key) : entry.what);
    row.text("by", entry.by).text("detail", entry.detail);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<View> requestViews(const BoardCall& call, const std::vector<contract::RequestRow>& requests,
                               const Names& items) {
  std::vector<View> rows;
  for (const auto& request : requests) {
    static constexpr const char* kStates[] = {"state_open", "state_accepted", "state_done", "state_declined"};
    View row;
    row.text("time", call.when(request.at, locale::TimeStyle::ShortMoment));
    row.text("what", nameOf(items, request.item) + " × " + std::to_string(request.quantity));
    row.text("by", call.say(kStates[static_cast<std::size_t>(request.state)])).text("detail", request.note);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<View> messageViews(const BoardCall& call, const std::vector<store::Message>& messages) {
  static constexpr const char* kStates[] = {"message_queued", "message_sent", "message_dead",
                                            "message_expired"};
  std::vector<View> rows;
  for (const auto& message : messages) {
    const auto key = "kind_" + message.what.kind;
    View row;
    row.text("time", call.when(message.created_at, locale::TimeStyle::ShortMoment));
    row.text("what", locale::Words::shipped().has("board." + key) ? call.say(key) : message.what.kind);
    row.text("by", call.say(kStates[static_cast<std::size_t>(message.state)]));
    row.text("detail", message.last_error);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<View> sessionViews(const BoardCall& call, const std::vector<store::Enrolment>& enrolments,
                               const Names& sessions) {
  std::vector<View> rows;
  for (const auto& enrolment : enrolments) {
    View row;
    row.text("title", nameOf(sessions, enrolment.session));
    row.text("waits", enrolment.seat == store::Seat::Waiting ? call.say("waits", {{"count", enrolment.ahead}})
                                                             : std::string());
    rows.push_back(std::move(row));
  }
  return rows;
}

void describeBadge(const BoardCall& call, const contract::TicketRow& ticket, View& view) {
  const auto field = [&](const std::string& name, const std::string& value, std::size_t most) {
    return TextField(name, name, call.say(name), value, most);
  };
  view.part("badge_given", field("given_name", ticket.given_name, service::kLongestName).required().view());
  view.part("badge_family", field("family_name", ticket.family_name, service::kLongestName).view());
  view.part("badge_company", field("company", ticket.company, service::kLongestCompany).view());
}

void describeActions(const BoardCall& call, const store::Attendee& attendee, View& view) {
  const auto& ticket = attendee.ticket;
  const auto path = [&](const char* action) { return call.path({"guests", ticket.id, action}); };
  view.text("badge_path", path("badge"));
  view.text("send_path", attendee.contact.email.empty() ? std::string() : path("send"));
  if (!call.isOrganizer()) return;
  std::vector<View> actions;
  const auto add = [&](const char* action) {
    actions.emplace_back();
    actions.back().text("action_path", path(action)).text("action", call.say(std::string("do_") + action));
  };
  if (!ticket.revoked) {
    add(ticket.order_status == OrderStatus::Cancelled ? "restore" : "cancel");
    add(ticket.blocked ? "unblock" : "block");
    add("reissue");
    add("renew_link");
  }
  view.list("actions", std::move(actions)).text("erase_path", path("erase"));
}

}  // namespace

void describeState(const BoardCall& call, const contract::TicketRow& ticket, View& view) {
  std::string key;
  if (ticket.order_status == OrderStatus::Pending) key = "is_pending";
  if (ticket.blocked) key = "is_blocked";
  if (ticket.order_status == OrderStatus::Cancelled) key = "is_cancelled";
  if (ticket.revoked) key = "is_void";
  view.text("state", key.empty() ? std::string() : call.say(key));
}

http::Answer showGuestRecord(const BoardCall& call) {
  const auto& event = call.event.id;
  const auto& id = call.request.param("ticket");
  const auto attendee = call.stores().attendees.attendee(event, id);
  if (!attendee) return call.fail(attendee.error());
  if (!*attendee) return errorPage(404, call.request);
  const auto types = namesOf(call, "ticket_type", &contract::TicketTypeRow::name);
  if (!types) return call.fail(types.error());
  const auto items = namesOf(call, "item", &contract::CatalogueItemRow::name);
  if (!items) return call.fail(items.error());
  const auto sessions = namesOf(call, "session", &contract::SessionRow::title);
  if (!sessions) return call.fail(sessions.error());
  const auto history = call.stores().events.history(event, id);
  if (!history) return call.fail(history.error());
  const auto enrolments = call.stores().attendees.enrolmentsOf(event, id);
  if (!enrolments) return call.fail(enrolments.error());
  const auto requests = call.stores().requests.requests(event, id);
  if (!requests) return call.fail(requests.error());
  const auto messages = call.stores().messages.messagesAbout(event, id);
  if (!messages) return call.fail(messages.error());

  const auto& ticket = (*attendee)->ticket;
  View view;
  const auto name = fullName(ticket);
  view.text("guest", name.empty() ? ticket.id : name).text("ticket", ticket.id);
  view.text("guest_company", ticket.company).text("type", nameOf(*types, ticket.ticket_type));
  view.text("email", (*attendee)->contact.email).text("phone", (*attendee)->contact.phone);
  view.text("guests_path", call.path({"guests"}));
  describeState(call, ticket, view);
  describeBadge(call, ticket, view);
  describeActions(call, **attendee, view);
  view.list("seats", sessionViews(call, *enrolments, *sessions));
  const auto table = [&](std::string_view title, std::vector<View> rows) {
    View part;
    part.text("title", call.say(title)).list("rows", std::move(rows));
    return part;
  };
  view.list("tables", {table("history", historyViews(call, *history)),
                       table("requests", requestViews(call, *requests, *items)),
                       table("messages", messageViews(call, *messages))});
  return call.page("board_guest", "guests", std::move(view));
}

}  // namespace usher::backend::web

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/guest_record.h>

#include <algorithm>

#include <usher/backend/locale/language.h>
#include <usher/backend/service/registration_form.h>
#include <usher/backend/web/board/guest_history.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/text_field.h>
#include <usher/contract/answer_text.h>

namespace usher::backend::web {

namespace {

namespace permission = auth::permission;

using contract::OrderStatus;

constexpr std::size_t kLongestEmail = 254;
/// As people write it, with blanks and brackets.
constexpr std::size_t kLongestPhone = 40;

std::vector<View> requestViews(const BoardCall& call, const std::vector<contract::RequestRow>& requests,
                               const Names& items) {
  std::vector<View> rows;
  for (const auto& request : requests) {
    static constexpr const char* kStates[] = {"state_open", "state_accepted", "state_done", "state_declined"};
    View row;
    row.text("time", call.lately(request.at));
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
    View row;
    row.text("time", call.lately(message.created_at));
    row.text("what", call.worded("kind_", message.what.kind));
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

/// The answer is a drawing, to be shown as one.
bool isSigned(const contract::Answer& answer, const std::vector<contract::Row>& questions) {
  const auto found = std::ranges::find(questions, answer.question, contract::idOf);
  return found != questions.end() &&
         std::get<contract::QuestionRow>(*found).kind == contract::QuestionKind::Signature &&
         contract::isSignatureText(answer.text);
}

/// What the guest answered, in the words of the questions.
std::vector<View> answerViews(const BoardCall& call, const std::vector<contract::Answer>& answers,
                              const std::vector<contract::Row>& questions) {
  std::vector<View> rows;
  for (const auto& answer : answers) {
    const auto found = std::ranges::find(questions, answer.question, contract::idOf);
    std::string asked = answer.question;
    std::string said = answer.text;
    if (found != questions.end()) {
      const auto& question = std::get<contract::QuestionRow>(*found);
      asked = call.visitor.localized(question.text);
      const auto choice = std::ranges::find(question.choices, answer.text, &contract::Choice::id);
      if (choice != question.choices.end()) said = call.visitor.localized(choice->text);
      if (question.kind == contract::QuestionKind::Consent)
        said = call.say(answer.text == "yes" ? "yes" : "no");
    }
    const bool is_signature = isSigned(answer, questions);
    rows.push_back(View().text("asked", asked).text("said", said).flag("is_signature", is_signature));
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

void describeContact(const BoardCall& call, const store::Contact& contact, View& view) {
  view.part(
      "contact_email",
      TextField("email", "email", call.say("email"), contact.email, kLongestEmail).type("email").view());
  view.part("contact_phone", TextField("phone", "phone", call.say("phone"), contact.phone, kLongestPhone)
                                 .type("tel")
                                 .hint(call.visitor.say("web.phone_hint"))
                                 .view());
  std::vector<View> languages;
  const auto add = [&](const std::string& tag, const std::string& name) {
    languages.emplace_back();
    languages.back().text("tag", tag).text("name", name).flag("chosen", tag == contact.language);
  };
  const auto& words = locale::Words::shipped();
  if (contact.language.empty()) add("", call.say("language_unsaid"));
  for (const auto tag : locale::kLanguages) add(std::string(tag), words.text(tag, "web.language"));
  // What a file or a guest said is kept, though its words are another language's.
  const bool is_other = std::ranges::find(locale::kLanguages, contact.language) == locale::kLanguages.end();
  if (is_other && !contact.language.empty()) add(contact.language, contact.language);
  view.list("languages", std::move(languages));
}

void describeActions(const BoardCall& call, const store::Attendee& attendee, View& view) {
  const auto& ticket = attendee.ticket;
  const auto path = [&](const char* action) { return call.path({"guests", ticket.id, action}); };
  view.text("badge_path", path("badge")).text("contact_path", path("contact"));
  view.text("send_path", attendee.contact.email.empty() ? std::string() : path("send"));
  view.list("actions", {}).text("erase_path", "").text("revoke_path", "");
  if (!call.may(permission::kChangeTickets)) return;
  std::vector<View> actions;
  const auto add = [&](const char* action) {
    actions.emplace_back();
    actions.back().text("action_path", path(action)).text("action", call.say(std::string("do_") + action));
  };
  if (!ticket.revoked) {
    add(ticket.order_status == OrderStatus::Cancelled ? "restore" : "cancel");
    add(ticket.blocked ? "unblock" : "block");
    add("reissue");
    add("renew-link");
  }
  view.list("actions", std::move(actions)).text("erase_path", path("erase"));
  view.text("revoke_path", ticket.revoked ? std::string() : path("revoke"));
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
  if (!*attendee) return call.fail(404);
  const auto types = namesOf(call, "ticket_type", &contract::TicketTypeRow::name);
  if (!types) return call.fail(types.error());
  const auto items = namesOf(call, "item", &contract::CatalogueItemRow::name);
  if (!items) return call.fail(items.error());
  const auto sessions = namesOf(call, "session", &contract::SessionRow::title);
  if (!sessions) return call.fail(sessions.error());
  auto history = guestHistory(call, id);
  if (!history) return call.fail(history.error());
  const auto enrolments = call.stores().attendees.enrolmentsOf(event, id);
  if (!enrolments) return call.fail(enrolments.error());
  const auto requests = call.stores().requests.requests(event, id);
  if (!requests) return call.fail(requests.error());
  const auto messages = call.stores().messages.messagesAbout(event, id);
  if (!messages) return call.fail(messages.error());
  const auto questions = call.stores().settings.rows(event, "question");
  if (!questions) return call.fail(questions.error());

  const auto& ticket = (*attendee)->ticket;
  View view;
  const auto name = fullName(ticket);
  view.text("guest", name.empty() ? ticket.id : name).text("ticket", ticket.id);
  view.text("guest_company", ticket.company).text("type", nameOf(*types, ticket.ticket_type));
  view.text("booking", (*attendee)->booking).text("guest_notes", ticket.notes);
  view.text("email", (*attendee)->contact.email).text("phone", (*attendee)->contact.phone);
  view.text("guests_path", call.path({"guests"}));
  view.list("answers", answerViews(call, (*attendee)->answers, *questions));
  describeState(call, ticket, view);
  describeBadge(call, ticket, view);
  describeContact(call, (*attendee)->contact, view);
  describeActions(call, **attendee, view);
  view.list("seats", sessionViews(call, *enrolments, *sessions));
  const auto table = [&](std::string_view title, std::vector<View> rows) {
    View part;
    part.text("title", call.say(title)).list("rows", std::move(rows));
    return part;
  };
  view.list("history", *std::move(history));
  view.list("tables", {table("requests", requestViews(call, *requests, *items)),
                       table("messages", messageViews(call, *messages))});
  return call.page("board_guest", "guests", std::move(view));
}

}  // namespace usher::backend::web

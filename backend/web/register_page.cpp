// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/register_page.h>

#include <algorithm>

#include <usher/backend/service/enrolments.h>
#include <usher/backend/web/event_look.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/paths.h>
#include <usher/backend/web/programme.h>
#include <usher/backend/web/text_field.h>

namespace usher::backend::web {

namespace {

using contract::QuestionKind;

class FormView {
 public:
  FormView(const Visitor& visitor, const EventFacts& facts, const ReadRegistration& form)
      : visitor_(visitor), facts_(facts), form_(form) {}

  View make(contract::Instant now) const {
    View view;
    const auto& typed = form_.typed;
    const auto& settings = facts_.settings.registration;
    view.text("submission", typed.submission);
    addErrors(view);
    if (settings.offered.size() > 1) view.part("types", typesView());
    view.part("given_name",
              field("given_name", typed.given_name, service::kLongestName, "given-name").required().view());
    view.part("family_name",
              field("family_name", typed.family_name, service::kLongestName, "family-name").view());
    view.part("email", field("email", typed.email, kLongestEmail, "email")
                           .required()
                           .type("email")
                           .hint(visitor_.say("web.email_hint"))
                           .view());
    if (settings.asks_phone) {
      view.part("phone", field("phone", typed.phone, kLongestPhone, "tel")
                             .optional()
                             .type("tel")
                             .hint(visitor_.say("web.phone_hint"))
                             .view());
    }
    if (settings.asks_company) {
      view.part("company",
                field("company", typed.company, service::kLongestCompany, "organization").optional().view());
    }
    auto questions = questionViews();
    view.flag("has_questions", !questions.empty());
    view.list("questions", std::move(questions));
    auto days = sessionDays(now);
    view.flag("has_sessions", !days.empty());
    view.list("days", std::move(days));
    return view;
  }

 private:
  std::string reasonOf(std::string_view field) const {
    const auto error = std::ranges::find(form_.errors, field, &FieldError::field);
    return error == form_.errors.end() ? std::string() : visitor_.say(error->words);
  }

  void addErrors(View& view) const {
    std::vector<View> errors;
    for (const auto& error : form_.errors)
      errors.emplace_back().text("field", error.field).text("reason", visitor_.say(error.words));
    view.flag("has_errors", !errors.empty());
    const bool is_of_form = !form_.errors.empty() && form_.errors.front().field == kWholeForm;
    view.text("errors_title", is_of_form ? visitor_.say("web.error_429_title")
                                         : visitor_.say("web.errors_title", {{"count", errors.size()}}));
    view.list("errors", std::move(errors));
  }

  TextField field(const std::string& name, const std::string& value, std::size_t most,
                  std::string autocomplete) const {
    return TextField(name, name, visitor_.say("web.field_" + name), value, most)
        .autocomplete(std::move(autocomplete))
        .reason(reasonOf(name));
  }

  View typesView() const {
    std::vector<View> choices;
    for (const auto& offered : facts_.settings.registration.offered) {
      const auto* type = facts_.ticketType(offered.ticket_type);
      if (!type) continue;
      auto& choice = choices.emplace_back();
      choice.text("id", "type" + std::to_string(choices.size())).text("value", type->id);
      choice.text("title", visitor_.localized(type->name));
      choice.flag("full", facts_.full_types.contains(type->id));
      choice.flag("checked", form_.typed.ticket_type == type->id);
    }
    View types;
    types.text("reason", reasonOf("type1")).list("choices", std::move(choices));
    return types;
  }

  std::vector<View> questionViews() const {
    std::vector<View> views;
    const auto questions = questionsOf(facts_);
    for (std::size_t index = 0; index < questions.size(); ++index)
      views.push_back(questionView(questions[index], questionField(index)));
    return views;
  }

  View questionView(const contract::QuestionRow& question, const std::string& id) const {
    const auto& answers = form_.typed.answers;
    const auto known = std::ranges::find(answers, question.id, &contract::Answer::question);
    const auto answer = known == answers.end() ? std::string() : known->text;
    const auto name = "answer:" + question.id;
    const auto& label = visitor_.localized(question.text);
    View view;
    const bool is_typed = question.kind != QuestionKind::Choice && question.kind != QuestionKind::Consent;
    if (is_typed) {
      auto text = TextField(id, name, label, answer, service::kLongestAnswer).reason(reasonOf(id));
      if (question.kind == QuestionKind::Date) text.type("date");
      view = question.required ? text.required().view() : text.optional().view();
    } else {
      const auto reason = reasonOf(id);
      view.text("id", id).text("name", name).text("label", label).text("reason", reason);
      view.text("described", reason.empty() ? "" : id + "_reason");
      view.flag("required", question.required).flag("checked", answer == "yes");
      std::vector<View> choices;
      for (const auto& choice : question.choices) {
        auto& each = choices.emplace_back();
        each.text("id", choices.size() == 1 ? id : id + "_" + std::to_string(choices.size()));
        each.text("value", choice.id).text("title", visitor_.localized(choice.text));
        each.flag("checked", choice.id == answer);
      }
      view.list("choices", std::move(choices));
    }
    view.flag("is_text", is_typed);
    view.flag("is_choice", question.kind == QuestionKind::Choice);
    view.flag("is_consent", question.kind == QuestionKind::Consent);
    return view;
  }

  std::vector<View> sessionDays(contract::Instant now) const {
    std::size_t count = 0;
    return programmeDays(visitor_, facts_, [&](const contract::SessionRow& session, View& view) {
      if (service::isOver(session, now)) return false;
      view.text("id", "session" + std::to_string(++count)).text("value", session.id);
      view.flag("checked", std::ranges::find(form_.typed.sessions, session.id) != form_.typed.sessions.end());
      return true;
    });
  }

  const Visitor& visitor_;
  const EventFacts& facts_;
  const ReadRegistration& form_;
};

}  // namespace

http::Response registerPage(const Visitor& visitor, const EventFacts& facts, const ReadRegistration& form,
                            const std::optional<MadeBefore>& made, contract::Instant now) {
  auto view = FormView(visitor, facts, form).make(now);
  describe(visitor, facts, view);
  view.text("action", pathOf({"e", facts.event.id, "register"}));
  view.flag("made", made.has_value());
  if (made) {
    view.text("made_text", visitor.say("web.made_text", {{"name", made->name}}));
    view.text("made_path", made->path);
  }
  const bool is_wrong = !form.errors.empty();
  return respond(visitor, dressed({.content = "register",
                                   .title = (is_wrong ? visitor.say("web.error_prefix") + " " : "") +
                                            visitor.say("web.register_title") + " – " +
                                            visitor.localized(facts.event.name),
                                   .view = std::move(view),
                                   .status = is_wrong ? 422 : 200,
                                   .can_return = true,
                                   .is_public = true,
                                   .script = "guest.js"},
                                  visitor, facts.event));
}

}  // namespace usher::backend::web

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/registration_form.h>

#include <algorithm>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/service/enrolments.h>
#include <usher/backend/web/form_text.h>

namespace usher::backend::web {

namespace {

using contract::QuestionKind;
using service::FieldFault;

std::string answerTo(const contract::QuestionRow& question, const http::Form& form) {
  auto answer = oneLine(form.text("answer:" + question.id));
  if (question.kind == QuestionKind::Number) std::ranges::replace(answer, ',', '.');
  return question.kind == QuestionKind::Consent && answer.empty() ? "no" : answer;
}

FieldError errorOfQuestion(const FieldFault& fault, std::string_view id, const EventFacts& facts) {
  const auto questions = questionsOf(facts);
  const auto asked = std::ranges::find(questions, id, &contract::QuestionRow::id);
  if (asked == questions.end()) return {kWholeForm, "web.wrong_text"};
  const auto field = questionField(static_cast<std::size_t>(asked - questions.begin()));
  if (fault.code == FieldFault::TooLong) return {field, "web.too_long"};
  switch (asked->kind) {
    case QuestionKind::Text:
    case QuestionKind::Signature:
      break;
    case QuestionKind::Number:
      if (fault.code != FieldFault::Missing) return {field, "web.wrong_number"};
      break;
    case QuestionKind::Date:
      if (fault.code != FieldFault::Missing) return {field, "web.wrong_date"};
      break;
    case QuestionKind::Choice:
      return {field, "web.missing_choice"};
    case QuestionKind::Consent:
      return {field, "web.missing_consent"};
  }
  return {field, fault.code == FieldFault::Missing ? "web.missing_answer" : "web.wrong_text"};
}

FieldError errorOf(const FieldFault& fault, const EventFacts& facts) {
  constexpr std::string_view kAnswers = "answers/";
  if (fault.field.starts_with(kAnswers))
    return errorOfQuestion(fault, std::string_view(fault.field).substr(kAnswers.size()), facts);
  if (fault.field == "ticket_type") return {kTypesField, "web.missing_ticket_type"};
  if (fault.code == FieldFault::Missing) return {fault.field, "web.missing_" + fault.field};
  if (fault.code == FieldFault::TooLong) return {fault.field, "web.too_long"};
  if (fault.field == "email" || fault.field == "phone") return {fault.field, "web.wrong_" + fault.field};
  return {fault.field, "web.wrong_text"};
}

}  // namespace

std::vector<contract::QuestionRow> questionsOf(const EventFacts& facts) {
  std::vector<contract::QuestionRow> questions;
  std::ranges::copy_if(facts.questions, std::back_inserter(questions),
                       [](const auto& question) { return contract::isAskedAtRegistration(question); });
  return questions;
}

std::string questionField(std::size_t index) {
  return "question" + std::to_string(index + 1);
}

service::RegistrationForm readRegistration(const http::Form& form, const EventFacts& facts,
                                           contract::Instant now) {
  const auto line = [&](std::string_view name) { return oneLine(form.text(name)); };
  const auto& settings = facts.settings.registration;
  service::RegistrationForm typed;
  typed.submission = form.text("submission");
  typed.ticket_type =
      settings.offered.size() == 1 ? settings.offered.front().ticket_type : form.text("ticket_type");
  typed.given_name = line("given_name");
  typed.family_name = line("family_name");
  typed.email = line("email");
  if (settings.asks_phone) {
    typed.phone = line("phone");
    if (const auto number = exchange::readPhone(typed.phone)) typed.phone = *number;
  }
  if (settings.asks_company) typed.company = line("company");
  for (const auto& question : questionsOf(facts))
    typed.answers.push_back({question.id, answerTo(question, form)});
  for (auto& id : form.values("session")) {
    const auto* session = facts.session(id);
    const bool is_again = std::ranges::find(typed.sessions, id) != typed.sessions.end();
    if (session && !service::isOver(*session, now) && !is_again) typed.sessions.push_back(std::move(id));
  }
  return typed;
}

std::vector<FieldError> fieldErrors(const std::vector<FieldFault>& faults, const EventFacts& facts) {
  std::vector<FieldError> errors;
  for (const auto& fault : faults) errors.push_back(errorOf(fault, facts));
  return errors;
}

}  // namespace usher::backend::web

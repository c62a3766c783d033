// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/contract/answer_text.h>

namespace usher::backend::store {

bool isAskedAtDoor(const contract::QuestionRow& question, Origin origin) {
  return question.at_door || (origin == Origin::WalkIn && contract::isAskedAtRegistration(question));
}

bool changesWhoIsAsked(const contract::QuestionRow* before, const contract::QuestionRow& after) {
  const bool was_asked = before != nullptr && before->at_door;
  // What need not be answered is answered by nothing, and by "no".
  return was_asked != after.at_door || (was_asked && before->required != after.required);
}

bool isAnswer(const contract::QuestionRow& question, const std::string& text) {
  const bool blank = text.find_first_not_of(" \t\r\n") == text.npos;
  if (blank) return !question.required;
  switch (question.kind) {
    case contract::QuestionKind::Text:
      return true;
    case contract::QuestionKind::Choice:
      return std::ranges::find(question.choices, text, &contract::Choice::id) != question.choices.end();
    case contract::QuestionKind::Consent:
      return text == "yes" || (text == "no" && !question.required);
    case contract::QuestionKind::Number:
      return contract::isNumberText(text);
    case contract::QuestionKind::Date:
      return contract::isDateText(text);
    case contract::QuestionKind::Signature:
      return contract::isSignatureText(text) || (text == "no" && !question.required);
  }
  return false;
}

std::vector<contract::QuestionRow> questionsAtDoor(sqlite::Database& database, const std::string& event,
                                                   Origin origin) {
  std::vector<contract::QuestionRow> asked;
  for (auto& row : readRows(database, event, "question")) {
    auto& question = std::get<contract::QuestionRow>(row);
    if (isAskedAtDoor(question, origin)) asked.push_back(std::move(question));
  }
  return asked;
}

std::vector<std::string> openQuestions(const std::vector<contract::QuestionRow>& asked,
                                       std::vector<std::string> brought,
                                       const std::vector<contract::Answer>& answers) {
  for (const auto& question : asked) {
    const auto answer = std::ranges::find(answers, question.id, &contract::Answer::question);
    const bool answered = answer != answers.end() && isAnswer(question, answer->text);
    const bool known = std::ranges::find(brought, question.id) != brought.end();
    if (!answered && !known) brought.push_back(question.id);
  }
  return brought;
}

bool isAnswered(sqlite::Database& database, const std::string& event, const std::string& ticket,
                const std::string& question) {
  auto find = database.keep("SELECT text FROM answer WHERE event = ? AND ticket = ? AND question = ?");
  if (!find.bindAll(event, ticket, question).step()) return false;
  const auto row = findRow(database, event, "question", question);
  return !row || isAnswer(std::get<contract::QuestionRow>(*row), find.text(0));
}

}  // namespace usher::backend::store

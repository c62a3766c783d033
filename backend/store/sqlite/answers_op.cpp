// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/op_kinds.h>

namespace usher::backend::store {

namespace {

using contract::QuestionKind;
using contract::QuestionRow;

/// See QuestionRow; a question that need not be answered may be left empty.
bool isAnswer(const QuestionRow& question, const std::string& text) {
  const bool blank = text.find_first_not_of(" \t\r\n") == text.npos;
  if (blank) return !question.required;
  switch (question.kind) {
    case QuestionKind::Text:
      return true;
    case QuestionKind::Choice:
      return std::ranges::find(question.choices, text, &contract::Choice::id) != question.choices.end();
    case QuestionKind::Consent:
      return text == "yes" || (text == "no" && !question.required);
  }
  return false;
}

}  // namespace

Decision decide(OpContext& context, const contract::Op&, const contract::AnswersOp& what) {
  if (!context.rows.has("ticket", what.ticket)) return unknownTicket();
  std::string questions;
  for (const auto& answer : what.answers) {
    const auto question = context.rows.get<QuestionRow>(answer.question);
    if (!question) {
      return rejected("unknown-question", "The event does not ask \"" + answer.question + "\".");
    }
    if (!isAnswer(*question, answer.text)) {
      return rejected("invalid-answer", "What was answered to \"" + answer.question +
                                            "\" is none of the answers that the event takes.");
    }
    questions += (questions.empty() ? "" : ", ") + answer.question;
  }
  keepAnswers(context.database, context.rows, what.ticket, what.answers);
  return accepted(what.ticket, std::move(questions));
}

}  // namespace usher::backend::store

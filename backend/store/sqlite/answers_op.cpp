// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/backend/store/sqlite/open_questions.h>

namespace usher::backend::store {

Decision decide(OpContext& context, const contract::Op&, const contract::AnswersOp& what) {
  if (!context.rows.has("ticket", what.ticket)) return unknownTicket();
  std::string questions;
  for (const auto& answer : what.answers) {
    const auto question = context.rows.get<contract::QuestionRow>(answer.question);
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

// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/open_questions.h>

namespace usher::domain {

OpenQuestions openQuestionsOf(const QuestionsOpen& open, const EventFacts& facts) {
  OpenQuestions found;
  for (const QuestionId& id : open.questions) {
    const Question* question = facts.question(id);
    if (question && question->canBeAsked()) {
      found.askable.push_back(*question);
    } else {
      ++found.elsewhere;
    }
  }
  return found;
}

}  // namespace usher::domain

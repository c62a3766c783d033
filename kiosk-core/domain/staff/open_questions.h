// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/question.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// What keeps a guest out until it is answered, as far as this kiosk can do something about it.
struct OpenQuestions {
  /// They can be asked here, in the order of the ticket.
  std::vector<Question> askable = {};
  /// How many this kiosk does not know, or can't ask.
  int elsewhere = 0;
  bool operator==(const OpenQuestions&) const = default;
};

OpenQuestions openQuestionsOf(const QuestionsOpen& open, const EventFacts& facts);

/// The guest has to be there with their finger: all that staff can say of it, where it is not required, is
/// "no".
inline bool isForGuestAlone(const Question& question) {
  return question.form == AnswerForm::Signature;
}

}  // namespace usher::domain

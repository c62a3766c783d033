// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/localized_text.h>

namespace usher::domain {

/// How a question is answered.
enum class AnswerForm { Text, Choice, Consent, Number, Date, Signature };

struct Choice {
  /// What the answer is where this one is chosen.
  QString id;
  LocalizedText text;
  bool operator==(const Choice&) const = default;
};

/// Something the event wants to know of a guest. A consent is answered "yes" or "no", one that is to be
/// signed by signaturePath() or "no"; one that is required is not answered by "no". A number is digits with a
/// point before its decimals, a date YYYY-MM-DD.
struct Question {
  QuestionId id;
  LocalizedText text;
  AnswerForm form = AnswerForm::Text;
  bool required = false;
  std::vector<Choice> choices;
  /// Whoever has not answered it is asked at the door.
  bool at_door = false;
  /// Whoever registers is asked it, here as well.
  bool at_registration = false;

  /// More choices are too many for a screen.
  static constexpr std::size_t kMostChoices = 15;
  bool canBeAsked() const {
    return form != AnswerForm::Choice || (!choices.empty() && choices.size() <= kMostChoices);
  }
  bool operator==(const Question&) const = default;
};

/// It is answered by "yes" or "no", or by a signature or "no".
bool isConsent(const Question& question);

/// The event takes that for an answer; blank is one where nothing has to be said. What is typed is in the
/// form that is kept.
bool isAnswer(const Question& question, const QString& text);

/// "no", said to a consent.
bool declines(const Question& question, const QString& text);

/// A consent that is required and was not given: nobody passes without it, and it is no answer.
bool isRefusal(const Question& question, const QString& text);

/// What a guest has to be asked before they pass.
struct Questionnaire {
  TicketId ticket;
  /// At least one.
  std::vector<Question> questions;
  bool operator==(const Questionnaire&) const = default;
};

}  // namespace usher::domain

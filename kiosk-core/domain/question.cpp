// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/question.h>

#include <algorithm>

namespace usher::domain {

bool isConsent(const Question& question) {
  return question.form == AnswerForm::Consent || question.form == AnswerForm::Signature;
}

bool isAnswer(const Question& question, const QString& text) {
  if (text.trimmed().isEmpty()) return !question.required;
  switch (question.form) {
    case AnswerForm::Choice:
      return std::ranges::find(question.choices, text, &Choice::id) != question.choices.end();
    case AnswerForm::Consent:
      return !isRefusal(question, text) && (text == u"yes" || text == u"no");
    case AnswerForm::Signature:
      return !isRefusal(question, text);
    case AnswerForm::Text:
    case AnswerForm::Number:
    case AnswerForm::Date:
      return true;
  }
  return false;
}

bool declines(const Question& question, const QString& text) {
  return isConsent(question) && text == u"no";
}

bool isRefusal(const Question& question, const QString& text) {
  const bool agrees = question.form == AnswerForm::Signature ? !declines(question, text) : text == u"yes";
  return isConsent(question) && question.required && !agrees;
}

}  // namespace usher::domain

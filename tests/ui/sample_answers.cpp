// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "sample.h"
#include "sample_staff.h"

namespace usher::sample {

using namespace domain;
namespace mode = domain::staff_mode;

namespace {

Question question(const QString& id, const char* en, const char* de, AnswerForm form, bool required) {
  return {.id = *QuestionId::parse(id),
          .text = LocalizedText(
              {{QStringLiteral("en"), QString::fromUtf8(en)}, {QStringLiteral("de"), QString::fromUtf8(de)}}),
          .form = form,
          .required = required,
          .choices = {}};
}

}  // namespace

std::vector<Question> doorQuestions() {
  std::vector<Question> all = questionnaire().questions;
  std::ranges::copy(typedQuestionnaire().questions, std::back_inserter(all));
  all.push_back(question(QStringLiteral("news"), "May we write to you about next year?",
                         "Dürfen wir Ihnen wegen des nächsten Jahres schreiben?", AnswerForm::Consent,
                         false));
  all.push_back(question(QStringLiteral("sketch"), "You may draw me for the event’s chronicle.",
                         "Sie dürfen mich für die Chronik der Veranstaltung zeichnen.", AnswerForm::Signature,
                         false));
  Question words = question(
      QStringLiteral("long"),
      "Which of the working groups that prepare the annual general meeting would you like to join, if there "
      "is a place left in it?",
      "In welcher der Arbeitsgruppen, die die Jahreshauptversammlung vorbereiten, möchten Sie mitwirken?",
      AnswerForm::Choice, true);
  const auto choice = [](const char* id, const char* en, const char* de) {
    return Choice{QLatin1String(id), LocalizedText({{QStringLiteral("en"), QString::fromUtf8(en)},
                                                    {QStringLiteral("de"), QString::fromUtf8(de)}})};
  };
  words.choices = {
      choice("a", "Underwater infrastructure", "Unterwasserinfrastrukturinstandhaltung"),
      choice("b",
             "The one that writes the report about the others, meets on Thursdays after lunch in "
             "the small hall, and needs somebody who takes the minutes",
             "Die den Bericht über die anderen schreibt, sich donnerstags nach dem Mittagessen "
             "im kleinen Saal trifft und jemanden für das Protokoll braucht"),
      choice("c", "None", "In keiner")};
  all.push_back(words);
  for (int i = 0; i < 4; ++i) {
    all.push_back(question(QStringLiteral("more-%1").arg(i), "Is there something else that we should know?",
                           "Gibt es noch etwas, das wir wissen sollten?", AnswerForm::Text, false));
  }
  return all;
}

mode::State asked(const std::vector<const char16_t*>& questions) {
  mode::State state = opened();
  QuestionsOpen open;
  for (const char16_t* id : questions) open.questions.push_back(*QuestionId::parse(id));
  state.guest->ticket.open_questions = open.questions;
  state.guest->verdict = open;
  return state;
}

mode::State answering(const std::vector<const char16_t*>& questions) {
  mode::State state = asked(questions);
  state.form = mode::Form::Answers;
  return state;
}

}  // namespace usher::sample

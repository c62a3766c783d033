// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/question_words.h>

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace usher::ui {

namespace {

class QuestionWords {
  Q_DECLARE_TR_FUNCTIONS(QuestionWords)

 public:
  static QString hint(domain::AnswerForm form, const QString& language) {
    if (form == domain::AnswerForm::Number) return tr("A number");
    if (form != domain::AnswerForm::Date) return {};
    // The parts of a date, in the order in which they are typed.
    return std::string_view(dateOrder(language)) == "ymd" ? tr("Year / Month / Day")
                                                          : tr("Day / Month / Year");
  }

  static QString open(const domain::OpenQuestions& open) {
    const auto to_sign = static_cast<int>(std::ranges::count_if(open.askable, domain::isForGuestAlone));
    const auto here = static_cast<int>(open.askable.size()) - to_sign;
    QStringList parts;
    if (here > 0) parts << tr("%n question(s) can be answered here.", nullptr, here);
    if (to_sign > 0)
      parts << tr("%n to be signed by the guest, at a kiosk, by holding up their code.", "questions",
                  to_sign);
    if (open.elsewhere > 0)
      parts << tr("%n can’t be asked here: the guest answers on their own page.", "questions",
                  open.elsewhere);
    return parts.join(u' ');
  }
};

}  // namespace

TypedForm typedFormOf(domain::AnswerForm form) {
  switch (form) {
    case domain::AnswerForm::Number:
      return TypedForm::Number;
    case domain::AnswerForm::Date:
      return TypedForm::Date;
    case domain::AnswerForm::Text:
    case domain::AnswerForm::Choice:
    case domain::AnswerForm::Consent:
    case domain::AnswerForm::Signature:
      break;
  }
  return TypedForm::Words;
}

QString answerHint(domain::AnswerForm form, const QString& language) {
  return QuestionWords::hint(form, language);
}

QString openInWords(const domain::OpenQuestions& open) {
  return QuestionWords::open(open);
}

QString questionsInWords(const domain::OpenQuestions& open, const Speaking& speaking) {
  QStringList texts;
  for (const domain::Question& question : open.askable)
    texts << speaking.isolated(question.text.in(speaking.language));
  return texts.join(QStringLiteral(" · "));
}

}  // namespace usher::ui

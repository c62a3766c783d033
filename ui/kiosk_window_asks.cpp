// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>
#include <vector>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/kiosk_window.h>
#include <usher/ui/pages/questions_page.h>
#include <usher/ui/pages/signature_page.h>
#include <usher/ui/pages/typed_page.h>
#include <usher/ui/words/question_words.h>
#include <usher/ui/words/speaking.h>

/// What guests are asked: questions, who they are, and what they are looked for by.
namespace usher::ui {

namespace {

std::vector<QuestionsPage::Option> optionsOf(const domain::Question& question, const QString& language) {
  if (question.form == domain::AnswerForm::Consent) {
    return {{KioskWindow::tr("I agree"), QStringLiteral("yes"), BigButton::Kind::Main},
            {KioskWindow::tr("I do not agree"), QStringLiteral("no")}};
  }
  std::vector<QuestionsPage::Option> options;
  for (const domain::Choice& choice : question.choices) {
    options.push_back({choice.text.in(language), choice.id});
  }
  if (!question.required) options.push_back({KioskWindow::tr("Skip"), QString()});
  return options;
}

std::vector<QuestionsPage::Option> optionsOf(const std::vector<domain::TicketType>& types,
                                             const QString& language) {
  std::vector<QuestionsPage::Option> options;
  for (const domain::TicketType& type : types) options.push_back({type.name.in(language), type.id.text()});
  return options;
}

/// Which of how many questions it is, and of several guests, whose.
QString progressOf(const domain::Questions& questions, const Speaking& speaking) {
  const auto count = questions.questionnaire.questions.size();
  const QString progress =
      count > 1 ? KioskWindow::tr("Question %1 of %2").arg(questions.given.size() + 1).arg(count)
                : KioskWindow::tr("One question");
  const auto* guest = questions.party ? questions.party->present() : nullptr;
  const QString name = guest ? domain::fullName({guest->given_name, guest->family_name, {}, {}}) : QString();
  return name.isEmpty() ? progress
                        : KioskWindow::tr("%1: %2", "a guest's name: which question it is")
                              .arg(speaking.isolated(name), progress);
}

}  // namespace

void KioskWindow::answer(const QString& text) {
  if (const auto* questions = std::get_if<domain::Questions>(&screen_.page)) {
    emit happened(domain::event::Answered{{questions->present().id, text}});
  } else if (const auto* form = std::get_if<domain::Registering>(&screen_.page)) {
    emit happened(domain::event::FieldEntered{form->present(), text});
  } else if (const auto* search = std::get_if<domain::Searching>(&screen_.page)) {
    emit happened(domain::event::SearchEntered{search->present(), text});
  } else if (std::holds_alternative<domain::Noting>(screen_.page)) {
    emit happened(domain::event::NoteEntered{text});
  }
}

Page* KioskWindow::showQuestion(const domain::Questions& questions, const Speaking& speaking) {
  const domain::Question& question = questions.present();
  const AskPage::Words words{progressOf(questions, speaking), question.text.in(speaking.language),
                             !questions.given.empty() ? tr("Back")
                             : questions.party        ? tr("Not now")
                                                      : tr("Back to start")};
  switch (question.form) {
    case domain::AnswerForm::Text:
    case domain::AnswerForm::Number:
    case domain::AnswerForm::Date: {
      const QString hint = answerHint(question.form, speaking.language);
      typed_->show({words, question.id.text(), typedFormOf(question.form),
                    hint.isEmpty() ? tr("Your answer") : hint, speaking.language, !question.required});
      return typed_;
    }
    case domain::AnswerForm::Signature:
      signature_->show(words, question.id.text());
      return signature_;
    case domain::AnswerForm::Choice:
    case domain::AnswerForm::Consent:
      break;
  }
  questions_->show({words, question.id.text(), optionsOf(question, speaking.language)});
  return questions_;
}

Page* KioskWindow::showSearch(const domain::Searching& search, const Speaking& speaking) {
  const bool first = search.present() == domain::SearchField::Reference;
  // After a wrong try both are typed anew.
  const QString id =
      QStringLiteral("search:%1:%2:%3").arg(search.again ? 1 : 0).arg(screen_.wrong_tries).arg(first ? 1 : 2);
  const QString reference =
      search.again ? tr("We did not find you. Please check your booking reference or e-mail address.")
                   : tr("What is your booking reference or e-mail address?");
  const AskPage::Words words{tr("Step %1 of %2").arg(first ? 1 : 2).arg(2),
                             first ? reference : tr("What is your last name?"),
                             first ? tr("Back to start") : tr("Back")};
  typed_->show({words, id, first ? TypedForm::Address : TypedForm::Name,
                first ? tr("It is in the e-mail that confirms your booking") : tr("As it is on your booking"),
                speaking.language});
  return typed_;
}

Page* KioskWindow::showForm(const domain::Registering& form, const Speaking& speaking) {
  const auto count = form.fields().size();
  const auto number = std::min(form.given.size() + 1, count);
  const QString back = form.given.empty() ? tr("Back to start") : tr("Back");
  const QString progress = tr("Step %1 of %2").arg(number).arg(count);
  const auto typed = [&](const QString& question, const QString& hint, bool optional,
                         TypedForm kind = TypedForm::Name) -> Page* {
    // No question of an event has such an id.
    const QString id = QStringLiteral("form:%1").arg(number);
    typed_->show({{progress, question, back}, id, kind, hint, speaking.language, optional});
    return typed_;
  };
  switch (form.present()) {
    case domain::FormField::TicketType:
      questions_->show({{progress, tr("What would you like a ticket for?"), back},
                        QStringLiteral("form:type"),
                        optionsOf(form.offered, speaking.language)});
      return questions_;
    case domain::FormField::GivenName:
      return typed(tr("What is your first name?"), tr("As it shall stand on your badge"), false);
    case domain::FormField::FamilyName:
      return typed(tr("And your last name?"), tr("May stay empty"), true);
    case domain::FormField::Company:
      return typed(tr("Which company are you with?"), tr("Company or organisation; may stay empty"), true);
    case domain::FormField::Email:
      return typed(tr("Where may we send your ticket?"), tr("Your e-mail address; may stay empty"), true,
                   TypedForm::Email);
  }
  return typed_;
}

Page* KioskWindow::showNote(const domain::Noting& noting, const Speaking& speaking) {
  const domain::Asking& asking = noting.asking;
  const domain::Offer* offer = domain::catalogueOf(asking.told).offer(asking.item);
  const QString name = offer ? offer->item.name.in(speaking.language) : QString();
  typed_->show({.words = {name, tr("Is there anything we should know?"), tr("Back")},
                .id = QStringLiteral("note"),
                .form = TypedForm::Words,
                .hint = tr("For who brings it; may stay empty"),
                .language = speaking.language,
                .optional = true,
                .before = asking.note});
  return typed_;
}

}  // namespace usher::ui

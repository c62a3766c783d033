// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/turn.h>

/// A guest says something, one thing after the other: answers to questions, who they are.
namespace usher::domain {

namespace {

/// Of who has come to all sessions by way of their own; nullptr: they have none.
const Welcome* agendaBehind(const Screen& screen) {
  const auto* programme = on<Programme>(screen);
  const auto* welcome = programme ? std::get_if<Welcome>(&programme->told) : nullptr;
  return welcome && welcome->hasAgenda() ? welcome : nullptr;
}

WalkInForm formOf(const Registering& page, const QString& language) {
  WalkInForm form{.type = page.offered.front().id,
                  .given_name = {},
                  .family_name = {},
                  .company = {},
                  .language = language,
                  .email = {}};
  const auto fields = page.fields();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    switch (fields[i]) {
      case FormField::TicketType:
        if (const auto type = TicketTypeId::parse(page.given[i])) form.type = *type;
        break;
      case FormField::GivenName:
        form.given_name = page.given[i];
        break;
      case FormField::FamilyName:
        form.family_name = page.given[i];
        break;
      case FormField::Company:
        form.company = page.given[i];
        break;
      case FormField::Email:
        form.email = page.given[i];
        break;
    }
  }
  return form;
}

}  // namespace

void Turn::handle(const event::Answered& answered) {
  auto* page = std::get_if<Questions>(&screen().page);
  if (!page || page->present().id != answered.answer.question) return;
  if (isRefusal(page->present(), answered.answer.text)) {
    const Verdict open = QuestionsOpen{{answered.answer.question}};
    if (page->party) return refusePresent(Party(*page->party), open);
    turnTo(Refused{open});
    return restartTimer();
  }
  page->given.push_back(answered.answer);
  if (page->given.size() < page->questionnaire.questions.size()) return stayTouched();
  const Questions done = std::move(*page);
  if (done.party) {
    turnTo(Choosing{.party = *done.party, .sent = true});
  } else {
    turnTo(Deciding{done.claim});
  }
  step_.effects.emplace_back(
      effect::Answer{screen().visit, done.claim, {done.questionnaire.ticket, done.given}});
  startTimer(settings_.decision_limit);
}

void Turn::handle(const event::RegisterTapped&) {
  if (on<Attract>(screen())) step_.effects.emplace_back(effect::OfferTypes{screen().visit});
}

void Turn::handle(const event::TypesOffered& offer) {
  if (!on<Attract>(screen()) || !isOfThisVisit(offer.visit)) return;
  if (offer.types.empty()) {
    turnTo(RegistrationFull{});
  } else {
    turnTo(Registering{offer.types});
  }
  restartTimer();
}

void Turn::handle(const event::FieldEntered& entered) {
  auto* page = std::get_if<Registering>(&screen().page);
  if (!page || page->isWhole() || page->present() != entered.field) return;
  page->given.push_back(entered.text);
  if (!page->isWhole()) return stayTouched();
  screen().presence = Presence::Unknown;
  step_.effects.emplace_back(effect::Register{screen().visit, formOf(*page, screen().language)});
  startTimer(settings_.decision_limit);
}

void Turn::handle(const event::Registered& made) {
  if (!on<Registering>(screen()) || !isOfThisVisit(made.visit)) return;
  if (made.code) return decideOn(*made.code);
  turnTo(RegistrationFull{});
  restartTimer();
}

void Turn::handle(const event::BackTapped&) {
  if (isWaiting()) return;
  if (auto* questions = std::get_if<Questions>(&screen().page)) {
    // The others still want to come in.
    if (questions->party && questions->given.empty()) {
      return refusePresent(Party(*questions->party), QuestionsOpen{{questions->present().id}});
    }
    return goBack(*questions);
  }
  if (auto* search = std::get_if<Searching>(&screen().page)) return goBack(*search);
  if (on<Choosing>(screen())) return startAgain(Attract{});
  if (auto* form = std::get_if<Registering>(&screen().page)) return goBack(*form);
  if (const auto* noting = on<Noting>(screen())) {
    turnTo(Asking(noting->asking));
  } else if (const auto* asking = on<Asking>(screen())) {
    turnTo(Catalogue{asking->told});
  } else if (const auto* session = on<OneSession>(screen())) {
    turnTo(Programme{session->told, session->session});
  } else if (const auto* own = agendaBehind(screen())) {
    turnTo(Agenda{*own});
  } else if (const auto* agenda = on<Agenda>(screen())) {
    turnTo(Welcome(agenda->welcome));
  } else if (const Told* told = toldIn(screen().page)) {
    std::visit([this](auto page_before) { turnTo(std::move(page_before)); }, Told(*told));
  } else {
    return;
  }
  restartTimer();
}

}  // namespace usher::domain

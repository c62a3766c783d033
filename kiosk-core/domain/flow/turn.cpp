// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/turn.h>

#include <algorithm>

namespace usher::domain {

bool isIdle(const Screen& screen) {
  return on<Attract>(screen) || on<OutOfService>(screen);
}

bool takesCodes(const Screen& screen) {
  const auto* choosing = on<Choosing>(screen);
  return !on<Deciding>(screen) && !on<OutOfService>(screen) && !(choosing && choosing->sent);
}

bool isAsked(const Screen& screen) {
  return on<Questions>(screen) || on<Registering>(screen) || on<Searching>(screen) || on<Choosing>(screen);
}

bool isBrowsing(const Screen& screen) {
  return on<Catalogue>(screen) || on<Asking>(screen) || on<Noting>(screen) || on<Agenda>(screen) ||
         on<Programme>(screen) || on<OneSession>(screen);
}

bool isOfDeed(const Screen& screen) {
  return on<Receipt>(screen) || on<WelcomeAll>(screen) || on<NotFound>(screen) ||
         on<RegistrationFull>(screen);
}

QString codeOfBusy(const Screen& screen) {
  if (const auto* page = on<Questions>(screen)) {
    if (page->party) return page->party->code;
    const auto* code = std::get_if<TicketCode>(&page->claim);
    return code ? code->text() : QString();
  }
  if (const auto* page = on<Choosing>(screen)) return page->party.code;
  if (const auto* page = on<Catalogue>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Asking>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Noting>(screen)) return catalogueOf(page->asking.told).code;
  if (const auto* page = on<Receipt>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Agenda>(screen)) return page->welcome.guest.ticket.code;
  if (const auto* page = on<Programme>(screen)) return seatsOf(page->told).code;
  if (const auto* page = on<OneSession>(screen)) return seatsOf(page->told).code;
  return {};
}

Told* toldIn(Page& page) {
  if (auto* catalogue = std::get_if<Catalogue>(&page)) return &catalogue->told;
  if (auto* asking = std::get_if<Asking>(&page)) return &asking->told;
  if (auto* noting = std::get_if<Noting>(&page)) return &noting->asking.told;
  if (auto* receipt = std::get_if<Receipt>(&page)) return &receipt->told;
  if (auto* programme = std::get_if<Programme>(&page)) return &programme->told;
  if (auto* session = std::get_if<OneSession>(&page)) return &session->told;
  return nullptr;
}

Welcome* welcomeIn(Page& page) {
  if (auto* welcome = std::get_if<Welcome>(&page)) return welcome;
  if (auto* agenda = std::get_if<Agenda>(&page)) return &agenda->welcome;
  Told* told = toldIn(page);
  return told ? std::get_if<Welcome>(told) : nullptr;
}

GuestSeats* seatsIn(Page& page) {
  const auto seatsOn = [](auto& told) { return told.seats ? &*told.seats : nullptr; };
  if (auto* refused = std::get_if<Refused>(&page)) return seatsOn(*refused);
  if (Told* told = toldIn(page)) return std::visit(seatsOn, *told);
  Welcome* welcome = welcomeIn(page);
  return welcome ? seatsOn(*welcome) : nullptr;
}

Party* partyIn(Page& page) {
  if (auto* choosing = std::get_if<Choosing>(&page)) return &choosing->party;
  if (auto* all = std::get_if<WelcomeAll>(&page)) return &all->party;
  auto* questions = std::get_if<Questions>(&page);
  return questions && questions->party ? &*questions->party : nullptr;
}

Step Turn::take(const FlowEvent& event) && {
  std::visit([this](const auto& happened) { handle(happened); }, event);
  return std::move(step_);
}

bool Turn::isWaiting() {
  const auto* form = on<Registering>(screen());
  const auto* search = on<Searching>(screen());
  const auto* choosing = on<Choosing>(screen());
  return on<Deciding>(screen()) || (form && form->isWhole()) || (search && search->isWhole()) ||
         (choosing && choosing->sent);
}

void Turn::startTimer(std::chrono::milliseconds after) {
  step_.effects.emplace_back(effect::StartTimer{screen().visit, after});
}

void Turn::restartTimer() {
  if (screen().presence == Presence::Asked) screen().presence = Presence::Touched;
  const bool told = on<Welcome>(screen()) || on<WelcomeAll>(screen()) || on<Receipt>(screen());
  const auto stays = told                   ? settings_.welcome_stays
                     : isAsked(screen())    ? settings_.question_stays
                     : isBrowsing(screen()) ? settings_.browsing_stays
                                            : settings_.refusal_stays;
  // Listening takes longer than reading.
  startTimer(screen().aids.speech ? std::max(stays, settings_.aids_stay) : stays);
}

void Turn::restartIdleTimer() {
  screen().presence = Presence::Unknown;
  startTimer(screen().aids == settings_.home_aids ? settings_.language_stays : settings_.aids_stay);
}

void Turn::stayForWhoChose() {
  if (isWaiting()) return;
  if (isIdle(screen())) {
    restartIdleTimer();
  } else {
    stayTouched();
  }
}

void Turn::stayTouched() {
  screen().presence = Presence::Touched;
  restartTimer();
}

bool Turn::asksFirst() {
  return settings_.always_ask || screen().aids.any() || isAsked(screen()) || isBrowsing(screen()) ||
         isOfDeed(screen()) || screen().presence == Presence::Touched;
}

void Turn::ask() {
  screen().presence = Presence::Asked;
  startTimer(settings_.still_there_stays);
}

void Turn::goHome() {
  screen().language = settings_.home_language;
  screen().language_of = LanguageOf::Home;
  screen().aids = settings_.home_aids;
}

void Turn::speak(const QString& language) {
  if (screen().language_of == LanguageOf::Guest) return;
  for (const QString& wanted : {language, language.section(u'-', 0, 0)}) {
    if (wanted != settings_.home_language && !settings_.languages.contains(wanted)) continue;
    screen().language = wanted;
    screen().language_of = LanguageOf::Ticket;
    return;
  }
  screen().language = settings_.home_language;
  screen().language_of = LanguageOf::Home;
}

bool Turn::isAtHome() {
  return screen().language == settings_.home_language && screen().aids == settings_.home_aids &&
         screen().wrong_tries == 0;
}

}  // namespace usher::domain

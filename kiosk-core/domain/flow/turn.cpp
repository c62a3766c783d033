// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/turn.h>

namespace usher::domain {

bool isIdle(const Screen& screen) {
  return on<Attract>(screen) || on<OutOfService>(screen);
}

bool takesCodes(const Screen& screen) {
  return !on<Deciding>(screen) && !on<OutOfService>(screen);
}

bool isAsked(const Screen& screen) {
  return on<Questions>(screen) || on<Registering>(screen);
}

bool isBrowsing(const Screen& screen) {
  return on<Catalogue>(screen) || on<Asking>(screen) || on<Agenda>(screen);
}

QString codeOfBusy(const Screen& screen) {
  if (const auto* page = on<Questions>(screen)) return page->code.text();
  if (const auto* page = on<Catalogue>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Asking>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Receipt>(screen)) return catalogueOf(page->told).code;
  if (const auto* page = on<Agenda>(screen)) return page->welcome.guest.ticket.code;
  return {};
}

Told* toldIn(Page& page) {
  if (auto* catalogue = std::get_if<Catalogue>(&page)) return &catalogue->told;
  if (auto* asking = std::get_if<Asking>(&page)) return &asking->told;
  if (auto* receipt = std::get_if<Receipt>(&page)) return &receipt->told;
  return nullptr;
}

Welcome* welcomeIn(Page& page) {
  if (auto* welcome = std::get_if<Welcome>(&page)) return welcome;
  if (auto* agenda = std::get_if<Agenda>(&page)) return &agenda->welcome;
  Told* told = toldIn(page);
  return told ? std::get_if<Welcome>(told) : nullptr;
}

Step Turn::take(const FlowEvent& event) && {
  std::visit([this](const auto& happened) { handle(happened); }, event);
  return std::move(step_);
}

bool Turn::isWaiting() {
  const auto* form = on<Registering>(screen());
  return on<Deciding>(screen()) || (form && form->isWhole());
}

void Turn::startTimer(std::chrono::milliseconds after) {
  step_.effects.emplace_back(effect::StartTimer{screen().visit, after});
}

void Turn::restartTimer() {
  if (screen().presence == Presence::Asked) screen().presence = Presence::Touched;
  startTimer(on<Welcome>(screen()) || on<Receipt>(screen()) ? settings_.welcome_stays
             : isAsked(screen())                            ? settings_.question_stays
             : isBrowsing(screen())                         ? settings_.browsing_stays
                                                            : settings_.refusal_stays);
}

void Turn::stayTouched() {
  screen().presence = Presence::Touched;
  restartTimer();
}

bool Turn::asksFirst() {
  return settings_.always_ask || isAsked(screen()) || isBrowsing(screen()) ||
         screen().presence == Presence::Touched;
}

}  // namespace usher::domain

// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/turn.h>

/// Whether somebody is there, how they read, and whether the kiosk works at all.
namespace usher::domain {

void Turn::handle(const event::DoneTapped&) {
  const bool asked = screen().presence == Presence::Asked;
  if ((isIdle(screen()) && !asked) || isWaiting()) return;
  startAgain(Attract{});
}

void Turn::handle(const event::Touched&) {
  if (isWaiting()) return;  // its timer is the decision's limit
  if (!isIdle(screen())) return stayTouched();
  if (!isAtHome()) restartIdleTimer();
}

void Turn::handle(const event::LanguageChosen& chosen) {
  screen().language = chosen.language;
  screen().language_of = LanguageOf::Guest;
  stayForWhoChose();
}

void Turn::handle(const event::AidsChosen& chosen) {
  screen().aids = chosen.aids;
  stayForWhoChose();
}

void Turn::handle(const event::TimedOut& timer) {
  if (!isOfThisVisit(timer.visit)) return;
  const bool asked = screen().presence == Presence::Asked;
  if (on<Attract>(screen()) && !asked && screen().aids != settings_.home_aids) {
    ask();
  } else if (isIdle(screen())) {
    screen().presence = Presence::Unknown;
    screen().wrong_tries = 0;
    goHome();
  } else if (isWaiting()) {
    failToDecide();
  } else if (!asked && asksFirst()) {
    ask();
  } else {
    startAgain(Attract{});
  }
}

void Turn::handle(const event::CameraChanged& changed) {
  screen().camera = changed.state;
}

void Turn::handle(const event::ServiceLost& lost) {
  const OutOfService page{lost.reason, lost.detail};
  const auto* present = on<OutOfService>(screen());
  if (!present || present->reason != page.reason || present->detail != page.detail) startAgain(page);
}

void Turn::handle(const event::LoadProgressed& progressed) {
  auto* page = std::get_if<OutOfService>(&screen().page);
  if (page && page->reason == OutOfServiceReason::WaitingForEvent) page->progress = progressed.progress;
}

void Turn::handle(const event::ServiceReady&) {
  if (on<OutOfService>(screen())) startAgain(Attract{});
}

}  // namespace usher::domain

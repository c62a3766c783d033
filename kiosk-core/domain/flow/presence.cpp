// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/turn.h>

/// Whether somebody is there, in which language, and whether the kiosk works at all.
namespace usher::domain {

void Turn::handle(const event::DoneTapped&) {
  if (isIdle(screen()) || isWaiting()) return;
  startAgain(Attract{});
}

void Turn::handle(const event::Touched&) {
  if (isWaiting()) return;  // its timer is the decision's limit
  if (!isIdle(screen())) return stayTouched();
  if (screen().language != settings_.home_language) startTimer(settings_.language_stays);
}

void Turn::handle(const event::LanguageChosen& chosen) {
  screen().language = chosen.language;
  if (isWaiting()) return;
  if (isIdle(screen())) {
    startTimer(settings_.language_stays);
  } else {
    stayTouched();
  }
}

void Turn::handle(const event::TimedOut& timer) {
  if (!isOfThisVisit(timer.visit)) return;
  if (isIdle(screen())) {
    screen().language = settings_.home_language;
  } else if (isWaiting()) {
    turnTo(AskStaff{});
    restartTimer();
  } else if (screen().presence != Presence::Asked && asksFirst()) {
    screen().presence = Presence::Asked;
    startTimer(settings_.still_there_stays);
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
  if (!present || *present != page) startAgain(page);
}

void Turn::handle(const event::ServiceReady&) {
  if (on<OutOfService>(screen())) startAgain(Attract{});
}

}  // namespace usher::domain

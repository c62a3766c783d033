// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/light/light.h>

#include <usher/domain/overloaded.h>
#include <usher/ui/sound/cue.h>

namespace usher::ui {

namespace {

Light lightOf(const domain::Welcome& welcome) {
  const bool failed =
      welcome.badge == domain::PrintState::Failed || welcome.agenda == domain::PrintState::Failed;
  return failed ? Light::Care : Light::Good;
}

Light lightOf(const domain::Verdict& verdict) {
  return cueOf(verdict) == Cue::Stop ? Light::Stop : Light::Care;
}

}  // namespace

const char* nameOf(Light light) {
  switch (light) {
    case Light::Off:
      return "OFF";
    case Light::Ready:
      return "READY";
    case Light::Busy:
      return "BUSY";
    case Light::Good:
      return "GOOD";
    case Light::Care:
      return "CARE";
    case Light::Stop:
      return "STOP";
  }
  return "OFF";
}

Light lightFor(const domain::Screen& screen) {
  return std::visit(
      domain::Overloaded{
          [](const domain::OutOfService&) { return Light::Off; },
          [](const domain::Attract&) { return Light::Ready; },
          [](const domain::Deciding&) { return Light::Busy; },
          [](const domain::Questions&) { return Light::Busy; },
          [](const domain::Choosing&) { return Light::Busy; },
          [](const domain::Registering&) { return Light::Busy; },
          [](const domain::Catalogue&) { return Light::Busy; },
          [](const domain::Asking&) { return Light::Busy; },
          [](const domain::Noting&) { return Light::Busy; },
          [](const domain::Agenda&) { return Light::Busy; },
          [](const domain::Programme&) { return Light::Busy; },
          [](const domain::OneSession& session) {
            if (!session.outcome) return Light::Busy;
            return session.outcome == domain::SeatOutcome::Kept ? Light::Good : Light::Care;
          },
          // Until the guest types again.
          [](const domain::Searching& search) {
            return search.again && search.given.empty() ? Light::Care : Light::Busy;
          },
          [](const domain::Receipt& receipt) {
            return receipt.outcome == domain::AskOutcome::Kept ? Light::Good : Light::Care;
          },
          [](const domain::Welcome& welcome) { return lightOf(welcome); },
          [](const domain::WelcomeAll& all) { return all.party.refused.empty() ? Light::Good : Light::Care; },
          [](const domain::Refused& refused) { return lightOf(refused.verdict); },
          [](const domain::NotATicket&) { return Light::Care; },
          [](const domain::OneAtATime&) { return Light::Care; },
          [](const domain::NotFound&) { return Light::Care; },
          [](const domain::RegistrationFull&) { return Light::Care; },
          [](const domain::AskStaff&) { return Light::Care; },
      },
      screen.page);
}

}  // namespace usher::ui

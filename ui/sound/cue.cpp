// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/sound/cue.h>

#include <usher/domain/overloaded.h>

namespace usher::ui {

namespace {

constexpr int kHeardSeconds = 5;

bool somethingFailed(const domain::Page& page) {
  const auto* welcome = std::get_if<domain::Welcome>(&page);
  return welcome &&
         (welcome->badge == domain::PrintState::Failed || welcome->agenda == domain::PrintState::Failed);
}

/// Answers lead to a decision too, and no code was seen.
bool isFirstDecisionOn(const domain::Deciding& deciding, const domain::Page& before) {
  if (std::holds_alternative<domain::Registering>(before)) return false;
  if (std::holds_alternative<domain::TicketId>(deciding.claim)) return false;
  const auto* questions = std::get_if<domain::Questions>(&before);
  return !questions || questions->claim != deciding.claim;
}

/// Who goes back to what they were told has heard it.
bool isOnOwnPages(const domain::Page& page) {
  return std::holds_alternative<domain::Catalogue>(page) || std::holds_alternative<domain::Asking>(page) ||
         std::holds_alternative<domain::Noting>(page) || std::holds_alternative<domain::Receipt>(page) ||
         std::holds_alternative<domain::Agenda>(page) || std::holds_alternative<domain::Programme>(page) ||
         std::holds_alternative<domain::OneSession>(page);
}

}  // namespace

const char* nameOf(Cue cue) {
  switch (cue) {
    case Cue::Tick:
      return "tick";
    case Cue::Good:
      return "good";
    case Cue::Care:
      return "care";
    case Cue::Stop:
      return "stop";
    case Cue::Countdown:
      return "countdown";
  }
  return "tick";
}

Cue cueOf(const domain::Verdict& verdict) {
  return std::visit(domain::Overloaded{
                        [](const domain::Cancelled&) { return Cue::Stop; },
                        [](const domain::Blocked&) { return Cue::Stop; },
                        [](const domain::Revoked&) { return Cue::Stop; },
                        [](const auto&) { return Cue::Care; },
                    },
                    verdict);
}

std::optional<Cue> cueFor(const domain::Screen& before, const domain::Screen& after) {
  using Heard = std::optional<Cue>;
  if (after.visit == before.visit) {
    if (after.presence == domain::Presence::Asked && before.presence != after.presence) return Cue::Countdown;
    return somethingFailed(after.page) && !somethingFailed(before.page) ? Heard(Cue::Care) : Heard();
  }
  return std::visit(
      domain::Overloaded{
          [&](const domain::Deciding& deciding) {
            return isFirstDecisionOn(deciding, before.page) ? Heard(Cue::Tick) : Heard();
          },
          [&](const domain::Welcome&) { return isOnOwnPages(before.page) ? Heard() : Heard(Cue::Good); },
          [&](const domain::Refused& refused) {
            return isOnOwnPages(before.page) ? Heard() : Heard(cueOf(refused.verdict));
          },
          [](const domain::NotATicket&) { return Heard(Cue::Care); },
          [](const domain::OneAtATime&) { return Heard(Cue::Care); },
          [](const domain::AskStaff&) { return Heard(Cue::Care); },
          [](const domain::Searching& search) { return search.again ? Heard(Cue::Care) : Heard(); },
          [](const domain::NotFound&) { return Heard(Cue::Care); },
          [](const domain::Choosing&) { return Heard(); },
          [](const domain::WelcomeAll& all) {
            return Heard(all.party.refused.empty() ? Cue::Good : Cue::Care);
          },
          [](const domain::RegistrationFull&) { return Heard(Cue::Care); },
          [](const domain::Registering&) { return Heard(); },
          // The tick has said that the code was seen; what is asked can be taken slowly.
          [](const domain::Questions&) { return Heard(); },
          [](const domain::Receipt& receipt) {
            return Heard(receipt.outcome == domain::AskOutcome::Kept ? Cue::Good : Cue::Care);
          },
          [](const domain::Catalogue&) { return Heard(); },
          [](const domain::Asking&) { return Heard(); },
          [](const domain::Noting&) { return Heard(); },
          [](const domain::Agenda&) { return Heard(); },
          [](const domain::Programme&) { return Heard(); },
          [](const domain::OneSession& session) {
            if (!session.outcome) return Heard();
            return Heard(session.outcome == domain::SeatOutcome::Kept ? Cue::Good : Cue::Care);
          },
          [](const domain::Attract&) { return Heard(); },
          [](const domain::OutOfService&) { return Heard(); },
      },
      after.page);
}

std::optional<Cue> cueFor(int seconds_left) {
  return seconds_left >= 1 && seconds_left <= kHeardSeconds ? std::optional(Cue::Countdown) : std::nullopt;
}

}  // namespace usher::ui

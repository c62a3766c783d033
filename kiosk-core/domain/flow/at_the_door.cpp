// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <utility>

#include <usher/domain/flow/turn.h>

/// What is held up at the door, what comes of it, and how its papers come out.
namespace usher::domain {

namespace {

bool isFirstEntry(const Verdict& verdict) {
  const auto* admitted = std::get_if<Admitted>(&verdict);
  return admitted && admitted->direction == Direction::Entry;
}

}  // namespace

void Turn::print(Welcome& welcome, Paper paper) {
  (paper == Paper::Badge ? welcome.badge : welcome.agenda) = PrintState::Printing;
  // Once it has begun it is that badge's no more: another one is another order.
  auto order = paper == Paper::Badge ? std::exchange(welcome.badge_order, std::nullopt) : std::nullopt;
  step_.effects.emplace_back(
      effect::Print{welcome.since, paper, welcome.guest, screen().language, std::move(order)});
}

void Turn::decideOn(Claim claim) {
  turnTo(Deciding{claim});
  step_.effects.emplace_back(effect::Redeem{screen().visit, std::move(claim)});
  startTimer(settings_.decision_limit);
}

void Turn::handle(const event::CodeScanned& scanned) {
  if (!takesCodes(screen())) return;
  if (codeOfBusy(screen()) == scanned.code.text()) return;
  decideOn(scanned.code);
}

void Turn::handle(const event::UnreadableScanned& scanned) {
  complain(NotATicket{scanned.fault});
}

void Turn::handle(const event::SeveralCodesScanned&) {
  complain(OneAtATime{});
}

void Turn::handle(const event::Decided& decided) {
  if (!isOfThisVisit(decided.visit)) return printLate(decided);
  const auto& [verdict, guest, questionnaire, group, catalogue, room, language, seats, badge_order,
               badge_waits] = decided.decision;
  const auto* choosing = on<Choosing>(screen());
  const auto* deciding = on<Deciding>(screen());
  if (!deciding && !(choosing && choosing->sent)) return printLate(decided);
  if (letsPass(verdict)) screen().wrong_tries = 0;
  const std::optional<Party> party = choosing ? std::optional(choosing->party) : std::nullopt;

  // Who came together reads on in one language.
  if (!party) speak(language);

  if (questionnaire && !questionnaire->questions.empty()) {
    const Claim claim = party ? Claim(party->present()->ticket) : deciding->claim;
    turnTo(Questions{.claim = claim, .questionnaire = *questionnaire, .party = party});
  } else if (group && deciding) {
    const auto* code = std::get_if<TicketCode>(&deciding->claim);
    turnTo(Choosing{partyOf(code ? code->text() : QString(), *group)});
  } else if (!letsPass(verdict) && !badge_order) {
    if (party) return refusePresent(*party, verdict);
    turnTo(Refused{verdict, catalogue, seats, badge_waits});
  } else if (guest) {
    Welcome welcome{.verdict = verdict, .guest = *guest, .catalogue = catalogue, .room = room};
    welcome.seats = seats;
    welcome.badge_order = badge_order;
    if (party) return admitPresent(*party, std::move(welcome));
    printFirst(turnTo(std::move(welcome)));
  } else {
    if (party) return refusePresent(*party, verdict);
    turnTo(AskStaff{});
  }
  restartTimer();
}

void Turn::printLate(const event::Decided& decided) {
  const auto& [visit, decision] = decided;
  if (!decision.guest || !decision.badge_order) return;
  step_.effects.emplace_back(
      effect::Print{visit, Paper::Badge, *decision.guest, decision.language, decision.badge_order});
}

void Turn::printFirst(Welcome& welcome) {
  welcome.since = screen().visit;
  if (welcome.guest.ticket.unseen || welcome.room) return;
  const bool is_first = isFirstEntry(welcome.verdict);
  // Also one that another door still owes them.
  if (is_first || welcome.badge_order) print(welcome, Paper::Badge);
  if (is_first && settings_.print_agenda_always) print(welcome, Paper::Agenda);
}

void Turn::handle(const event::DecisionFailed& failed) {
  if (isWaiting() && isOfThisVisit(failed.visit)) failToDecide();
}

void Turn::failToDecide() {
  if (const auto* choosing = on<Choosing>(screen())) return giveUp(Party(choosing->party));
  turnTo(AskStaff{});
  restartTimer();
}

Welcome* Turn::welcomedAt(std::uint64_t since) {
  if (Welcome* welcome = welcomeIn(screen().page)) return welcome->since == since ? welcome : nullptr;
  Party* party = partyIn(screen().page);
  if (!party) return nullptr;
  const auto welcome = std::ranges::find(party->admitted, since, &Welcome::since);
  return welcome == party->admitted.end() ? nullptr : &*welcome;
}

void Turn::handle(const event::PrintReported& report) {
  Welcome* welcome = welcomedAt(report.visit);
  if (!welcome || report.state == PrintState::Idle) return;
  PrintState& state = report.paper == Paper::Badge ? welcome->badge : welcome->agenda;
  if (state == PrintState::Idle || state == report.state) return;
  state = report.state;
  if (report.paper == Paper::Badge) welcome->badge_at = report.where;
  // Who looks for something else, or waits for the others, is not kept there by a printer.
  if (on<Welcome>(screen()) || on<WelcomeAll>(screen()) || on<Agenda>(screen())) restartTimer();
}

void Turn::handle(const event::AgendaTapped&) {
  if (!on<Welcome>(screen()) && !on<Agenda>(screen())) return;
  Welcome& welcome = *welcomeIn(screen().page);
  if (welcome.agenda == PrintState::Idle || welcome.agenda == PrintState::Failed) {
    print(welcome, Paper::Agenda);
  }
  stayTouched();
}

}  // namespace usher::domain

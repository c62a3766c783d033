// SPDX-License-Identifier: Apache-2.0
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
  step_.effects.emplace_back(effect::Print{welcome.since, paper, welcome.guest, screen().language});
}

void Turn::decideOn(TicketCode code) {
  turnTo(Deciding{code});
  step_.effects.emplace_back(effect::Redeem{screen().visit, std::move(code)});
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
  if (!on<Deciding>(screen()) || !isOfThisVisit(decided.visit)) return;
  const auto& [verdict, guest, questionnaire, group, catalogue] = decided.decision;
  if (questionnaire && !questionnaire->questions.empty()) {
    const auto code = on<Deciding>(screen())->code;
    turnTo(Questions{code, *questionnaire});
  } else if (!letsPass(verdict)) {
    turnTo(Refused{verdict, catalogue});
  } else if (guest) {
    Welcome& welcome = turnTo(Welcome{.verdict = verdict, .guest = *guest, .catalogue = catalogue});
    welcome.since = screen().visit;
    if (isFirstEntry(verdict) && !guest->ticket.unseen) {
      print(welcome, Paper::Badge);
      if (settings_.print_agenda_always) print(welcome, Paper::Agenda);
    }
  } else {
    turnTo(AskStaff{});
  }
  restartTimer();
}

void Turn::handle(const event::DecisionFailed& failed) {
  if (!isWaiting() || !isOfThisVisit(failed.visit)) return;
  turnTo(AskStaff{});
  restartTimer();
}

void Turn::handle(const event::PrintReported& report) {
  Welcome* welcome = welcomeIn(screen().page);
  if (!welcome || report.visit != welcome->since || report.state == PrintState::Idle) return;
  PrintState& state = report.paper == Paper::Badge ? welcome->badge : welcome->agenda;
  if (state == PrintState::Idle || state == report.state) return;
  state = report.state;
  // Who looks for something else is not kept there by a printer.
  if (on<Welcome>(screen()) || on<Agenda>(screen())) restartTimer();
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

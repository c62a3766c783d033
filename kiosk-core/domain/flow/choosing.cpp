// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/domain/flow/turn.h>

/// A guest without a code is found, and those who came together say who of them is here.
namespace usher::domain {

void Turn::handle(const event::SearchTapped&) {
  if (!on<Attract>(screen())) return;
  if (screen().wrong_tries < Searching::kMostTries) {
    turnTo(Searching{});
  } else {
    turnTo(NotFound{});
  }
  restartTimer();
}

void Turn::handle(const event::SearchEntered& entered) {
  auto* page = std::get_if<Searching>(&screen().page);
  if (!page || page->isWhole() || page->present() != entered.field) return;
  page->given.push_back(entered.text);
  if (!page->isWhole()) return stayTouched();
  screen().presence = Presence::Unknown;
  step_.effects.emplace_back(effect::Find{screen().visit, page->given.front(), page->given.back()});
  startTimer(settings_.decision_limit);
}

void Turn::handle(const event::Found& found) {
  const auto* page = on<Searching>(screen());
  if (!page || !page->isWhole() || !isOfThisVisit(found.visit)) return;
  if (const auto* guest = std::get_if<GuestFound>(&found.finding)) return decideOn(guest->ticket);
  if (const auto* group = std::get_if<Group>(&found.finding)) {
    turnTo(Choosing{partyOf({}, *group)});
  } else if (++screen().wrong_tries < Searching::kMostTries) {
    turnTo(Searching{.again = true});
  } else {
    turnTo(NotFound{});
  }
  restartTimer();
}

void Turn::handle(const event::GuestTapped& tapped) {
  auto* page = std::get_if<Choosing>(&screen().page);
  if (!page || page->sent) return;
  Party& party = page->party;
  // In the group's order, whatever the order of the taps.
  std::vector<TicketId> chosen;
  for (const GroupMember& member : party.group.members) {
    const bool is_tapped = member.ticket == tapped.ticket;
    const bool was_chosen = party.isChosen(member.ticket);
    if (member.standing == Standing::MayPass && is_tapped != was_chosen) chosen.push_back(member.ticket);
  }
  party.chosen = std::move(chosen);
  stayTouched();
}

void Turn::handle(const event::ChosenTapped&) {
  const auto* page = on<Choosing>(screen());
  if (!page || page->sent || page->party.chosen.empty()) return;
  decideOnNext(Party(page->party));
}

void Turn::decideOnNext(Party party) {
  const GroupMember* member = party.present();
  if (!member) return endParty(std::move(party));
  const TicketId ticket = member->ticket;
  turnTo(Choosing{.party = std::move(party), .sent = true});
  step_.effects.emplace_back(effect::Redeem{screen().visit, ticket});
  startTimer(settings_.decision_limit);
}

void Turn::admitPresent(Party party, Welcome welcome) {
  printFirst(welcome);
  party.admitted.push_back(std::move(welcome));
  decideOnNext(std::move(party));
}

void Turn::refusePresent(Party party, const Verdict& verdict) {
  GroupMember member = *party.present();
  member.standing = Standing::MayNotPass;
  member.verdict = verdict;
  party.refused.push_back(std::move(member));
  decideOnNext(std::move(party));
}

void Turn::giveUp(Party party) {
  if (party.admitted.empty()) {
    turnTo(AskStaff{});
    return restartTimer();
  }
  while (const GroupMember* member = party.present()) party.refused.push_back(*member);
  endParty(std::move(party));
}

void Turn::endParty(Party party) {
  if (party.refused.empty() && party.admitted.size() == 1) {
    turnTo(std::move(party.admitted.front()));
  } else if (party.admitted.empty() && party.refused.size() == 1) {
    turnTo(Refused{party.refused.front().verdict});
  } else {
    turnTo(WelcomeAll{std::move(party)});
  }
  restartTimer();
}

}  // namespace usher::domain

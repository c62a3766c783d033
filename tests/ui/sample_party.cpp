// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "sample.h"

namespace usher::sample {

using namespace usher::domain;

namespace {

GroupMember member(const Guest& guest, int number, Standing standing, bool was_asked_for) {
  return {.ticket = *TicketId::parse(QStringLiteral("g%1").arg(number)),
          .given_name = guest.ticket.attendee.given_name,
          .family_name = guest.ticket.attendee.family_name,
          .type = guest.type,
          .standing = standing,
          .verdict = Admitted{},
          .was_asked_for = was_asked_for};
}

Welcome welcomeOf(const Guest& guest, PrintState badge) {
  return {.verdict = Admitted{}, .guest = guest, .badge = badge};
}

}  // namespace

Group group(std::size_t members) {
  const std::vector<NamedGuest> all = guests();
  Group made;
  for (std::size_t i = 0; i < members; ++i) {
    const Standing standing = i == 2 ? Standing::Here : i == 4 ? Standing::MayNotPass : Standing::MayPass;
    made.members.push_back(member(all[i % all.size()].guest, static_cast<int>(i), standing, i < 2));
  }
  return made;
}

Party partyInside() {
  const std::vector<NamedGuest> all = guests();
  Party party = partyOf(QStringLiteral("K7PQ"), group(6));
  party.admitted = {welcomeOf(all[0].guest, PrintState::Printed),
                    welcomeOf(all[1].guest, PrintState::Printing),
                    welcomeOf(all[2].guest, PrintState::Failed)};
  party.refused = {member(all[3].guest, 3, Standing::MayNotPass, true)};
  return party;
}

std::vector<NamedScreen> partyScreens(const QString& language) {
  std::vector<NamedScreen> all;
  const auto add = [&](const char* name, Page page) {
    all.push_back({QString::fromLatin1(name), screenOf(std::move(page), language)});
  };
  const Party party = partyOf(QStringLiteral("K7PQ"), group(6));
  add("search", Searching{});
  add("search-again", Searching{.again = true});
  add("search-name", Searching{{QStringLiteral("AB-12345")}});
  add("not-found", NotFound{});
  add("choosing", Choosing{party});
  add("choosing-two", Choosing{partyOf({}, group(2))});
  add("choosing-sent", Choosing{party, true});
  add("choosing-many", Choosing{partyOf({}, group(Group::kMostMembers))});
  Group nobody;
  for (const int number : {0, 1, 2}) {
    nobody.members.push_back(member(guests().front().guest, number, Standing::Here, true));
  }
  add("choosing-nobody", Choosing{partyOf({}, nobody)});
  Party asked = party;
  add("questions-of-one",
      Questions{.claim = party.chosen.front(), .questionnaire = questionnaire(), .party = asked});
  add("welcome-all", WelcomeAll{partyInside()});
  Party many = partyInside();
  while (many.admitted.size() < Group::kMostMembers) many.admitted.push_back(many.admitted.front());
  add("welcome-all-many", WelcomeAll{many});
  Party out = partyInside();
  out.admitted.clear();
  out.refused.push_back(out.refused.front());
  add("welcome-none", WelcomeAll{out});
  return all;
}

}  // namespace usher::sample

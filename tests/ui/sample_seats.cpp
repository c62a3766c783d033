// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sample.h"

namespace usher::sample {

using namespace domain;
using namespace std::chrono_literals;

namespace {

std::vector<Session> sessionsCalled(std::initializer_list<const char16_t*> names) {
  std::vector<SessionId> ids;
  for (const char16_t* name : names) ids.push_back(*SessionId::parse(name));
  return sessionsByStart(ids, facts());
}

}  // namespace

std::vector<Session> laterSessions() {
  const auto text = [](const QString& en, const QString& de) {
    return LocalizedText({{QStringLiteral("en"), en}, {QStringLiteral("de"), de}});
  };
  const auto session = [](const char16_t* id, LocalizedText title, const char* room, std::chrono::minutes in,
                          Fill fill) {
    return Session{*SessionId::parse(id),   std::move(title),
                   QString::fromUtf8(room), now() + in,
                   now() + in + 45min,      fill};
  };
  std::vector<Session> all{
      session(u"l0", text("Badges that last", "Ausweise, die halten"), "Studio A", 115min, Fill::Filling),
      session(u"l1", text("Queues and how they feel", "Schlangen, und wie sie sich anfühlen"), "Room 2.04",
              190min, Fill::Full)};
  const struct {
    const char* en;
    const char* de;
    const char* room;
  } topics[] = {
      {"Light for stages", "Licht für Bühnen", "Great Hall"},
      {"A museum at night", "Ein Museum bei Nacht", "Foyer"},
      {"Volunteers", "Ehrenamtliche", "Studio A"},
      {"What guests remember of a day like this one", "Was Gästen von einem Tag wie diesem bleibt",
       "Great Hall"},
      {"Sound, silence and how to plan both", "Klang, Stille und wie man beides plant", "Room 2.04"},
      {"Tickets without paper", "Karten ohne Papier", ""}};
  int number = 2;
  for (const auto& topic : topics) {
    const QString id = QStringLiteral("l%1").arg(number);
    all.push_back(session(u"l", text(topic.en, topic.de), topic.room, 23h + number * 40min,
                          static_cast<Fill>(number % 3)));
    all.back().id = *SessionId::parse(id);
    ++number;
  }
  return all;
}

GuestSeats seats() {
  return {.ticket = guests().front().guest.ticket.id,
          .code = guests().front().guest.ticket.code,
          .has = sessionsCalled({u"s1", u"s2"}),
          .waits_for = sessionsCalled({u"l1"}),
          .asked_for = sessionsCalled({u"s3"})};
}

Welcome seated() {
  Welcome made{Admitted{}, guests().front().guest, PrintState::Printed};
  made.seats = seats();
  made.guest.sessions = made.seats->has;
  return made;
}

std::vector<NamedScreen> seatScreens(const QString& language) {
  std::vector<NamedScreen> all;
  const auto add = [&](const char* name, Page page) {
    all.push_back({QLatin1String(name), screenOf(std::move(page), language)});
  };
  Welcome fresh = seated();
  fresh.guest.sessions.clear();
  fresh.seats->has = fresh.seats->waits_for = fresh.seats->asked_for = {};
  fresh.catalogue = catalogue();
  Refused inside{AlreadyUsed{now() - 6min, QStringLiteral("North door")}, catalogue(), seats()};
  add("welcome-no-sessions", fresh);
  add("refused-may-sit", inside);
  inside.catalogue.reset();
  add("refused-sits", inside);
  add("agenda-seats", Agenda{seated()});
  Welcome asked = fresh;
  asked.seats->asked_for = seats().asked_for;
  add("agenda-asked", Agenda{asked});
  add("programme", Programme{seated()});
  add("programme-later", Programme{fresh, SessionId::parse(u"l6")});
  add("programme-inside", Programme{inside});
  const auto one = [&](const char* name, const char16_t* session, std::optional<SeatOutcome> outcome = {}) {
    add(name, OneSession{seated(), *SessionId::parse(session), false, outcome});
  };
  one("session-free", u"l3");
  one("session-filling", u"s4");
  one("session-overlap", u"l0");
  one("session-own", u"s1");
  one("session-full", u"l5");
  one("session-waits", u"l1");
  one("session-asked", u"s3", SeatOutcome::Kept);
  one("session-left", u"l3", SeatOutcome::Kept);
  one("session-failed", u"l3", SeatOutcome::Failed);
  one("session-late", u"s0", SeatOutcome::NotPossible);
  one("session-over", u"s0");
  one("session-gone", u"gone");
  add("session-sent", OneSession{seated(), *SessionId::parse(u"l3"), true});
  return all;
}

}  // namespace usher::sample

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <usher/admin/demo/demo_event.h>
#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

using namespace usher;
using admin::DemoEventPlan;
using admin::VenueTime;
using contract::Instant;
using contract::TicketRow;
using namespace std::chrono_literals;

namespace {

Instant instant(const char* text) {
  return contract::parseInstant(text).value();
}

struct Event {
  contract::EventRow event;
  std::map<std::string, contract::TicketTypeRow> types;
  std::map<std::string, contract::CheckInListRow> lists;
  std::map<std::string, contract::SessionRow> sessions;
  std::map<std::string, contract::QuestionRow> questions;
  std::vector<contract::CatalogueItemRow> items;
  std::vector<TicketRow> tickets;
  std::vector<std::string> kinds;

  const TicketRow& ticket(const std::string& id) const {
    const auto found = std::ranges::find(tickets, id, &TicketRow::id);
    return found == tickets.end() ? tickets.at(tickets.size()) : *found;
  }
};

std::string linesOf(const DemoEventPlan& plan) {
  std::string lines;
  admin::makeDemoEvent(plan, VenueTime::open().value(), [&lines](const contract::Row& row) {
    lines += contract::encode(row) + '\n';
    return true;
  });
  return lines;
}

/// Goes through the wire format, so that every row is one that an importer takes.
Event read(const DemoEventPlan& plan) {
  Event result;
  std::set<std::string> ids;
  admin::makeDemoEvent(plan, VenueTime::open().value(), [&](const contract::Row& made) {
    const auto row = contract::decodeRow(contract::encode(made));
    if (!row) {
      qWarning("refused: %s %s", row.error().field.c_str(), row.error().reason.c_str());
      return false;
    }
    if (*row != made ||
        !ids.insert(std::string(contract::kindOf(*row)) + ' ' + contract::idOf(*row)).second) {
      qWarning("changed on the way, or twice: %s", contract::idOf(*row).c_str());
      return false;
    }
    result.kinds.emplace_back(contract::kindOf(*row));
    if (const auto* event = std::get_if<contract::EventRow>(&*row)) result.event = *event;
    if (const auto* type = std::get_if<contract::TicketTypeRow>(&*row)) result.types[type->id] = *type;
    if (const auto* list = std::get_if<contract::CheckInListRow>(&*row)) result.lists[list->id] = *list;
    if (const auto* session = std::get_if<contract::SessionRow>(&*row))
      result.sessions[session->id] = *session;
    if (const auto* question = std::get_if<contract::QuestionRow>(&*row))
      result.questions[question->id] = *question;
    if (const auto* item = std::get_if<contract::CatalogueItemRow>(&*row)) result.items.push_back(*item);
    if (const auto* ticket = std::get_if<TicketRow>(&*row)) result.tickets.push_back(*ticket);
    return true;
  });
  return result;
}

bool covers(const std::optional<Instant>& from, const std::optional<Instant>& until, Instant at) {
  return (!from || *from <= at) && (!until || at < *until);
}

bool untroubled(const TicketRow& ticket) {
  return ticket.order_status == contract::OrderStatus::Paid && !ticket.blocked && !ticket.revoked &&
         ticket.open_questions.empty();
}

const DemoEventPlan kNoon{.now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 11h};

}  // namespace

class DemoEventTest : public QObject {
  Q_OBJECT

 private slots:
  void sameSeedSameBytes() {
    const std::string first = linesOf(kNoon);
    QCOMPARE(linesOf(kNoon), first);
    DemoEventPlan other = kNoon;
    other.seed = 2;
    QVERIFY(linesOf(other) != first);
  }

  void sameGuestsOnEveryMachine() {
    contract::Sha256 hash;
    for (const TicketRow& ticket : read(kNoon).tickets) {
      for (const std::string& field : {ticket.id, ticket.code, ticket.ticket_type, ticket.given_name,
                                       ticket.family_name, ticket.company, ticket.notes}) {
        hash.add(field + '\n');
      }
      for (const std::string& session : ticket.sessions) hash.add(session + '\n');
    }
    // Taken once with g++ 12 and libstdc++; changes only when somebody changes the guests.
    const QString hex = QString::fromStdString(hash.hex());
    QCOMPARE(hex, QStringLiteral("8986f0881a012e647be94e25ab26c4e09482780f14bf8b5ffc424e9f7eb55e0a"));
  }

  void hasWhatAnEventHas() {
    const Event event = read(kNoon);
    QCOMPARE(event.kinds.front(), std::string("event"));
    QCOMPARE(std::ranges::count(event.kinds, "event"), 1);
    QCOMPARE(event.event.id, std::string("demo"));
    QCOMPARE(event.event.timezone, std::string("Europe/Berlin"));
    QCOMPARE(event.types.size(), std::size_t{4});
    QCOMPARE(event.lists.size(), std::size_t{3});
    QCOMPARE(event.sessions.size(), std::size_t{24});
    QCOMPARE(event.tickets.size(), std::size_t{500});
    std::set<std::string> rooms;
    for (const auto& [id, session] : event.sessions) {
      rooms.insert(session.room);
      QVERIFY(session.title.contains("en") && session.title.contains("de"));
      QVERIFY(session.starts_at < session.ends_at);
      QVERIFY(session.starts_at >= event.event.starts_at && session.ends_at <= event.event.ends_at);
    }
    QVERIFY(rooms.size() >= 3);
    QVERIFY(event.event.starts_at < kNoon.now - 12h && event.event.ends_at > kNoon.now + 12h);
  }

  void referencesHold() {
    const Event event = read(kNoon);
    for (const auto& [id, list] : event.lists) {
      for (const std::string& type : list.ticket_types) QVERIFY(event.types.contains(type));
    }
    for (const TicketRow& ticket : event.tickets) {
      QVERIFY(event.types.contains(ticket.ticket_type));
      for (const std::string& session : ticket.sessions) QVERIFY(event.sessions.contains(session));
    }
  }

  void theListsAreTheThreeDoors() {
    const Event event = read(kNoon);
    const auto& main = event.lists.at("main");
    QVERIFY(main.ticket_types.empty());
    QVERIFY(*main.closes_at - *main.opens_at == 72h);
    const auto& lounge = event.lists.at("lounge");
    QCOMPARE(lounge.ticket_types, (std::vector<std::string>{"speaker", "staff"}));
    QVERIFY(lounge.re_entry == contract::ReEntry::AfterExit);
    const auto& workshop = event.lists.at("workshop");
    QVERIFY(*workshop.closes_at - *workshop.opens_at == 24h);
  }

  void guestsComeFromEverywhere() {
    const Event event = read(kNoon);
    std::map<QChar::Script, int> scripts;
    QString letters;
    int single = 0;
    int hyphen = 0;
    int apostrophe = 0;
    int no_company = 0;
    int long_company = 0;
    int long_name = 0;
    for (const TicketRow& ticket : event.tickets) {
      const QString given = QString::fromStdString(ticket.given_name);
      const QString family = QString::fromStdString(ticket.family_name);
      QVERIFY(!given.isEmpty());
      for (const QChar letter : QString(given + family)) ++scripts[letter.script()];
      letters += given + family;
      single += family.isEmpty() ? 1 : 0;
      hyphen += family.contains(u'-') ? 1 : 0;
      apostrophe += family.contains(u'\'') || family.contains(u'’') ? 1 : 0;
      no_company += ticket.company.empty() ? 1 : 0;
      long_company += ticket.company.size() > 70 ? 1 : 0;
      long_name += given.size() + family.size() > 40 ? 1 : 0;
    }
    for (const QChar::Script script :
         {QChar::Script_Latin, QChar::Script_Greek, QChar::Script_Cyrillic, QChar::Script_Arabic,
          QChar::Script_Hebrew, QChar::Script_Devanagari, QChar::Script_Bengali, QChar::Script_Tamil,
          QChar::Script_Thai, QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul,
          QChar::Script_Ethiopic}) {
      QVERIFY2(scripts[script] > 0, qPrintable(QString::number(script)));
    }
    for (const QChar letter : QStringLiteral("éñãüßøåþłżřőșžễğışı"))
      QVERIFY2(letters.contains(letter), qPrintable(QString(letter)));
    for (const int count : {single, hyphen, apostrophe, no_company, long_company, long_name})
      QVERIFY(count >= 3);
    QVERIFY(no_company < 150);
  }

  void aFewTicketsAreInTrouble() {
    const Event event = read(kNoon);
    int cancelled = 0;
    int pending = 0;
    int blocked = 0;
    int revoked = 0;
    int questions = 0;
    int one_day = 0;
    std::map<std::string, int> holders_of_code;
    for (const TicketRow& ticket : event.tickets) {
      cancelled += ticket.order_status == contract::OrderStatus::Cancelled ? 1 : 0;
      pending += ticket.order_status == contract::OrderStatus::Pending ? 1 : 0;
      blocked += ticket.blocked ? 1 : 0;
      revoked += ticket.revoked ? 1 : 0;
      questions += ticket.open_questions.empty() ? 0 : 1;
      one_day += ticket.valid_from ? 1 : 0;
      ++holders_of_code[ticket.code];
    }
    for (const int count : {cancelled, pending, blocked, revoked, questions, one_day}) QVERIFY(count >= 1);
    QVERIFY(cancelled + pending + blocked + revoked + questions < 75);
    QVERIFY(one_day < 100);
    const auto groups =
        std::ranges::count_if(holders_of_code, [](const auto& code) { return code.second > 1; });
    QVERIFY(groups >= 3 && groups < 50);
    QVERIFY(std::ranges::all_of(holders_of_code, [](const auto& code) { return code.second <= 5; }));
  }

  void guestsAreAskedAndMayAsk() {
    const Event event = read(kNoon);
    for (const TicketRow& ticket : event.tickets) {
      for (const auto& id : ticket.open_questions) {
        const auto question = event.questions.find(id);
        QVERIFY(question != event.questions.end());
        QVERIFY(question->second.required && question->second.at_door && question->second.at_registration);
      }
    }
    std::set<contract::ItemKind> kinds;
    for (const auto& item : event.items) {
      kinds.insert(item.kind);
      QVERIFY(item.name.contains("en") && item.name.contains("de"));
      QVERIFY(item.session.empty() || event.sessions.contains(item.session));
    }
    QCOMPARE(kinds.size(), std::size_t{4});
    // Some fill up, most do not.
    std::map<std::string, std::int64_t> taken;
    for (const TicketRow& ticket : event.tickets) {
      for (const auto& session : ticket.sessions) ++taken[session];
    }
    const auto full = std::ranges::count_if(event.sessions, [&](const auto& session) {
      return taken[session.first] >= session.second.capacity.value();
    });
    QVERIFY(full >= 1 && full <= 6);
  }

  void codesFitQrAlphanumericMode() {
    const std::string allowed = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    for (const TicketRow& ticket : read(kNoon).tickets) {
      QVERIFY(ticket.code.size() >= 20);
      QCOMPARE(ticket.code.find_first_not_of(allowed), std::string::npos);
    }
  }

  void atAnyTime_data() {
    QTest::addColumn<QString>("now");
    // Berlin is an hour ahead in winter, two in summer; the clocks change on 29 March and 25 October 2026.
    for (const char* now :
         {"2026-11-23T23:30:00Z", "2026-11-24T11:00:00Z", "2026-11-24T22:30:00Z", "2026-11-24T18:59:00Z",
          "2026-11-24T19:01:00Z", "2026-07-01T22:30:00Z", "2026-07-02T10:00:00Z", "2026-07-02T21:30:00Z",
          "2026-03-27T22:30:00Z", "2026-03-28T23:30:00Z", "2026-03-29T00:59:00Z", "2026-03-29T01:01:00Z",
          "2026-03-29T10:00:00Z", "2026-03-29T21:30:00Z", "2026-03-30T10:00:00Z", "2026-10-23T22:30:00Z",
          "2026-10-24T22:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-10-25T11:00:00Z",
          "2026-10-25T22:30:00Z", "2026-12-31T22:30:00Z", "2028-02-29T11:00:00Z"}) {
      QTest::newRow(now) << now;
    }
    for (int hour = 0; hour < 24; ++hour) {
      const QString now = QStringLiteral("2026-11-24T%1:17:00+01:00").arg(hour, 2, 10, QChar(u'0'));
      QTest::newRow(qPrintable(now)) << now;
    }
  }

  void atAnyTime() {
    QFETCH(QString, now);
    const DemoEventPlan plan{.now = instant(qPrintable(now))};
    const Event event = read(plan);
    QCOMPARE(event.tickets.size(), std::size_t{500});

    const auto isOpen = [&](const char* list, Instant at) {
      return covers(event.lists.at(list).opens_at, event.lists.at(list).closes_at, at);
    };
    // A demo takes minutes, and may run past midnight.
    for (const auto later : {0min, 60min}) {
      const Instant at = plan.now + later;
      QVERIFY(isOpen("main", at));
      for (const char* id : {"demo-ok", "demo-used", "demo-offline", "demo-group", "demo-group-2",
                             "demo-group-3", "demo-speaker"}) {
        const TicketRow& ticket = event.ticket(id);
        QVERIFY2(untroubled(ticket) && covers(ticket.valid_from, ticket.valid_until, at), id);
      }
      const TicketRow& wrong_day = event.ticket("demo-wrong-day");
      QVERIFY(untroubled(wrong_day) && wrong_day.valid_from && wrong_day.valid_until);
      QVERIFY(!covers(wrong_day.valid_from, wrong_day.valid_until, at));
    }
    QVERIFY(isOpen("workshop", plan.now));
    QVERIFY(event.ticket("demo-cancelled").order_status == contract::OrderStatus::Cancelled);
    QVERIFY(event.ticket("demo-unpaid").order_status == contract::OrderStatus::Pending);
    QVERIFY(!event.lists.at("main").include_pending);
    QCOMPARE(event.ticket("demo-speaker").ticket_type, std::string("speaker"));
    const std::string group = event.ticket("demo-group").code;
    QCOMPARE(std::ranges::count(event.tickets, group, &TicketRow::code), 3);
    QCOMPARE(std::ranges::count(event.tickets, event.ticket("demo-ok").code, &TicketRow::code), 1);

    // The next session is near, and demo-ok goes there.
    std::optional<Instant> next;
    for (const auto& [id, session] : event.sessions) {
      if (session.starts_at > plan.now && (!next || session.starts_at < *next)) next = session.starts_at;
    }
    QVERIFY(next.has_value());
    QVERIFY(*next - plan.now <= 150min);
    QVERIFY(std::ranges::any_of(event.ticket("demo-ok").sessions, [&](const std::string& id) {
      return event.sessions.at(id).starts_at == *next;
    }));

    // Days are days at the venue, and nobody sits in two rooms at once.
    const VenueTime venue = VenueTime::open().value();
    std::map<std::chrono::local_days, int> sessions_on;
    for (const auto& [id, session] : event.sessions) {
      ++sessions_on[venue.dayOf(session.starts_at)];
      QVERIFY(venue.dayOf(session.starts_at) == venue.dayOf(session.ends_at));
    }
    const std::chrono::local_days today = venue.dayOf(plan.now);
    for (const int day : {-1, 0, 1}) QCOMPARE(sessions_on[today + std::chrono::days(day)], 8);
    for (const TicketRow& ticket : event.tickets) {
      QVERIFY(ticket.sessions.size() >= 2 && ticket.sessions.size() <= 6);
      Instant free = Instant::min();
      for (const std::string& id : ticket.sessions) {
        const contract::SessionRow& session = event.sessions.at(id);
        QVERIFY2(session.starts_at >= free, ticket.id.c_str());
        free = session.ends_at;
        QVERIFY2(covers(ticket.valid_from, ticket.valid_until, session.starts_at), ticket.id.c_str());
      }
      if (ticket.valid_from) {
        QVERIFY(venue.timeOfDay(*ticket.valid_from) == 0min && venue.timeOfDay(*ticket.valid_until) == 0min);
        QVERIFY(venue.dayOf(*ticket.valid_until) - venue.dayOf(*ticket.valid_from) == std::chrono::days(1));
      }
    }
  }

  void aHundredThousandAreAllDifferent() {
    DemoEventPlan plan = kNoon;
    plan.attendees = 100'000;
    std::set<std::string> ids;
    std::map<std::string, int> codes;
    std::size_t tickets = 0;
    QVERIFY(admin::makeDemoEvent(plan, VenueTime::open().value(), [&](const contract::Row& row) {
      if (const auto* ticket = std::get_if<TicketRow>(&row)) {
        ++tickets;
        ids.insert(ticket->id);
        ++codes[ticket->code];
      }
      return true;
    }));
    QCOMPARE(tickets, std::size_t{100'000});
    QCOMPARE(ids.size(), tickets);
    // Groups share a code among five at the most; every other code is one guest's.
    QVERIFY(std::ranges::all_of(codes, [](const auto& code) { return code.second <= 5; }));
    QVERIFY(codes.size() > 90'000);
  }

  void aLargerEventBeginsLikeASmallerOne() {
    DemoEventPlan larger = kNoon;
    larger.attendees = 600;
    const std::string small = linesOf(kNoon);
    QVERIFY(linesOf(larger).starts_with(small));
  }

  void stopsWhenTheSinkIsFull() {
    int rows = 0;
    QVERIFY(!admin::makeDemoEvent(kNoon, VenueTime::open().value(),
                                  [&rows](const contract::Row&) { return ++rows < 50; }));
    QCOMPARE(rows, 50);
  }
};

QTEST_GUILESS_MAIN(DemoEventTest)
#include "demo_event_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/exchange/agenda.h>
#include <usher/backend/locale/language.h>
#include <usher/contract/codec.h>

#include "exchange_frame.h"

namespace usher::backend::tests {

using exchange::AgendaImport;
using exchange::readAgenda;
using Texts = std::vector<std::string>;

namespace {

AgendaImport imported(const char* name) {
  return readAgenda(importFile(name), eventFrame());
}

/// "2 Opening @Main hall 2026-11-24T08:00Z 45": line, title, room, start, minutes.
Texts briefly(const AgendaImport& import) {
  Texts brief;
  for (const auto& [session, line] : import.sessions) {
    const auto minutes =
        std::chrono::duration_cast<std::chrono::minutes>(session.ends_at - session.starts_at).count();
    brief.push_back(std::to_string(line) + " " + session.title.begin()->second + " @" + session.room + " " +
                    contract::formatInstant(session.starts_at).substr(0, 16) + "Z " +
                    std::to_string(minutes));
  }
  return brief;
}

Texts idsOf(const AgendaImport& import) {
  Texts ids;
  for (const auto& [session, line] : import.sessions) ids.push_back(session.id);
  return ids;
}

}  // namespace

class ExchangeAgendaTest : public QObject {
  Q_OBJECT

 private slots:
  void aTableWithMergedDatesIsRead() {
    const auto import = imported("agenda.csv");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(
        briefly(import),
        (Texts{"2 Eröffnung @Main hall 2026-11-24T08:00Z 45",
               "3 C++, in practice @Lab 1 2026-11-24T09:00Z 90", "4 Nachtschicht @Bar 2026-11-24T21:30Z 150",
               "5 Mittagessen @Foyer 2026-11-25T11:00Z 60", "6 Mittagessen @Foyer 2026-11-26T11:00Z 60"}));
    const auto& opening = import.sessions[0].session;
    QVERIFY(opening.title == (contract::LocalizedText{{"en", "Opening"}, {"de", "Eröffnung"}}));
    QVERIFY(import.sessions[1].session.capacity == 40);
    QVERIFY(!import.sessions[3].session.capacity);
    QVERIFY(import.sessions[2].session.title == (contract::LocalizedText{{"de", "Nachtschicht"}}));
  }

  void aTableOfExcelInGermanIsRead() {
    const auto import = imported("agenda_excel.csv");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(briefly(import),
             (Texts{"2 Eröffnung @Großer Saal 2026-11-24T08:00Z 45",
                    "3 Werkstatt @Labor 2026-11-24T09:00Z 90", "4 Fragestunde @Labor 2026-11-24T11:00Z 75"}));
    QCOMPARE(idsOf(import), (Texts{"1", "2", "3"}));
  }

  void eachBadLineOfATableIsNamed() {
    const auto import = imported("agenda_bad.csv");
    QCOMPARE(briefly(import.problems),
             (Texts{"3 title missing_title", "4 starts_at missing_start", "5 ends_at missing_end",
                    "6 starts_at missing_day", "7 ends_at ends_before_start", "8 starts_at missing_time",
                    "9 starts_at bad_date", "10 id duplicate_id", "11 capacity bad_capacity",
                    "12 duration bad_duration", "13 starts_at no_such_time", "14 starts_at outside_event +",
                    "15 starts_at ambiguous_date", "17 title duplicate_session"}));
    QCOMPARE(briefly(import), (Texts{"2 Good @A 2026-11-24T08:00Z 60", "14 Last year @A 2025-11-24T08:00Z 60",
                                     "16 Twin @B 2026-11-24T08:00Z 60"}));
  }

  void aSessionKeepsItsIdWhenItMoves() {
    const auto idAt = [](const char* room, const char* start) {
      const auto file = std::string("title,room,start,duration\nOpening,") + room + "," + start + ",45\n";
      return readAgenda(file, eventFrame()).sessions.at(0).session.id;
    };
    QCOMPARE(idAt("A", "2026-11-24 9:00"), idAt("B", "2026-11-25 10:00"));
    const auto lunches = idsOf(imported("agenda.csv"));
    QVERIFY(lunches[3] != lunches[4]);
    QCOMPARE(lunches, idsOf(imported("agenda.csv")));
  }

  void aCalendarIsReadInItsZones() {
    const auto import = imported("agenda.ics");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(briefly(import),
             (Texts{"12 Eröffnung, endlich @Main hall 2026-11-24T08:00Z 45",
                    "25 A title that is so long that the program which wrote this calendar had to fold it @ "
                    "2026-11-24T10:00Z 90",
                    "32 Floating @ 2026-11-25T13:00Z 60", "38 House @ 2026-11-25T08:30Z 60",
                    "44 Outlook @ 2026-11-25T15:00Z 60"}));
    QVERIFY(import.sessions[0].session.title.contains("de"));
    QCOMPARE(import.sessions[0].session.id, "opening-1");
    QVERIFY(import.sessions[1].session.id.starts_with("u-"));
    QCOMPARE(import.columns.ignored, Texts{"VTODO"});
  }

  void eventsThatRepeatBecomeSessionsWithinTheEvent() {
    const auto import = imported("agenda_recurring.ics");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(briefly(import), (Texts{"3 Yoga @ 2026-11-24T07:00Z 30", "11 Yoga (late) @ 2026-11-26T09:00Z 30",
                                     "18 Tea @ 2026-11-24T15:00Z 30", "18 Tea @ 2026-11-25T15:00Z 30",
                                     "18 Tea @ 2026-11-26T15:00Z 30"}));
    // A time that was moved is still the same session.
    auto unmoved = importFile("agenda_recurring.ics");
    const auto from = unmoved.find("BEGIN:VEVENT\r\nUID:yoga\r\nRECURRENCE-ID");
    unmoved.erase(from, unmoved.find("BEGIN:VEVENT", from + 1) - from);
    const auto before = readAgenda(unmoved, eventFrame());
    QCOMPARE(briefly(before).at(1), "3 Yoga @ 2026-11-26T07:00Z 30");
    QCOMPARE(before.sessions[1].session.id, import.sessions[1].session.id);
  }

  void eachBadEventOfACalendarIsNamed() {
    const auto import = imported("agenda_bad.ics");
    QCOMPARE(briefly(import.problems),
             (Texts{"9 starts_at missing_start", "13 ends_at missing_end", "18 starts_at all_day",
                    "23 starts_at unknown_timezone", "29 starts_at recurrence_refused",
                    "36 starts_at recurrence_outside", "43 cancelled_session", "50 title missing_title",
                    "55 id duplicate_id", "61 ends_at ends_before_start", "67 unfinished_event"}));
    QCOMPARE(briefly(import), (Texts{"3 Good @ 2026-11-24T09:00Z 60", "72 Good too @ 2026-11-24T13:00Z 60"}));
  }

  void aScheduleOfFrabIsReadAndNoEntityExpanded() {
    const auto import = imported("schedule.xml");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(briefly(import), (Texts{"13 Opening & welcome @Main hall 2026-11-24T08:00Z 45",
                                     "21 Nachtgespräch @Main hall 2026-11-24T23:30Z 60",
                                     "29 &secret; and &lol; @Lab 2026-11-24T10:00Z 90"}));
    QCOMPARE(idsOf(import), (Texts{"3f1c3c6e-9a51-5b1c-8f5e-0d5f9e4f7a01", "102", "103"}));
    QVERIFY(import.sessions[1].session.title.contains("de"));
  }

  void aScheduleOfPentabarfIsRead() {
    const auto import = imported("schedule_pentabarf.xml");
    // Its second event is in the small hours after the day.
    QCOMPARE(briefly(import), (Texts{"9 Gemütlichkeit @Großer Saal 2026-11-25T09:00Z 30",
                                     "14 Letzte Runde @Großer Saal 2026-11-26T01:00Z 30"}));
  }

  void eachBadEventOfAScheduleIsNamed() {
    const auto import = imported("schedule_bad.xml");
    QCOMPARE(briefly(import.problems),
             (Texts{"5 title missing_title", "6 duration bad_duration", "7 starts_at missing_start",
                    "8 starts_at bad_date", "9 id duplicate_id", "14 starts_at missing_day"}));
    QCOMPARE(briefly(import), Texts{"4 Good @Hall 2026-11-24T09:00Z 30"});
  }

  void filesThatAreNoneAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char* name, const QByteArray& bytes, const char* problem) {
      QTest::newRow(name) << bytes << QByteArray(problem);
    };
    row("empty", "", "0 empty_file");
    row("no header", "Opening,9:00\n", "1 no_agenda_header");
    row("no title", "room,start\nA,9:00\n", "1 no_title_column");
    row("no start", "title,room\nOpening,A\n", "1 no_start_column");
    row("no XML", "<schedule>\n<day>\n</schedule>", "3 not_xml");
    row("HTML", "<html><body></body></html>", "1 no_schedule");
    row("no events", "<schedule></schedule>", "0 no_sessions");
    row("encoding", "<?xml version=\"1.0\" encoding=\"x-klingon\"?><schedule/>", "1 unknown_encoding");
    row("no calendar events", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "0 no_sessions");
    row("deep",
        "<schedule>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000) +
            "</schedule>",
        "0 too_deep");
  }
  void filesThatAreNoneAreRefused() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, problem);
    const auto import = readAgenda(std::string_view(bytes.data(), bytes.size()), eventFrame());
    QCOMPARE(briefly(import.problems), Texts{problem.toStdString()});
    QVERIFY(import.sessions.empty());
  }

  void everySessionFitsTheContract() {
    for (const char* name : {"agenda.csv", "agenda_excel.csv", "agenda_bad.csv", "agenda.ics",
                             "agenda_recurring.ics", "schedule.xml", "schedule_pentabarf.xml"}) {
      for (const auto& [session, line] : imported(name).sessions) {
        const auto row = contract::decodeRow(contract::encode(contract::Row(session)));
        QVERIFY(row.has_value());
        QVERIFY(std::get<contract::SessionRow>(*row) == session);
      }
    }
  }

  void everyProblemIsSaidInEachLanguage() {
    for (const char* name : {"agenda_bad.csv", "agenda_bad.ics", "schedule_bad.xml"}) {
      for (const auto& problem : imported(name).problems) {
        for (const auto language : locale::kLanguages) {
          const auto words = exchange::inWords(problem, language);
          QVERIFY2(words.find('{') == words.npos && words.find("exchange.") == words.npos, words.c_str());
        }
      }
    }
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ExchangeAgendaTest)
#include "exchange_agenda_test.moc"

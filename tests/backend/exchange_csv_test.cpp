// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <sstream>

#include <usher/backend/exchange/contact.h>
#include <usher/backend/exchange/csv_table.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/exchange/person_name.h>
#include <usher/backend/exchange/text.h>
#include <usher/backend/exchange/wall_time.h>

#include "exchange_frame.h"

namespace usher::backend::tests {

using namespace std::chrono_literals;
using csv::Writer;
using exchange::PersonName;
using exchange::SlashOrder;
using Texts = std::vector<std::string>;

namespace {

/// "2026-11-24 14:30:00 +60": what of it was read.
std::string briefly(const std::expected<exchange::WallTime, exchange::WallFault>& read) {
  if (!read) return read.error() == exchange::WallFault::Ambiguous ? "ambiguous" : "unreadable";
  std::string text;
  if (read->day) {
    const contract::Instant midnight(read->day->time_since_epoch());
    text = contract::formatInstant(midnight).substr(0, 10);
  }
  if (read->time) text += " " + std::to_string(*read->time / 1min) + "min";
  if (read->offset) text += " UTC" + std::to_string(read->offset->count());
  return text;
}

exchange::CsvTable table(const std::string& text, exchange::Problems& problems) {
  return exchange::readCsv(exchange::decodeText(text), [](const std::string&) { return false; }, problems);
}

contract::Instant at(const char* text) {
  return contract::parseInstant(text).value();
}

}  // namespace

class ExchangeCsvTest : public QObject {
  Q_OBJECT

 private slots:
  void separatorsAreFound_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("a,b;c,d\n1,2,3\n");
    QTest::newRow("semicolon") << QByteArray("a;b,c;d\n1;2;3\n");
    QTest::newRow("tab") << QByteArray("a\tb,c\td\n1\t2\t3\n");
    QTest::newRow("said") << QByteArray("sep=;\na;b;c\n1;2;3\n");
    QTest::newRow("blank lines, CRLF") << QByteArray("\r\n\r\na,b,c\r\n1,2,3\r\n\r\n");
    QTest::newRow("CR") << QByteArray("a,b,c\r1,2,3");
    QTest::newRow("blanks around") << QByteArray("a , b, c\n 1 ,2 , 3 \n");
  }
  void separatorsAreFound() {
    QFETCH(const QByteArray, text);
    exchange::Problems problems;
    const auto read = table(text.toStdString(), problems);
    QVERIFY(problems.take().empty());
    QCOMPARE(read.header.fields.size(), 3U);
    QCOMPARE(read.rows.size(), 1U);
    QCOMPARE(read.rows[0].fields, (Texts{"1", "2", "3"}));
  }

  void knownColumnsDecideWhereThereIsDoubt() {
    exchange::Problems problems;
    const auto knows = [](const std::string& header) { return header == "name" || header == "mail"; };
    const auto read = exchange::readCsv("x,y,z,name;mail\n1;2\n", knows, problems);
    QCOMPARE(read.separator, ';');
  }

  void quotesAreAsRfc4180HasThem() {
    exchange::Problems problems;
    const auto read = table("a,b\n\"x,\"\"y\"\"\",\"two\r\nlines\"\n,\n3,\n", problems);
    QVERIFY(problems.take().empty());
    QCOMPARE(read.rows.size(), 2U);
    QCOMPARE(read.rows[0].fields, (Texts{"x,\"y\"", "two\nlines"}));
    // Rows of a spreadsheet, not lines of the file.
    QCOMPARE(read.rows[1].line, 4);
  }

  void aBrokenRowSpoilsNoOther() {
    exchange::Problems problems;
    const auto read = table("a,b\n1,\"open\n2,x\n3,\"y\"z\n4,q\n5,\"end", problems);
    QCOMPARE(tests::briefly(problems.take()),
             (Texts{"2 unclosed_quote", "4 stray_quote", "6 unclosed_quote"}));
    QCOMPARE(read.rows.size(), 2U);
    QCOMPARE(read.rows[0].line, 3);
    QCOMPARE(read.rows[1].line, 5);
  }

  void whatIsWrittenIsSafeForSpreadsheets() {
    std::ostringstream out;
    Writer csv(out);
    csv.row({"plain", "a,b", "say \"hi\"", "two\nlines", ""});
    csv.row({"=1+1", "+49 30", "-5", "@me", "\tx"});
    csv.row({"'quoted'", "a=b", "=HYPERLINK(\"x\",\"y\")"});
    QCOMPARE(out.str(),
             "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\n"
             "'=1+1,'+49 30,'-5,'@me,\"'\tx\"\n"
             "'quoted',a=b,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\n");
    std::ostringstream marked;
    Writer(marked, Writer::For::Spreadsheets).row({"ä"});
    QCOMPARE(marked.str(), "\xEF\xBB\xBFä\r\n");
  }

  void whatIsWrittenIsReadAgain() {
    const Texts fields = {"=1+1", "a;b", "\"", "'", "two\nlines", "-", "x"};
    std::ostringstream out;
    Writer csv(out);
    csv.row({"a", "b", "c", "d", "e", "f", "g"});
    const std::vector<std::string_view> views(fields.begin(), fields.end());
    csv.row(views);
    exchange::Problems problems;
    const auto read = table(out.str(), problems);
    QVERIFY(problems.take().empty());
    QCOMPARE(read.rows.at(0).fields, fields);
  }

  void checkInsAndRequestsAreWritten() {
    std::ostringstream out;
    Writer csv(out);
    const contract::CheckInRow row{.id = "op",
                                   .ticket = "t1",
                                   .list = "door",
                                   .direction = contract::Direction::Exit,
                                   .at = at("2026-11-24T09:00:00.5Z"),
                                   .kiosk = "=North, 1"};
    using exchange::SecondEntry;
    exchange::writeCheckIns(csv, std::vector<exchange::ExportedCheckIn>{
                                     {row, SecondEntry::No, "Zoë", "O'Neil", "Acme, Inc.", "visitor"},
                                     {row, SecondEntry::Unsettled, "", "", "", ""},
                                     {row, SecondEntry::Mistake, "", "", "", ""}});
    exchange::writeRequests(csv, std::vector{contract::RequestRow{.id = "r1",
                                                                  .ticket = "t1",
                                                                  .item = "tea",
                                                                  .quantity = 2,
                                                                  .note = "hot",
                                                                  .state = contract::RequestState::Declined,
                                                                  .by = "Ada",
                                                                  .reason = "sold out",
                                                                  .at = at("2026-11-24T09:00:00Z"),
                                                                  .updated_at = at("2026-11-24T09:01:00Z")}});
    QCOMPARE(out.str(),
             "at,list,ticket,direction,kiosk,op,given_name,family_name,company,ticket_type,second_entry\n"
             "2026-11-24T09:00:00.500Z,door,t1,exit,\"'=North, 1\",op,Zoë,O'Neil,\"Acme, Inc.\",visitor,\n"
             "2026-11-24T09:00:00.500Z,door,t1,exit,\"'=North, 1\",op,,,,,unsettled\n"
             "2026-11-24T09:00:00.500Z,door,t1,exit,\"'=North, 1\",op,,,,,mistake\n"
             "at,ticket,item,quantity,note,state,by,reason,updated_at,id\n"
             "2026-11-24T09:00:00.000Z,t1,tea,2,hot,declined,Ada,sold out,2026-11-24T09:01:00.000Z,r1\n");
  }

  void datesAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char* text, const char* read) {
      QTest::newRow(text) << QByteArray(text) << QByteArray(read);
    };
    row("2026-11-24", "2026-11-24");
    row("2026-11-24T14:30", "2026-11-24 870min");
    row("2026-11-24 14:30:59", "2026-11-24 870min");
    row("2026-11-24T14:30:00.250Z", "2026-11-24 870min UTC0");
    row("2026-11-24T14:30+05:30", "2026-11-24 870min UTC330");
    row("2026-11-24 14:30 -0800", "2026-11-24 870min UTC-480");
    row("20261124T143000Z", "2026-11-24 870min UTC0");
    row("2026/11/24", "2026-11-24");
    row("24.11.2026", "2026-11-24");
    row("4. 1. 2026", "2026-01-04");
    row("24.11.26, 14:30 Uhr", "2026-11-24 870min");
    row("24.11.2026 um 14.30 Uhr", "2026-11-24 870min");
    row("Di., 24.11.2026", "2026-11-24");
    row("24/11/2026 2:30 PM", "2026-11-24 870min");
    row("11/24/2026 12:00 AM", "2026-11-24 0min");
    row("5/5/2026", "2026-05-05");
    row("5/4/2026", "ambiguous");
    row("24 Nov 2026", "2026-11-24");
    row("24-Nov-26", "2026-11-24");
    row("24. März 2026 9:00", "2026-03-24 540min");
    row("24. Dez. 2026", "2026-12-24");
    row("November 24, 2026, 9 am", "2026-11-24 540min");
    row("Tuesday, 24 November 2026 at 9:00", "2026-11-24 540min");
    row("14:30", " 870min");
    row("9 Uhr", " 540min");
    row("24:00", " 1440min");
    row("30.2.2026", "unreadable");
    row("2026-13-01", "unreadable");
    row("25:00", "unreadable");
    row("14:60", "unreadable");
    row("13:00 PM", "unreadable");
    row("14", "unreadable");
    row("soon", "unreadable");
    row("24 Foo 2026", "unreadable");
    row("2026-11-24 lunch", "unreadable");
    row("", "unreadable");
    row("46350.6041666667", "unreadable");
    QTest::newRow("long") << QByteArray(10'000, '1') << QByteArray("unreadable");
  }
  void datesAreReadAsPeopleWriteThem() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, read);
    QCOMPARE(briefly(exchange::readWallTime(text.toStdString(), SlashOrder::Unknown)), read.toStdString());
  }

  void oneDateGivesTheOrderAwayForAll() {
    QVERIFY(exchange::slashOrder({"5/4/2026", "13/4/2026"}) == SlashOrder::DayFirst);
    QVERIFY(exchange::slashOrder({"5/4/2026 9:00", "5/14/2026"}) == SlashOrder::MonthFirst);
    QVERIFY(exchange::slashOrder({"13/4/2026", "5/14/2026"}) == SlashOrder::Unknown);
    QVERIFY(exchange::slashOrder({"2026-11-24", ""}) == SlashOrder::Unknown);
    QCOMPARE(briefly(exchange::readWallTime("5/4/2026", SlashOrder::DayFirst)), "2026-04-05");
    QCOMPARE(briefly(exchange::readWallTime("5/4/2026", SlashOrder::MonthFirst)), "2026-05-04");
    QCOMPARE(briefly(exchange::readWallTime("5/14/2026", SlashOrder::DayFirst)), "unreadable");
  }

  void durationsAreReadAsPeopleWriteThem() {
    const auto minutes = [](const char* text) {
      const auto read = exchange::readDuration(text);
      return read ? static_cast<int>(*read / 1min) : -1;
    };
    QCOMPARE(minutes("45"), 45);
    QCOMPARE(minutes("45 min"), 45);
    QCOMPARE(minutes("1:30"), 90);
    QCOMPARE(minutes("01:30:00"), 90);
    QCOMPARE(minutes("1 h"), 60);
    QCOMPARE(minutes("1 h 15 min"), 75);
    QCOMPARE(minutes("2 Stunden"), 120);
    QCOMPARE(minutes("PT1H30M"), 90);
    for (const char* none : {"", "0", "an hour", "1:60", "200:00", "-5", "99999999999", "PT", "P"}) {
      QCOMPARE(minutes(none), -1);
    }
  }

  void namesAreSplitKindly() {
    const auto split = [](const char* name) { return exchange::splitName(name); };
    QVERIFY(split("Ada Lovelace") == (PersonName{"Ada", "Lovelace"}));
    QVERIFY(split("  Grace   Brewster Hopper ") == (PersonName{"Grace Brewster", "Hopper"}));
    QVERIFY(split("Turing, Alan Mathison") == (PersonName{"Alan Mathison", "Turing"}));
    QVERIFY(split("Martin Luther King, Jr.") == (PersonName{"Martin Luther", "King, Jr."}));
    QVERIFY(split("Ludwig van Beethoven") == (PersonName{"Ludwig", "van Beethoven"}));
    QVERIFY(split("Johanna von der Au") == (PersonName{"Johanna", "von der Au"}));
    QVERIFY(split("Van Morrison") == (PersonName{"Van", "Morrison"}));
    QVERIFY(split("山田 太郎") == (PersonName{"太郎", "山田"}));
    QVERIFY(split("Cher") == (PersonName{"Cher", ""}));
    QVERIFY(split("") == (PersonName{"", ""}));
    QVERIFY(split(",") == (PersonName{",", ""}));
  }

  void phonesAndLanguagesAreRead() {
    QCOMPARE(exchange::readPhone("+49 (0)30 123-456").value(), "+4930123456");
    QCOMPARE(exchange::readPhone("0049/171.2345678").value(), "+491712345678");
    QVERIFY(!exchange::readPhone("030 123456"));
    QVERIFY(!exchange::readPhone("call me"));
    QVERIFY(!exchange::readPhone(""));
    QCOMPARE(exchange::readLanguage("Deutsch").value(), "de");
    QCOMPARE(exchange::readLanguage("ENGLISCH").value(), "en");
    QCOMPARE(exchange::readLanguage("français").value(), "fr");
    QCOMPARE(exchange::readLanguage("de_at").value(), "de-AT");
    QVERIFY(!exchange::readLanguage("Klingon"));
    QVERIFY(!exchange::readLanguage("x"));
    QVERIFY(!exchange::readLanguage("zz"));
    QVERIFY(!exchange::readLanguage(""));
  }

  void encodingsAreToldApart() {
    using exchange::decodeText;
    QCOMPARE(decodeText("Gr\xC3\xBC\xC3\x9F"), "Grüß");
    QCOMPARE(decodeText("Gr\xFC\xDF \x80"), "Grüß €");
    QCOMPARE(decodeText(std::string_view("\xFF\xFE\xFC\x00", 4)), "ü");
    QCOMPARE(decodeText(std::string_view("a\0,\0b\0", 6)), "a,b");
    // Mostly UTF-8, and a byte that is not.
    QCOMPARE(decodeText("Gr\xC3\xBC \xFC"), "Grü \xEF\xBF\xBD");
    QVERIFY(exchange::isDamaged(decodeText("Gr\xC3\xBC \xFC")));
    // A byte without a meaning in Windows-1252.
    QVERIFY(exchange::isDamaged(decodeText("x\x81")));
    QVERIFY(exchange::isDamaged(decodeText(std::string_view("\xFF\xFE\x00\xD8", 4))));
    QCOMPARE(decodeText("a\r\nb\rc\n"), "a\nb\nc\n");
    QVERIFY(!decodeText("x", "x-klingon"));
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ExchangeCsvTest)
#include "exchange_csv_test.moc"

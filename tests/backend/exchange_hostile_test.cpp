// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <iterator>
#include <random>

#include <usher/backend/exchange/agenda.h>
#include <usher/backend/exchange/attendees.h>
#include <usher/contract/codec.h>

#include "exchange_frame.h"

namespace usher::backend::tests {

namespace {

constexpr const char* kFiles[] = {"attendees_excel.csv",
                                  "attendees_unicode_text.csv",
                                  "attendees_bom.csv",
                                  "attendees_bad.csv",
                                  "attendees.json",
                                  "attendees.ndjson",
                                  "agenda.csv",
                                  "agenda_excel.csv",
                                  "agenda.ics",
                                  "agenda_recurring.ics",
                                  "agenda_bad.ics",
                                  "schedule.xml",
                                  "schedule_pentabarf.xml"};

/// What formats give a meaning to.
constexpr std::string_view kPieces[] = {"\"",
                                        ",",
                                        ";",
                                        "\t",
                                        "\n",
                                        "\r\n",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        "\\",
                                        ":",
                                        "<",
                                        ">",
                                        "&",
                                        "&#0;",
                                        "]]>",
                                        "<!--",
                                        "BEGIN:VEVENT\n",
                                        "END:VEVENT\n",
                                        "9999999999",
                                        "-1",
                                        "\xFF",
                                        "\xC3",
                                        "\xEF\xBF\xBD",
                                        "T",
                                        "Z",
                                        "RRULE:FREQ=DAILY\n",
                                        "TZID=",
                                        "'",
                                        "=",
                                        "\xF0\x9F\x8E\x89"};

/// A file with a few faults in it: bytes changed, taken out, doubled, moved; pieces put in.
std::string damaged(std::string file, std::mt19937& random) {
  const auto below = [&](std::size_t end) { return end == 0 ? 0 : random() % end; };
  const auto faults = 1 + below(8);
  for (std::size_t i = 0; i < faults; ++i) {
    const auto at = below(file.size());
    const auto length = below(std::min<std::size_t>(file.size() - at, 40) + 1);
    switch (below(6)) {
      case 0:
        if (!file.empty()) file[at] = static_cast<char>(random());
        break;
      case 1:
        file.erase(at, length);
        break;
      case 2:
        file.insert(at, file.substr(at, length));
        break;
      case 3:
        file.insert(at, kPieces[below(std::size(kPieces))]);
        break;
      case 4:
        file.insert(below(file.size()), file.substr(at, length));
        break;
      default:
        if (below(4) == 0) file.resize(at);
        break;
    }
  }
  return file;
}

/// Whatever the file was: what came out of it fits the contract, and each problem has its sentence.
template <class Import>
void expectSound(const Import& import) {
  for (const auto& problem : import.problems) {
    QVERIFY(problem.line >= 0);
    QVERIFY2(!problem.text.empty() && !problem.text.starts_with("exchange."), problem.reason.c_str());
  }
}

void expectSoundAttendees(const std::string& bytes) {
  const auto import = exchange::readAttendees(bytes, eventFrame());
  expectSound(import);
  for (auto [ticket, email, booking, phone, language, named, known_by_name, line] : import.attendees) {
    if (ticket.code.empty()) ticket.code = "issued";
    const auto row = contract::decodeRow(contract::encode(contract::Row(ticket)));
    QVERIFY(row.has_value() && std::get<contract::TicketRow>(*row) == ticket);
  }
}

void expectSoundAgenda(const std::string& bytes) {
  const auto import = exchange::readAgenda(bytes, eventFrame());
  expectSound(import);
  for (const auto& [session, line] : import.sessions) {
    const auto row = contract::decodeRow(contract::encode(contract::Row(session)));
    QVERIFY(row.has_value() && std::get<contract::SessionRow>(*row) == session);
  }
}

}  // namespace

class ExchangeHostileTest : public QObject {
  Q_OBJECT

 private slots:
  void damagedFilesDoNoHarm_data() {
    QTest::addColumn<QByteArray>("file");
    for (const char* name : kFiles) QTest::newRow(name) << QByteArray(name);
  }
  void damagedFilesDoNoHarm() {
    QFETCH(const QByteArray, file);
    const auto good = importFile(file.toStdString());
    // Always the same faults, so that one that does harm is found again.
    std::mt19937 random(20261124);
    for (int i = 0; i < 300; ++i) {
      const auto bytes = damaged(good, random);
      expectSoundAttendees(bytes);
      expectSoundAgenda(bytes);
      if (QTest::currentTestFailed()) return;
    }
  }

  void noiseDoesNoHarm() {
    std::mt19937 random(20261125);
    for (int i = 0; i < 300; ++i) {
      std::string bytes(random() % 2000, '\0');
      for (auto& byte : bytes) byte = static_cast<char>(random());
      if (i % 4 == 1) bytes.insert(0, "name,e-mail\n");
      if (i % 4 == 2) bytes.insert(0, "BEGIN:VCALENDAR\nBEGIN:VEVENT\n");
      if (i % 4 == 3) bytes.insert(0, "<schedule><day><room><event>");
      expectSoundAttendees(bytes);
      expectSoundAgenda(bytes);
    }
  }

  /// Each of these makes a careless reader look at the whole rest of the file for each line, or go deep.
  void largeHostileFilesAreReadToTheirEnd_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& begin, const QByteArray& piece) {
      QTest::newRow(name) << begin + piece.repeated(500'000 / static_cast<int>(piece.size()));
    };
    row("quotes", "name\n", "\"");
    row("quote a line", "name\n", "\"\n");
    row("quotes that open", "name,x\n", "\"\"\"\n\"\"\n");
    row("text and quote", "name,x\n", "a,\"b\n");
    row("separators", "name\n", ",");
    row("lines", "name\n", "\n");
    row("carriage returns", "name\n", "\r");
    row("braces", "", "{");
    row("brace a line", "", "{\n");
    row("opened strings", "[", "{\"a\n");
    row("brackets", "", "[");
    row("stray JSON", "[", "x\n");
    row("elements", "<schedule>", "<a>");
    row("angle brackets", "<schedule>", "<");
    row("ampersands", "<schedule>", "&amp;");
    row("events", "<schedule><day><room>", "<event/>");
    row("calendar events", "BEGIN:VCALENDAR\n", "BEGIN:VEVENT\n");
    row("short events", "BEGIN:VCALENDAR\n", "BEGIN:VEVENT\nDTSTART:20261124T090000Z\nEND:VEVENT\n");
    row("one long event", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "COMMENT:x\n");
    row("rules from long ago", "BEGIN:VCALENDAR\n",
        "BEGIN:VEVENT\nDTSTART:19700101T000000Z\nDURATION:PT1H\nSUMMARY:x\nRRULE:FREQ=DAILY\nEND:VEVENT\n");
    row("rules that match nothing", "BEGIN:VCALENDAR\n",
        "BEGIN:VEVENT\nDTSTART:20261124T090000Z\nDURATION:PT1H\nSUMMARY:x\n"
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31\nEND:VEVENT\n");
  }
  void largeHostileFilesAreReadToTheirEnd() {
    QFETCH(const QByteArray, bytes);
    expectSoundAttendees(bytes.toStdString());
    expectSoundAgenda(bytes.toStdString());
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ExchangeHostileTest)
#include "exchange_hostile_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <sstream>

#include <usher/backend/exchange/attendees.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/locale/words.h>
#include <usher/contract/codec.h>

#include "exchange_frame.h"

namespace usher::backend::tests {

using contract::OrderStatus;
using exchange::AttendeeImport;
using exchange::readAttendees;
using Texts = std::vector<std::string>;

namespace {

contract::Instant at(const char* text) {
  return contract::parseInstant(text).value();
}

AttendeeImport imported(const char* name) {
  return readAttendees(importFile(name), eventFrame());
}

Texts namesOf(const AttendeeImport& import) {
  Texts names;
  for (const auto& [ticket, email, booking, phone, language, named, known_by_name, line] : import.attendees) {
    names.push_back(std::to_string(line) + " " + ticket.given_name + "|" + ticket.family_name);
  }
  return names;
}

Texts fieldsOf(const AttendeeImport& import) {
  Texts fields;
  for (const auto& column : import.columns.recognised) fields.push_back(column.field);
  return fields;
}

}  // namespace

class ExchangeAttendeesTest : public QObject {
  Q_OBJECT

 private slots:
  void whatExcelWritesInGermanIsRead() {
    const auto import = imported("attendees_excel.csv");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(fieldsOf(import), (Texts{"given_name", "family_name", "email", "company", "ticket_type",
                                      "order_status", "phone", "language", "valid_from", "valid_until"}));
    QCOMPARE(import.columns.ignored, Texts{"Tischnummer"});
    // The empty row is a row of the spreadsheet too.
    QCOMPARE(namesOf(import), (Texts{"2 Zoë|Müller-Lüdenscheidt", "3 Jürgen \"Jo\"|Groß", "5 Ana|Sørensen"}));
    const auto& zoe = import.attendees[0];
    QCOMPARE(zoe.email, "zoe@example.org");
    QCOMPARE(zoe.phone, "+4930123456");
    QCOMPARE(zoe.language, "de");
    QCOMPARE(zoe.ticket.company, "Bäcker & Söhne");
    QCOMPARE(zoe.ticket.ticket_type, "visitor");
    QCOMPARE(zoe.ticket.code, "");
    QVERIFY(zoe.ticket.order_status == OrderStatus::Paid);
    QVERIFY(zoe.ticket.valid_from == at("2026-11-24T00:00:00+01:00"));
    // The whole of its last day.
    QVERIFY(zoe.ticket.valid_until == at("2026-11-26T00:00:00+01:00"));
    const auto& juergen = import.attendees[1];
    QCOMPARE(juergen.ticket.company, "Weiß; Partner");
    QCOMPARE(juergen.ticket.ticket_type, "speaker");
    QCOMPARE(juergen.phone, "+491712345678");
    QVERIFY(juergen.ticket.order_status == OrderStatus::Pending);
    QVERIFY(juergen.ticket.valid_from == at("2026-11-24T14:30:00+01:00"));
    QVERIFY(import.attendees[2].ticket.order_status == OrderStatus::Cancelled);
  }

  void utf16AndWholeNamesAreRead() {
    const auto import = imported("attendees_unicode_text.csv");
    QCOMPARE(briefly(import.problems), Texts{});
    QCOMPARE(namesOf(import),
             (Texts{"2 Ada|Lovelace", "3 太郎|山田", "4 Ludwig|van Beethoven", "5 Alan|Turing"}));
    QCOMPARE(import.attendees[1].email, "taro@example.org");
    // Without its mark too, and with the bytes the other way round.
    auto bytes = importFile("attendees_unicode_text.csv").substr(2);
    QCOMPARE(namesOf(readAttendees(bytes, eventFrame())), namesOf(import));
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) std::swap(bytes[i], bytes[i + 1]);
    QCOMPARE(namesOf(readAttendees(bytes, eventFrame())), namesOf(import));
    QCOMPARE(namesOf(readAttendees("\xFE\xFF" + bytes, eventFrame())), namesOf(import));
  }

  void aMarkedUtf8FileWithEverythingIsRead() {
    const auto import = imported("attendees_bom.csv");
    QCOMPARE(briefly(import.problems), Texts{"3 code shared_code +"});
    QCOMPARE(import.attendees.size(), 3U);
    QCOMPARE(import.columns.ignored, Texts{});
    const auto& grace = import.attendees[0];
    QCOMPARE(grace.ticket.id, "t-1");
    QCOMPARE(grace.ticket.code, "K7PQ-2M9X");
    QCOMPARE(grace.phone, "+12025550123");
    QCOMPARE(grace.ticket.notes, "needs a seat\nnear the door");
    QCOMPARE(grace.ticket.sessions, (Texts{"opening", "cpp"}));
    QVERIFY(grace.ticket.valid_from == at("2026-11-24T08:00:00Z"));
    QVERIFY(import.attendees[1].ticket.blocked);
    QCOMPARE(import.attendees[1].ticket.sessions, Texts{"opening"});
    const auto& elise = import.attendees[2];
    // "2026/0012" is no id of the contract's form.
    QCOMPARE(elise.ticket.id.size(), 16U);
    QCOMPARE(elise.ticket.id.find_first_not_of("0123456789abcdef"), std::string::npos);
    QCOMPARE(elise.ticket.family_name, "=1+1");
    QCOMPARE(elise.language, "fr-CA");
  }

  void eachBadLineIsNamedAndNoGoodOneLost() {
    const auto import = imported("attendees_bad.csv");
    QCOMPARE(briefly(import.problems), (Texts{"3 given_name missing_name",
                                              "4 ticket_type unknown_ticket_type",
                                              "5 email bad_email",
                                              "6 id duplicate_id",
                                              "8 code duplicate_code",
                                              "9 family_name too_long",
                                              "10 valid_from bad_date",
                                              "10 valid_until bad_date",
                                              "11 sessions unknown_session",
                                              "12 stray_quote",
                                              "13 unclosed_quote",
                                              "15 too_many_fields",
                                              "16 phone bad_phone +",
                                              "16 language bad_language +",
                                              "17 order_status unknown_order_status",
                                              "18 valid_until ends_before_start",
                                              "20 duplicate_person",
                                              "21 code shared_code +",
                                              "22 valid_from no_such_time",
                                              "23 family_name control_characters",
                                              "24 ticket_type missing_ticket_type"}));
    QCOMPARE(namesOf(import), (Texts{"2 Good|One", "7 Same|Code", "14 Good|Two", "16 Bad|Phone",
                                     "19 Same|Person", "21 Group|Mate"}));
    QCOMPARE(problemAt(import.problems, 6).text, "Line 2 has the same id. Each needs its own.");
    QCOMPARE(problemAt(import.problems, 8).facts.at("other"), "7");
    QCOMPARE(problemAt(import.problems, 4).text,
             "There is no ticket type “vip”. Give one of: visitor, speaker.");
    QCOMPARE(problemAt(import.problems, 9).text, "The text has 2001 characters; at most 2000 fit.");
    QCOMPARE(exchange::inWords(problemAt(import.problems, 5), "de"),
             "Zeile 5, E-Mail: „not an address“ ist keine E-Mail-Adresse. Bitte wie name@example.org "
             "schreiben, und nur eine.");
  }

  void aSingleTypeOrTheChosenOneNeedsNoColumn() {
    auto frame = eventFrame();
    const std::string file = "name\nAda Lovelace\n";
    QCOMPARE(briefly(readAttendees(file, frame).problems), Texts{"2 ticket_type missing_ticket_type"});
    frame.default_ticket_type = "speaker";
    QCOMPARE(readAttendees(file, frame).attendees.at(0).ticket.ticket_type, "speaker");
    frame.default_ticket_type.clear();
    frame.ticket_types.pop_back();
    QCOMPARE(readAttendees(file, frame).attendees.at(0).ticket.ticket_type, "visitor");
  }

  void whatIsNoUtf8InAUtf8FileIsNamed() {
    const auto import = imported("attendees_damaged.csv");
    QCOMPARE(briefly(import.problems), Texts{"3 name not_utf8"});
    QCOMPARE(namesOf(import), (Texts{"2 Zoë|Good", "4 Ana|Good"}));
  }

  void jsonIsReadElementByElement() {
    const auto import = imported("attendees.json");
    QCOMPARE(briefly(import.problems),
             (Texts{"19 name bad_json_value", "20 bad_json", "22 kind not_a_ticket"}));
    QCOMPARE(namesOf(import), (Texts{"2 Ada|Lovelace {countess}", "18 Zoë|Müller", "21 Good|Again"}));
    const auto& ada = import.attendees[0];
    QCOMPARE(ada.ticket.id, "j-1");
    QCOMPARE(ada.ticket.sessions, Texts{"opening"});
    QCOMPARE(ada.ticket.open_questions, Texts{"diet"});
    QVERIFY(ada.ticket.valid_from == at("2026-11-24T08:00:00.125Z"));
    QCOMPARE(ada.phone, "+442079460000");
    QVERIFY(import.attendees[1].ticket.blocked);
    QCOMPARE(import.columns.ignored, Texts{"shoe_size"});
  }

  void ndjsonIsReadLineByLine() {
    const auto import = imported("attendees.ndjson");
    QCOMPARE(briefly(import.problems), (Texts{"2 bad_json", "5 bad_json"}));
    QCOMPARE(namesOf(import), (Texts{"1 One|Good", "4 Three|Good", "6 Four|Good"}));
    QCOMPARE(import.attendees[1].ticket.sessions, Texts{"opening"});
  }

  void idsAreTheSameEachTime_data() {
    QTest::addColumn<QByteArray>("file");
    for (const char* name :
         {"attendees_excel.csv", "attendees_bom.csv", "attendees_bad.csv", "attendees.json"}) {
      QTest::newRow(name) << QByteArray(name);
    }
  }
  void idsAreTheSameEachTime() {
    QFETCH(const QByteArray, file);
    const auto first = imported(file.constData());
    const auto second = imported(file.constData());
    QVERIFY(!first.attendees.empty());
    for (std::size_t i = 0; i < first.attendees.size(); ++i) {
      QVERIFY(first.attendees[i].ticket == second.attendees[i].ticket);
    }
  }

  void idsFollowCodeThenPerson() {
    const auto idOf = [](const std::string& line) {
      const auto import = readAttendees("code,name,email,company,type\n" + line, eventFrame());
      return import.attendees.at(0).ticket.id;
    };
    QCOMPARE(idOf("C1,Ada Lovelace,a@x.org,,visitor"), idOf("C1,Ada King,b@x.org,,speaker"));
    QCOMPARE(idOf(",Ada Lovelace,a@x.org,ACME,visitor"), idOf(",ada LOVELACE,A@X.org,,speaker"));
    QVERIFY(idOf(",Ada Lovelace,a@x.org,,visitor") != idOf(",Ada Lovelace,b@x.org,,visitor"));
    QVERIFY(idOf(",Ada Lovelace,,ACME,visitor") != idOf(",Ada Lovelace,,Other,visitor"));
  }

  void everyAttendeeFitsTheContract() {
    for (const char* name : {"attendees_excel.csv", "attendees_unicode_text.csv", "attendees_bom.csv",
                             "attendees_bad.csv", "attendees.json", "attendees.ndjson"}) {
      for (auto [ticket, email, booking, phone, language, named, known_by_name, line] :
           imported(name).attendees) {
        if (ticket.code.empty()) ticket.code = "issued";
        const auto row = contract::decodeRow(contract::encode(contract::Row(ticket)));
        QVERIFY(row.has_value());
        QVERIFY(std::get<contract::TicketRow>(*row) == ticket);
      }
    }
  }

  void bookingsAreReadByManyNames() {
    for (const char* header :
         {"booking", "Booking reference", "order_code", "Buchungsnummer", "Bestellnummer"}) {
      const auto import = readAttendees(
          std::string("name,type,") + header + "\nAda Lovelace,visitor, XK7-22B \nAlan Turing,visitor,\n",
          eventFrame());
      QCOMPARE(briefly(import.problems), Texts{});
      QCOMPARE(import.attendees.size(), 2U);
      QCOMPARE(import.attendees[0].booking, std::string("XK7-22B"));
      QCOMPARE(import.attendees[1].booking, std::string());
    }
    const auto json = readAttendees(
        R"([{"name":"Ada Lovelace","ticket_type":"visitor","booking":"XK7-22B"}])", eventFrame());
    QCOMPARE(json.attendees.at(0).booking, std::string("XK7-22B"));
    // No longer than a guest can type it.
    const auto long_one = readAttendees(
        "name,type,booking\nAda Lovelace,visitor," + std::string(101, 'x') + "\n", eventFrame());
    QCOMPARE(briefly(long_one.problems), Texts{"2 booking too_long"});
    QVERIFY(long_one.attendees.empty());
  }

  void whatIsExportedIsImportedAsItWas_data() {
    QTest::addColumn<bool>("for_spreadsheets");
    QTest::newRow("tools") << false;
    QTest::newRow("spreadsheets") << true;
  }
  void whatIsExportedIsImportedAsItWas() {
    QFETCH(const bool, for_spreadsheets);
    const auto before = imported("attendees_bom.csv");
    std::vector<exchange::ExportedAttendee> rows;
    for (const auto& [ticket, email, booking, phone, language, named, known_by_name, line] :
         before.attendees) {
      rows.push_back({ticket, email, booking, phone, language});
    }
    std::ostringstream out;
    using csv::Writer;
    Writer csv(out, for_spreadsheets ? Writer::For::Spreadsheets : Writer::For::Tools);
    exchange::writeAttendees(csv, rows);
    const auto after = readAttendees(out.str(), eventFrame());
    QCOMPARE(after.columns.ignored, Texts{});
    QCOMPARE(after.attendees.size(), before.attendees.size());
    for (std::size_t i = 0; i < after.attendees.size(); ++i) {
      QVERIFY(after.attendees[i].ticket == before.attendees[i].ticket);
      QCOMPARE(after.attendees[i].email, before.attendees[i].email);
      QCOMPARE(after.attendees[i].booking, before.attendees[i].booking);
      QCOMPARE(after.attendees[i].phone, before.attendees[i].phone);
      QCOMPARE(after.attendees[i].language, before.attendees[i].language);
    }
  }

  void filesThatAreNoneAreRefusedInWords_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("problem");
    QTest::newRow("empty") << QByteArray() << QByteArray("0 empty_file");
    QTest::newRow("blank") << QByteArray("\xEF\xBB\xBF \n\n") << QByteArray("0 empty_file");
    QTest::newRow("no header") << QByteArray("Ada,Lovelace\nAlan,Turing\n") << QByteArray("1 no_header");
    QTest::newRow("no names") << QByteArray("\nemail,type\na@x.org,visitor\n")
                              << QByteArray("2 no_name_column");
    QTest::newRow("large") << QByteArray(33 * 1024 * 1024, ' ') << QByteArray("0 too_large");
  }
  void filesThatAreNoneAreRefusedInWords() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, problem);
    const auto import = readAttendees(std::string_view(bytes.data(), bytes.size()), eventFrame());
    QCOMPARE(briefly(import.problems), Texts{problem.toStdString()});
    QVERIFY(import.attendees.empty());
  }

  void manyProblemsAreCounted() {
    std::string file = "name,type\n";
    for (int i = 0; i < 10'005; ++i) file += "x,none\n";
    const auto problems = readAttendees(file, eventFrame()).problems;
    QCOMPARE(problems.size(), 10'001U);
    QCOMPARE(problems.back().text, "And 5 more problems. Mend these first, then look again.");
  }

  void everyReasonHasItsSentenceInEachLanguage() {
    for (const char* name : {"attendees_bad.csv", "attendees.json", "attendees_damaged.csv"}) {
      for (const auto& problem : imported(name).problems) {
        QVERIFY(locale::Words::shipped().has("exchange." + problem.reason));
        for (const auto language : locale::kLanguages) {
          const auto words = exchange::inWords(problem, language);
          // All placeholders are filled.
          QVERIFY2(words.find('{') == words.npos, words.c_str());
        }
      }
    }
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ExchangeAttendeesTest)
#include "exchange_attendees_test.moc"

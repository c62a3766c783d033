// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <future>

#include <usher/backend/service/imports.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/signed_ticket.h>
#include <usher/sqlite/database.h>

#include "event_rows.h"
#include "saved_ticket.h"

namespace usher::backend::tests {

/// Organizers' files of attendees, over a real store.
class ImportsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = store::SqliteStore::open(folder_->filePath("db").toStdString()).value();
    QVERIFY(store_->events().importEvent(eventRows(1), at(0)).has_value());
    const auto clock = [] { return at(0); };
    links_ = std::make_unique<service::GuestLinks>(store_->settings(), store_->attendees());
    keys_ = std::make_unique<service::TicketKeys>(store_->settings(), clock);
    imports_ =
        std::make_unique<service::Imports>(store_->settings(), store_->attendees(), *links_, *keys_, clock);
  }
  void cleanup() { store_.reset(); }

  void whoHasNoCodeGetsASignedOne_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("without ids") << QByteArray("first name,last name,email\nAda,Byron,ada@example.org\n");
    QTest::newRow("with the organizer's ids") << QByteArray("id,first name,last name\nA-1001,Ada,Byron\n");
    QTest::newRow("with ids of tickets")
        << QByteArray("id,first name,last name\n00000000000000a1,Ada,Byron\n");
  }

  void whoHasNoCodeGetsASignedOne() {
    QFETCH(const QByteArray, file);
    const auto before = import(file, true);
    QCOMPARE(before.added, 1);
    const auto first = import(file);
    QVERIFY(first.applied);
    QCOMPARE(first.added, 1);
    const auto ticket = ada();
    const auto parsed = contract::parseSignedTicket(ticket.code);
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->ticket.ticket, ticket.id);
    QCOMPARE(parsed->ticket.type, 1);
    // The same file again is about the same guest.
    const auto again = import(file);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(ada(), ticket);
  }

  void bookingsOfTheFileFindTheirGuests() {
    const QByteArray file =
        "id,code,first name,last name,Order code\n"
        "A-1,C-1,Ada,Byron,XK7-22B\nA-2,C-2,Bob,Byron,xk722b\nA-3,C-3,Eve,Byron,\n";
    QCOMPARE(import(file).added, 3);
    QCOMPARE(import(file).unchanged, 3);
    const auto ticket = [&](const char* id) {
      return store_->attendees().attendee(kEvent, id)->value().ticket;
    };
    QCOMPARE(ticket("A-1").look_up.size(), 1U);
    QCOMPARE(ticket("A-1").look_up, ticket("A-2").look_up);
    QCOMPARE(ticket("A-1").booking, ticket("A-2").booking);
    QVERIFY(ticket("A-3").look_up.empty());
    const QByteArray later = "id,first name,last name,order code\nA-3,Eve,Byron,XK7-22B\n";
    QCOMPARE(import(later, true).changed, 1);
    QCOMPARE(import(later).changed, 1);
    QCOMPARE(ticket("A-3").booking, ticket("A-1").booking);
    QCOMPARE(store_->attendees().attendee(kEvent, "A-3")->value().booking, std::string("XK7-22B"));
  }

  void aFileWithoutSessionsTakesNoneAway() {
    import("id,first name,last name,sessions\nA-1,Ada,Byron,s-1\n");
    QCOMPARE(ada().sessions, std::vector<std::string>{"s-1"});
    QCOMPARE(import("id,first name,last name,booking\nA-1,Ada,Byron,XK7\n").changed, 1);
    QCOMPARE(ada().sessions, std::vector<std::string>{"s-1"});
    import("id,first name,last name,sessions\nA-1,Ada,Byron,\n");
    QVERIFY(ada().sessions.empty());
  }

  void codesOfTheFileStay() {
    import("id,code,first name,last name\nA-1001,THEIRS-1,Ada,Byron\n");
    QCOMPARE(ada().code, std::string("THEIRS-1"));
    QCOMPARE(ada().id, std::string("A-1001"));
    // Also where a later file leaves the code out.
    QCOMPARE(import("id,first name,last name\nA-1001,Ada,Byron\n").unchanged, 1);
    QCOMPARE(ada().code, std::string("THEIRS-1"));
    // And who had a signed one gets the file's.
    import("id,first name,last name\nt-1,Zoë,\nB-2,Bob,Guest\n");
    const auto changed = import("id,code,first name,last name\nB-2,THEIRS-2,Bob,Guest\n");
    QCOMPARE(changed.changed, 1);
    QCOMPARE(changed.added, 0);
  }

  void whatWasDoneHereStays_data() {
    QTest::addColumn<QByteArray>("again");
    const QByteArray full =
        "id,code,first name,last name,company,status,blocked,email\n"
        "A-1,THEIRS-1,Ada,Bryon,Engines,paid,no,ada@example.org\n";
    QTest::newRow("the same file") << full;
    QTest::newRow("a file of less") << QByteArray("id,first name,last name\nA-1,Ada,Bryon\n");
    QTest::newRow("the other format")
        << QByteArray(R"([{"id":"A-1","given_name":"Ada","family_name":"Bryon","blocked":false}])");
  }

  void whatWasDoneHereStays() {
    QFETCH(const QByteArray, again);
    import(
        "id,code,first name,last name,company,status,blocked,email\n"
        "A-1,THEIRS-1,Ada,Bryon,Engines,paid,no,ada@example.org\n");
    auto ticket = ada();
    ticket.code = "NEW-CODE";
    ticket.family_name = "Byron";
    ticket.blocked = true;
    ticket.revoked = true;
    ticket.order_status = contract::OrderStatus::Cancelled;
    QVERIFY(saveTicket(store_->attendees(), kEvent, ticket, at(1)));
    // Made anew of the corrected name.
    QVERIFY(ticket.look_up != ada().look_up);
    ticket.look_up = ada().look_up;
    QCOMPARE(import(again, true).unchanged, 1);
    QCOMPARE(import(again).unchanged, 1);
    QCOMPARE(ada(), ticket);
  }

  void whatTheFileSaysAnewCounts() {
    import("id,first name,last name,company,status\nA-1,Ada,Byron,Engines,pending\n");
    auto ticket = ada();
    ticket.family_name = "Lovelace";
    QVERIFY(saveTicket(store_->attendees(), kEvent, ticket, at(1)));
    const QByteArray later = "id,first name,last name,company,status\nA-1,Ada,Byron,Looms,paid\n";
    QCOMPARE(import(later, true).changed, 1);
    QCOMPARE(import(later).changed, 1);
    ticket.company = "Looms";
    ticket.order_status = contract::OrderStatus::Paid;
    QCOMPARE(ada(), ticket);
    // A file that does not speak of a company leaves it.
    QCOMPARE(import("id,first name,last name\nA-1,Ada,Byron\n").unchanged, 1);
    QCOMPARE(ada(), ticket);
  }

  void whoIsRestoredGetsTheirSessionsWithTheNextFile() {
    const QByteArray file = "id,code,first name,last name,sessions\nA-1,C-1,Ada,Byron,s-1\n";
    import(file);
    QCOMPARE(ada().sessions, std::vector<std::string>{"s-1"});
    auto ticket = ada();
    ticket.order_status = contract::OrderStatus::Cancelled;
    QVERIFY(saveTicket(store_->attendees(), kEvent, ticket, at(1)));
    import(file);
    QVERIFY(ada().sessions.empty());
    QCOMPARE(store_->attendees().restoreTicket(kEvent, "A-1", {}, at(2)).value(),
             store::TicketRestored::Done);
    QCOMPARE(ada().order_status, contract::OrderStatus::Paid);
    import(file);
    QCOMPARE(ada().sessions, std::vector<std::string>{"s-1"});
  }

  void whatAFileCancelledWasSomethingBefore() {
    import("id,code,first name,last name,status\nA-1,C-1,Ada,Byron,pending\n");
    import("id,code,first name,last name,status\nA-1,C-1,Ada,Byron,cancelled\n");
    QCOMPARE(ada().order_status, contract::OrderStatus::Cancelled);
    QVERIFY(store_->attendees().restoreTicket(kEvent, "A-1", {}, at(2)).has_value());
    QCOMPARE(ada().order_status, contract::OrderStatus::Pending);
  }

  void whoHadNoFileStaysBlocked() {
    store::NewAttendee guest;
    guest.ticket.id = "A-1";
    guest.ticket.code = "REG-1";
    guest.ticket.ticket_type = "visitor";
    guest.ticket.given_name = "Ada";
    guest.ticket.blocked = true;
    guest.origin = store::Origin::Registered;
    QVERIFY(store_->attendees().registerAttendee(kEvent, guest, "s", {}, {}, at(0)).has_value());
    import("id,first name,last name,blocked,type\nA-1,Ada,Byron,no,visitor\n");
    QVERIFY(ada().blocked);
    QCOMPARE(ada().family_name, std::string("Byron"));
  }

  void whatIsDoneWhileAFileComesInStays() {
    store::NewAttendee guest;
    guest.ticket.id = "00000000000000a1";
    guest.ticket.code = "C-1";
    guest.ticket.ticket_type = "visitor";
    guest.ticket.given_name = "Ada";
    guest.origin = store::Origin::Registered;
    QVERIFY(store_->attendees().registerAttendee(kEvent, guest, "s", {}, {}, at(0)).has_value());
    const auto block = [](contract::TicketRow& row) { return row.blocked = true; };
    // Between reading what is known and writing, the import looks at the clock.
    service::Imports imports(store_->settings(), store_->attendees(), *links_, *keys_, [&] {
      store_->attendees().editTicket(kEvent, guest.ticket.id, {block, {}}, at(1)).value();
      return at(2);
    });
    QVERIFY(
        imports.attendees(kEvent, "id,first name,company\n00000000000000a1,Ada,Engines\n", false)->applied);
    QCOMPARE(ada().company, std::string("Engines"));
    QVERIFY(ada().blocked);
  }

  void whoMayHaveATicketAlreadyIsNoted_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a corrected name") << QByteArray("Ada,Bryon,Engines,Ada@Example.org") << "same_address";
    QTest::newRow("a corrected address") << QByteArray("Ada,Byron,engines,ada@example.com") << "same_guest";
    QTest::newRow("an address that is gone") << QByteArray("Ada,Byron,Engines,") << "same_guest";
    QTest::newRow("somebody else") << QByteArray("Ada,Bryon,Engines,other@example.org") << "";
    QTest::newRow("as it was") << QByteArray("Ada,Byron,Engines,ada@example.org") << "";
  }

  void whoMayHaveATicketAlreadyIsNoted() {
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    const QByteArray header = "first name,last name,company,email\n";
    import(header + "Ada,Byron,Engines,ada@example.org\n");
    for (const bool preview : {true, false}) {
      const auto report = import(header + "Zoë,Adler,,zoe@example.org\n" + line + "\n", preview);
      QCOMPARE(report.problems.size(), reason.isEmpty() ? 0U : 1U);
      if (reason.isEmpty()) continue;
      QCOMPARE(report.problems[0].line, 3);
      QCOMPARE(report.problems[0].reason, reason.toStdString());
      QCOMPARE(report.problems[0].facts.at("other"), std::string("Ada Byron"));
      QVERIFY(!report.problems[0].left_out);
      QVERIFY(report.added > 0);
    }
    // Nothing is noted of who is known.
    QVERIFY(import(header + line + "\n").problems.empty());
  }

  void whoHasAnIdOrACodeIsNotGuessedAt() {
    import("first name,last name,email\nAda,Byron,ada@example.org\n");
    const auto report = import(
        "id,code,first name,last name,email\nA-1,,Ada,Bryon,ada@example.org\n"
        ",C-2,Ada,Lovelace,ada@example.org\n");
    QCOMPARE(report.added, 2);
    QVERIFY(report.problems.empty());
  }

  void doorsGoOnWhileManyComeIn() {
    constexpr int kMany = 1200;
    const auto file = fileOf(kMany);
    const auto isIn = [this](const std::string& id) {
      return store_->attendees().attendee(kEvent, id).value().has_value();
    };
    // Between two of its steps, the import looks at the clock.
    bool checked_in = false;
    service::Imports imports(store_->settings(), store_->attendees(), *links_, *keys_, [&] {
      if (!checked_in && isIn("G-1")) {
        std::promise<store::Result<store::PushOutcome>> promise;
        store_->events().redeem({kEvent, "k-1", "Door", "b-1", {checkIn(1, 1, "never")}, at(1)},
                                [&](auto outcome) { promise.set_value(std::move(outcome)); });
        const auto outcome = promise.get_future().get().value();
        checked_in =
            outcome.results.at(0).status == contract::OpStatus::Ok && !isIn("G-" + std::to_string(kMany));
      }
      return at(0);
    });
    QCOMPARE(imports.attendees(kEvent, file.toStdString(), false)->added, kMany);
    QVERIFY(checked_in);
    QVERIFY(isIn("G-" + std::to_string(kMany)));
    QCOMPARE(import(file).unchanged, kMany);
  }

  void whatIsInStaysInWhereTheRestFails() {
    constexpr int kMany = 600;
    const auto file = fileOf(kMany);
    QVERIFY(
        execute("CREATE TRIGGER full BEFORE INSERT ON attendee WHEN new.ticket = 'G-550' BEGIN"
                " SELECT RAISE(ABORT, 'disk full'); END"));
    const auto failed = imports_->attendees(kEvent, file.toStdString(), false);
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.starts_with("The first 500 attendees are in"));
    QVERIFY(execute("DROP TRIGGER full"));
    const auto rest = import(file);
    QCOMPARE(rest.unchanged, 500);
    QCOMPARE(rest.added, 100);
  }

  void whoWasErasedStaysSo_data() {
    QTest::addColumn<QByteArray>("again");
    QTest::newRow("the same file") << QByteArray("id,first name,last name\nA-1,Ada,Byron\nB-2,Bob,Guest\n");
    QTest::newRow("a file with codes")
        << QByteArray("id,code,first name,last name\nA-1,C-1,Ada,Byron\nB-2,C-2,Bob,Guest\n");
  }

  void whoWasErasedStaysSo() {
    QFETCH(const QByteArray, again);
    import("id,first name,last name\nA-1,Ada,Byron\nB-2,Bob,Guest\n");
    QVERIFY(store_->attendees().eraseAttendee(kEvent, ada().id, at(1)).value());
    for (const bool preview : {true, false}) {
      const auto report = import(again, preview);
      QCOMPARE(report.added, 0);
      QCOMPARE(report.problems.size(), 1U);
      QCOMPARE(report.problems[0].line, 2);
      QCOMPARE(report.problems[0].reason, std::string("erased_guest"));
      QVERIFY(report.problems[0].left_out);
      QCOMPARE(ada(), contract::TicketRow());
    }
  }

  void anEventFileUndoesNothingEither() {
    auto ticket = std::get<contract::TicketRow>(*store_->settings().row(kEvent, "ticket", "t-1").value());
    ticket.blocked = true;
    ticket.company = "Corrected";
    QVERIFY(saveTicket(store_->attendees(), kEvent, ticket, at(1)));
    QCOMPARE(store_->events().importEvent(eventRows(1), at(2)).value().changed, 0);
    const auto after = store_->settings().row(kEvent, "ticket", "t-1").value().value();
    QCOMPARE(std::get<contract::TicketRow>(after), ticket);
  }

 private:
  /// Guests from G-1 on.
  static QByteArray fileOf(int guests) {
    QByteArray file = "id,code,first name,last name\n";
    for (int i = 1; i <= guests; ++i) {
      const auto number = QByteArray::number(i);
      file += "G-" + number + ",C-" + number + ",Guest,Number\n";
    }
    return file;
  }

  /// By another program on the same data.
  bool execute(const std::string& sql) {
    try {
      sqlite::Database(folder_->filePath("db").toStdString()).execute(sql);
      return true;
    } catch (const sqlite::Error& error) {
      qWarning() << error.what();
      return false;
    }
  }

  service::ImportReport import(const QByteArray& file, bool preview = false) {
    return imports_->attendees(kEvent, file.toStdString(), preview).value();
  }

  /// By name: drawn codes and ids can begin with the same letters.
  contract::TicketRow ada() {
    const auto found = store_->attendees().findAttendees(kEvent, "ada", 0, 9).value();
    for (const auto& attendee : found.attendees)
      if (attendee.ticket.given_name == "Ada") return attendee.ticket;
    return {};
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<service::GuestLinks> links_;
  std::unique_ptr<service::TicketKeys> keys_;
  std::unique_ptr<service::Imports> imports_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ImportsTest)
#include "imports_test.moc"

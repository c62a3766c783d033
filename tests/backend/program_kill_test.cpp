// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/codec.h>
#include <usher/sqlite/database.h>

#include "backend_program.h"
#include "event_rows.h"

namespace usher::backend::tests {

/// The shipped binary, killed in the middle of everything: nothing that it acknowledged is lost, and nothing
/// that is sent once more is done twice.
class ProgramKillTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    program_ = std::make_unique<BackendProgram>();
    data_ = program_->data();
  }
  void cleanup() { program_.reset(); }

  void whatWasAcknowledgedSurvivesAKill() {
    startServer();
    program_->pairKiosk("North");
    QByteArray expected =
        "at,list,ticket,direction,kiosk,op,given_name,family_name,company,ticket_type,second_entry\n";
    const auto line = [](int op, int ticket, const char* second) {
      return QByteArray::fromStdString(contract::formatInstant(at(op * 1000)) + ",never," + ticketId(ticket) +
                                       ",entry,North," + opId(op) + ",Zoë,Guest " + std::to_string(ticket) +
                                       ",,visitor," + second + "\n");
    };
    for (int round = 0; round < 3; ++round) {
      for (int i = 1; i <= 5; ++i) {
        const int number = round * 5 + i;
        const auto answer = program_->push({checkIn(number, number, "never")});
        QCOMPARE(answer.results.at(0).status, contract::OpStatus::Ok);
        expected += line(number, number, "");
      }
      program_->kill();
      startServer();
      QCOMPARE(program_->push({checkIn(round * 5 + 5, round * 5 + 5, "never")}).results.at(0).status,
               contract::OpStatus::Ok);
    }
    QCOMPARE(program_->push({checkIn(99, 1, "never")}).results.at(0).status, contract::OpStatus::Conflict);
    QCOMPARE(BackendProgram::run({"check-ins", "--data", data_, "--event", kEvent}).out,
             expected + line(99, 1, "unsettled"));
    const auto incidents = BackendProgram::run({"incidents", "--data", data_, "--event", kEvent}).out;
    QCOMPARE(incidents.count('\n'), 2);
    QVERIFY(incidents.contains(QByteArray::fromStdString(opId(99))));
  }

  void opsOfEveryKindSurviveAKillAndCountOnce() {
    using namespace contract;
    startServer();
    program_->pairKiosk("North");
    const std::vector<OpBody> bodies = {
        CheckInOp{ticketId(1), "never"},
        CheckInOp{ticketId(1), "never"},
        SettleIncidentOp{opId(2), Resolution::Mistake, "Bo", ""},
        VoidOp{opId(1), "wrong person"},
        WalkInOp{"w-1", "WALK-1", "visitor", "Wanda", "Walker", ""},
        BadgeCorrectionOp{ticketId(2), "Zoé", "Guest", ""},
        PrintResultOp{"w-1", Paper::Badge, PrintOutcome::Printed, ""},
        CheckInOp{"w-1", "never"},
        RequestOp{ticketId(1), "nothing", 1, ""},
        EnrolmentOp{ticketId(3), "s-1", true},
    };
    std::vector<Op> ops;
    std::vector<OpStatus> first;
    for (const auto& body : bodies) {
      const int id = static_cast<int>(ops.size()) + 1;
      ops.push_back({opId(id), at(id * 1000), id, body});
      first.push_back(program_->push({ops.back()}).results.at(0).status);
      const auto before = program_->cursor();
      program_->kill();
      program_->serve();
      std::vector<OpStatus> again;
      for (const auto& result : program_->push(ops).results) again.push_back(result.status);
      QVERIFY(again == first);
      QCOMPARE(program_->cursor(), before);
    }
    std::vector<OpStatus> wanted(bodies.size(), OpStatus::Ok);
    wanted[1] = OpStatus::Conflict;
    wanted[8] = OpStatus::Rejected;
    QVERIFY(first == wanted);
    const auto check_ins = BackendProgram::run({"check-ins", "--data", data_, "--event", kEvent}).out;
    QCOMPARE(check_ins.count('\n'), 3);
    QVERIFY(check_ins.contains("w-1"));
    QVERIFY(check_ins.contains(",mistake"));
  }

  void whatGuestsDoSurvivesAKillAndIsDoneOnce() {
    program_->importEvent(1);
    prepareForGuests();
    program_->serve();
    const auto send = [&](const std::string& target, const std::string& form) {
      return HttpClient(program_->port())
          .post(target, form, {{"Content-Type", "application/x-www-form-urlencoded"}});
    };
    // An answer that was lost with the server: the browser sends the form once more.
    const auto sendTwice = [&](const std::string& target, const std::string& form) {
      const auto first = send(target, form);
      program_->kill();
      program_->serve();
      send(target, form);
      return first.status == 303 ? first.headers.at("location") : std::string();
    };
    const std::string id(32, 'a');
    const auto welcome =
        sendTwice("/e/demo/register", "submission=" + id +
                                          "&ticket_type=visitor&given_name=Ada&family_name=Byron"
                                          "&email=ada%40example.org&phone=&company=");
    QVERIFY(welcome.starts_with("/g/"));
    const auto link = welcome.substr(0, welcome.find('?'));
    QVERIFY(!sendTwice(link + "/requests", "request=" + id + "&item=water&quantity=1&note=").empty());
    QVERIFY(!sendTwice(link + "/sessions/talk/join", "x=y").empty());

    const auto store = openStore();
    const auto found = store->attendees().findAttendees(kEvent, "byron", 0, 9).value();
    QCOMPARE(found.total, 1);
    const auto& ticket = found.attendees.at(0).ticket;
    QCOMPARE(ticket.sessions, std::vector<std::string>{"talk"});
    QCOMPARE(store->requests().requests(kEvent, ticket.id)->size(), 1U);
    QCOMPARE(store->messages().messagesAbout(kEvent, ticket.id)->size(), 1U);
  }

  void anImportThatIsCutOffIsWholeAfterTheNext() {
    constexpr int kGuests = 12'000;
    program_->importEvent(1);
    program_->serve();
    const auto made = BackendProgram::run({"token", "create", "o", "--role", "organizer", "--data", data_});
    const HttpClient::Headers headers = {{"Authorization", "Bearer " + made.out.trimmed().toStdString()},
                                         {"Content-Type", "text/csv"}};
    std::string file = "id,family_name,ticket_type,email\n";
    for (int i = 1; i <= kGuests; ++i) {
      const auto number = std::to_string(i);
      file += "g-" + number + ",Guest" + number + ",visitor,g" + number + "@example.org\n";
    }
    const auto import = [&] {
      return HttpClient(program_->port()).post("/api/v1/events/demo/attendees/import", file, headers);
    };
    const auto imported = [&] {
      sqlite::Database database((data_ + "/usher-backend.sqlite").toStdString(), sqlite::OpenMode::ReadOnly);
      auto count = database.prepare("SELECT count(*) FROM attendee WHERE email LIKE 'g%@example.org'");
      count.step();
      return static_cast<int>(count.integer(0));
    };
    std::atomic<bool> answered = false;
    std::thread cut_off([&] {
      import();
      answered = true;
    });
    const bool begun = QTest::qWaitFor([&] { return imported() > 0; }, BackendProgram::kPatienceMs);
    const bool early = !answered;
    program_->kill();
    cut_off.join();
    QVERIFY(begun && early);
    const auto before = imported();
    QVERIFY2(before < kGuests, "killed too late to show anything");

    program_->serve();
    const auto answer = import();
    QVERIFY2(answer.status == 200, answer.body.c_str());
    QCOMPARE(imported(), kGuests);
    const auto cursor = program_->cursor();
    QCOMPARE(import().status, 200);
    QCOMPARE(program_->cursor(), cursor);
  }

 private:
  /// Imports the event and starts the server.
  void startServer() {
    program_->importEvent(20);
    program_->serve();
  }

  /// The event is on now, and guests may register, ask for water and go to a talk.
  void prepareForGuests() {
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const contract::EventRow event{.id = kEvent,
                                   .name = {{"en", "Demo"}},
                                   .timezone = "Europe/Berlin",
                                   .starts_at = now,
                                   .ends_at = now + std::chrono::hours(24)};
    const contract::CatalogueItemRow water{.id = "water", .name = {{"en", "Water"}}};
    contract::SessionRow talk{"talk", {{"en", "Talk"}}, "Hall"};
    talk.starts_at = now + std::chrono::hours(2);
    talk.ends_at = now + std::chrono::hours(3);
    contract::EventSettings settings;
    settings.registration.enabled = true;
    settings.registration.offered = {{"visitor", std::nullopt}};
    const auto store = openStore();
    QVERIFY(!store->settings().editRows(kEvent, {{event, water, talk}, {}}, now).value());
    QVERIFY(store->settings().saveSettings(kEvent, settings, now).has_value());
  }

  std::unique_ptr<store::SqliteStore> openStore() const {
    return store::SqliteStore::open((data_ + "/usher-backend.sqlite").toStdString()).value();
  }

  std::unique_ptr<BackendProgram> program_;
  QString data_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ProgramKillTest)
#include "program_kill_test.moc"

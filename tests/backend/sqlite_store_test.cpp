// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <utility>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/guest_traces.h>
#include <usher/backend/store/sqlite/import.h>
#include <usher/backend/store/sqlite/question_sweep.h>
#include <usher/backend/store/sqlite/schema.h>
#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/backend/store/sqlite/writer.h>
#include <usher/contract/base64.h>
#include <usher/contract/look_up.h>

#include "badge_op_contract.h"
#include "enrolment_op_contract.h"
#include "event_rows.h"
#include "message_contract.h"
#include "op_contract.h"
#include "people_contract.h"
#include "request_contract.h"
#include "sign_in_contract.h"
#include "staff_contract.h"
#include "store_contract.h"

namespace usher::backend::tests {

using store::Error;
using store::SqliteStore;

namespace {

std::filesystem::path fileIn(const QTemporaryDir& folder) {
  return folder.filePath("usher-backend.sqlite").toStdString();
}

QByteArray contentOf(const std::filesystem::path& path) {
  QFile file(QString::fromStdString(path.string()));
  if (!file.open(QIODevice::ReadOnly)) return {};
  return file.readAll();
}

void write(const std::filesystem::path& path, const QByteArray& content) {
  QFile file(QString::fromStdString(path.string()));
  QVERIFY(file.open(QIODevice::WriteOnly));
  QCOMPARE(file.write(content), content.size());
}

StoreUnderTest makeSqlite() {
  struct Alive {
    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store;
  };
  auto alive = std::make_shared<Alive>();
  alive->store = SqliteStore::open(fileIn(alive->folder)).value();
  auto* store = alive->store.get();
  return {alive,
          &store->events(),
          &store->kiosks(),
          &store->messages(),
          &store->people(),
          &store->requests(),
          &store->attendees(),
          &store->settings(),
          &store->staff()};
}

/// How much SQLite does to forget ticket 1, in steps of its machine, at an event of that many guests who all
/// entered twice and asked for something.
std::int64_t stepsToErase(int tickets) {
  const QTemporaryDir folder;
  {
    auto rows = eventRows(tickets);
    rows.push_back(contract::CatalogueItemRow{.id = "bag", .name = {{"en", "Bag"}}});
    const auto store = SqliteStore::open(fileIn(folder)).value();
    must(store->events().importEvent(rows, at(0)));
    StoreUnderTest alike{{}, &store->events()};
    for (int i = 1; i <= tickets; ++i) {
      redeem(alike, "a", {checkIn(2 * i, i, "never"), checkIn(2 * i + 1, i, "never")});
      must(store->requests().ask(kEvent, {opId(2 * i), ticketId(i), "bag", 1, "", at(1)}, at(1)));
    }
  }
  sqlite::Database database(fileIn(folder));
  store::FeedLog feed(database, kEvent, at(2));
  store::EventRows rows(database, feed);
  std::int64_t steps = 0;
  sqlite3_trace_v2(
      database.handle(), SQLITE_TRACE_PROFILE,
      [](unsigned, void* sum, void* statement, void*) {
        *static_cast<std::int64_t*>(sum) +=
            sqlite3_stmt_status(static_cast<sqlite3_stmt*>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
      },
      &steps);
  store::forgetTracesOf(database, rows, ticketId(1));
  sqlite3_trace_v2(database.handle(), 0, nullptr, nullptr);
  return steps;
}

}  // namespace

/// What is SQLite's alone.
class SqliteStoreTest : public QObject {
  Q_OBJECT

 private slots:
  void theSchemaIsTheGoldenOne() {
    const QTemporaryDir folder;
    QVERIFY(SqliteStore::open(fileIn(folder)).has_value());
    sqlite::Database database(fileIn(folder), sqlite::OpenMode::OpenExisting);
    const auto golden = contentOf(USHER_SOURCE_DIR "/tests/backend/data/schema.sql");
    QCOMPARE(QByteArray::fromStdString(sqlite::describeSchema(database)), golden);
  }

  void aNewerDatabaseIsLeftAlone() {
    const QTemporaryDir folder;
    const auto file = fileIn(folder);
    {
      sqlite::Database database(file);
      sqlite::migrate(database, store::kApplicationId, store::migrations());
      database.execute("PRAGMA user_version=999");
    }
    const auto before = contentOf(file);
    const auto opened = SqliteStore::open(file);
    QCOMPARE(opened.error().code, Error::Newer);
    QVERIFY(opened.error().detail.find("999") != std::string::npos);
    QCOMPARE(contentOf(file), before);
  }

  void typesOfBeforeGetTheirNumbers() {
    const QTemporaryDir folder;
    std::int64_t sequence = 0;
    {
      constexpr std::size_t kBefore = 3;
      sqlite::Database database(fileIn(folder));
      sqlite::migrate(database, store::kApplicationId, store::migrations().first(kBefore));
      store::beginFeed(database, kEvent, at(0));
      store::EventRows rows(database, kEvent);
      for (const auto& row : eventRows(1)) rows.put(row);
      rows.put(contract::TicketTypeRow{"vip", {{"en", "VIP"}}, "#000000", 1});
      sequence = store::requireHead(database, kEvent).sequence;
    }
    const auto store = SqliteStore::open(fileIn(folder)).value();
    const auto types = store->settings().rows(kEvent, "ticket_type").value();
    QCOMPARE(std::get<contract::TicketTypeRow>(types.at(0)).signed_type, 1);
    QCOMPARE(std::get<contract::TicketTypeRow>(types.at(1)).signed_type, 2);
    // Kiosks hear of the one that was given.
    const auto page = store->events().changes(kEvent, sequence, 9).value();
    QCOMPARE(page.changes.size(), 1U);
    QCOMPARE(page.changes[0].row.value(), types[1]);
  }

  void ticketsOfBeforeAreFoundAndToldByASnapshot() {
    constexpr std::size_t kBefore = 18;
    const QTemporaryDir folder;
    store::FeedHead before;
    {
      sqlite::Database database(fileIn(folder));
      sqlite::migrate(database, store::kApplicationId, store::migrations().first(kBefore));
      store::beginFeed(database, kEvent, at(0));
      store::beginFeed(database, "quiet", at(0));
      store::EventRows rows(database, kEvent);
      for (const auto& row : eventRows(2)) rows.put(row);
      for (int number : {1, 2}) {
        database
            .prepare(
                "INSERT INTO attendee (event, ticket, ticket_type, origin, is_active, email, phone, language,"
                " link_serial, imported_sessions, sort_key, search, entered_at_ms)"
                " VALUES (?, ?, 'visitor', 0, 1, ?, '', 'en', 0, '', '', '', 0)")
            .run(kEvent, ticketId(number), number == 1 ? "zoe@example.org" : "");
      }
      store::FeedLog feed(database, kEvent, at(1));
      feed.append(contract::Row(contract::RevocationRow{"r"}));
      feed.finish();
      before = store::requireHead(database, kEvent);
    }
    const auto store = SqliteStore::open(fileIn(folder)).value();
    const auto key = std::get<contract::LookUpKeyRow>(store->settings().rows(kEvent, "look_up_key")->at(0));
    const auto bytes = contract::fromBase64(key.key).value();
    const auto ticket = [&](int number) {
      return std::get<contract::TicketRow>(
          store->settings().row(kEvent, "ticket", ticketId(number))->value());
    };
    QCOMPARE(ticket(1).look_up, contract::lookUpsOf("zoe@example.org", "Guest 1", bytes));
    QVERIFY(ticket(2).look_up.empty());
    const auto heads = store->events().heads().value();
    const auto& now = heads.at(0).event == kEvent ? heads.at(0) : heads.at(1);
    QCOMPARE(now.generation, before.generation);
    // Whoever has followed the feed so far has to ask for a snapshot; one from now on follows it.
    QCOMPARE(now.forgotten, now.sequence);
    QVERIFY(before.sequence < now.forgotten);
    QVERIFY(store->events().changes(kEvent, now.sequence, 9)->changes.empty());
    QVERIFY(store->settings().rows("quiet", "look_up_key")->empty());
  }

  void languagesAndWaitsOfBeforeAreToldByASnapshot() {
    constexpr std::size_t kBefore = 19;
    const QTemporaryDir folder;
    store::FeedHead before;
    {
      sqlite::Database database(fileIn(folder));
      sqlite::migrate(database, store::kApplicationId, store::migrations().first(kBefore));
      for (const auto* event : {kEvent, "quiet"}) {
        store::beginFeed(database, event, at(0));
        store::EventRows rows(database, event);
        for (auto row : eventRows(4)) {
          if (auto* own = std::get_if<contract::EventRow>(&row)) own->id = event;
          if (auto* ticket = std::get_if<contract::TicketRow>(&row)) ticket->sessions.clear();
          rows.put(row);
        }
      }
      const auto enter = [&](const char* event, int number, int origin, const char* language,
                             const char* email) {
        database
            .prepare(
                "INSERT INTO attendee (event, ticket, ticket_type, origin, is_active, email, phone, language,"
                " link_serial, imported_sessions, sort_key, search, entered_at_ms)"
                " VALUES (?, ?, 'visitor', ?, 1, ?, '', ?, 0, '', '', '', 0)")
            .run(event, ticketId(number), origin, email, language);
      };
      enter(kEvent, 1, 1, "en", "zoe@example.org");
      // An event file's guest, of whom nobody had said; and one whom a form took for another's.
      enter(kEvent, 2, 0, "en", "");
      enter(kEvent, 3, 0, "de", "");
      enter(kEvent, 4, 1, "1-2", "x@example.org");
      enter("quiet", 2, 0, "en", "");
      database.prepare("INSERT INTO enrolment (event, session, ticket, is_waiting) VALUES (?, ?, ?, 1)")
          .run(kEvent, "s-1", ticketId(2));
      before = store::requireHead(database, kEvent);
    }
    const auto store = SqliteStore::open(fileIn(folder)).value();
    const auto ticket = [&](int number) {
      return std::get<contract::TicketRow>(
          store->settings().row(kEvent, "ticket", ticketId(number))->value());
    };
    QCOMPARE(ticket(1).language, std::string("en"));
    QCOMPARE(ticket(2).language, std::string());
    QCOMPARE(ticket(2).waits_for, std::vector<std::string>{"s-1"});
    QCOMPARE(ticket(3).language, std::string("de"));
    QCOMPARE(ticket(4).language, std::string());
    for (int number : {1, 2, 3, 4}) {
      QCOMPARE(store->attendees().attendee(kEvent, ticketId(number))->value().contact.language,
               ticket(number).language);
    }
    const auto heads = store->events().heads().value();
    for (const auto& head : heads) {
      if (head.event == kEvent) QVERIFY(before.sequence < head.forgotten);
      // Of the other one there is nothing to tell.
      if (head.event != kEvent) QCOMPARE(head.forgotten, before.forgotten);
    }
  }

  void erasingAGuestReadsNothingOfOthers() {
    const auto few = stepsToErase(20);
    QVERIFY(few > 0);
    QCOMPARE(stepsToErase(500), few);
  }

  void whatIsLeftOfAQuestionIsDoneAfterAStart() {
    constexpr std::int64_t kTickets = 250;
    const QTemporaryDir folder;
    {
      sqlite::Database database(fileIn(folder));
      sqlite::migrate(database, store::kApplicationId, store::migrations());
      store::Import(eventRows(kTickets))(database, at(0));
      contract::QuestionRow question;
      question.id = "diet";
      question.text = {{"en", "What do you eat?"}};
      question.required = question.at_door = true;
      store::EventRows(database, kEvent).put(question);
      store::noteQuestionChange(database, kEvent, "diet", store::Swept::Everybody, at(1));
    }
    const auto store = SqliteStore::open(fileIn(folder)).value();
    const auto asked = [&] {
      std::int64_t count = 0;
      const auto tickets = store->settings().rows(kEvent, "ticket").value();
      for (const auto& row : tickets)
        count += std::get<contract::TicketRow>(row).open_questions.empty() ? 0 : 1;
      return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(asked(), kTickets, 60'000);
  }

  void aSweepThatMeetsAnEditInOneCommitGoesOn() {
    const QTemporaryDir folder;
    sqlite::Database database(fileIn(folder));
    sqlite::migrate(database, store::kApplicationId, store::migrations());
    store::Import(eventRows(3))(database, at(0));
    contract::QuestionRow question;
    question.id = "diet";
    question.text = {{"en", "What do you eat?"}};
    question.required = question.at_door = true;
    store::EventRows(database, kEvent).put(question);
    const auto note = [](sqlite::Database& inside) {
      store::noteQuestionChange(inside, kEvent, "diet", store::Swept::Everybody, at(1));
    };

    // The writer ends before what its news are told to, however the test ends.
    bool met = false;
    std::unique_ptr<store::QuestionSweep> swept;
    std::atomic<store::QuestionSweep*> sweep = nullptr;
    std::unique_ptr<store::Writer> writer;
    writer = std::make_unique<store::Writer>(database, [&](sqlite::Database& inside) {
      if (!sweep) return;
      sweep.load()->look(inside);
      // In the queue behind the first piece, before the writer looks there: they share a commit.
      if (!std::exchange(met, true)) writer->post({note, [](const std::optional<Error>&) {}});
    });
    swept = std::make_unique<store::QuestionSweep>(*writer);
    sweep = swept.get();
    QVERIFY(writer->write(note).has_value());
    // Looked at without a commit, after which the sweep would look again.
    sqlite::Database reader(fileIn(folder), sqlite::OpenMode::ReadOnly);
    const auto left = [&] {
      auto count = reader.prepare("SELECT count(*) FROM question_change");
      count.step();
      return count.integer(0);
    };
    QTRY_COMPARE_WITH_TIMEOUT(left(), 0, 60'000);
    swept->stop();
    writer.reset();
    QVERIFY(met);
  }

  void whatIsNoDatabaseOfOursIsLeftAlone_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("short") << QByteArray("hello");
    const QTemporaryDir folder;
    {
      sqlite::Database database(fileIn(folder));
      database.execute("PRAGMA journal_mode=DELETE; CREATE TABLE theirs (a)");
    }
    QTest::newRow("another program's") << contentOf(fileIn(folder));
  }

  void whatIsNoDatabaseOfOursIsLeftAlone() {
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    write(fileIn(folder), content);
    QCOMPARE(SqliteStore::open(fileIn(folder)).error().code, Error::Corrupt);
    QCOMPARE(contentOf(fileIn(folder)), content);
  }

  void aDamagedPageIsFoundAtTheStart() {
    const QTemporaryDir folder;
    {
      auto store = SqliteStore::open(fileIn(folder)).value();
      QVERIFY(store->events().importEvent(eventRows(500), at(0)).has_value());
    }
    auto content = contentOf(fileIn(folder));
    content.replace(content.size() / 2, 4096, QByteArray(4096, '\xa5'));
    write(fileIn(folder), content);
    QCOMPARE(SqliteStore::open(fileIn(folder)).error().code, Error::Corrupt);
  }

  void aMissingFolderIsSaidSo() {
    QCOMPARE(SqliteStore::open("/nonexistent/folder/db").error().code, Error::Unwritable);
  }

  void anotherProcessIsNoticed() {
    const QTemporaryDir folder;
    const auto ours = SqliteStore::open(fileIn(folder)).value();
    std::mutex mutex;
    std::condition_variable heard;
    std::size_t events = 0;
    ours->events().listen([&](const std::vector<store::FeedHead>& heads) {
      const std::lock_guard lock(mutex);
      events = heads.size();
      heard.notify_all();
    });
    const auto theirs = SqliteStore::open(fileIn(folder)).value();
    QVERIFY(theirs->events().importEvent(eventRows(1), at(0)).has_value());
    {
      std::unique_lock lock(mutex);
      QVERIFY(heard.wait_for(lock, std::chrono::seconds(30), [&] { return events == 1; }));
    }
    ours->events().listen({});
  }

  void pushesThatWaitTogetherAreDecidedApart() {
    const QTemporaryDir folder;
    const auto store = SqliteStore::open(fileIn(folder)).value();
    QVERIFY(store->events().importEvent(eventRows(50), at(0)).has_value());
    // Another connection holds the write lock meanwhile, so that all of these wait for one commit.
    sqlite::Database other(fileIn(folder));
    other.execute("BEGIN IMMEDIATE");
    std::vector<std::future<store::Result<store::PushOutcome>>> answers;
    for (int i = 1; i <= 50; ++i) {
      auto promise = std::make_shared<std::promise<store::Result<store::PushOutcome>>>();
      answers.push_back(promise->get_future());
      const std::string event = i % 10 == 0 ? "no-such-event" : kEvent;
      store->events().redeem({event, "k", "n", "b", {checkIn(i, i, "never")}, at(0)},
                             [promise](auto outcome) { promise->set_value(std::move(outcome)); });
    }
    other.execute("COMMIT");
    int accepted = 0;
    for (auto& answer : answers) accepted += answer.get().has_value();
    QCOMPARE(accepted, 45);
    QCOMPARE(store->events().checkIns(kEvent)->size(), 45U);
    QCOMPARE(store->events().heads()->at(0).sequence - store->events().heads()->at(0).forgotten, 45);
  }
};

}  // namespace usher::backend::tests

int main(int argc, char** argv) {
  using namespace usher::backend::tests;
  QCoreApplication app(argc, argv);
  StoreContract contract(makeSqlite);
  MessageContract messages(makeSqlite);
  PeopleContract people(makeSqlite);
  RequestContract requests(makeSqlite);
  OpContract ops(makeSqlite);
  BadgeOpContract badges(makeSqlite);
  EnrolmentOpContract enrolments(makeSqlite);
  StaffContract staff(makeSqlite);
  SignInContract sign_ins(makeSqlite);
  SqliteStoreTest own;
  int failed = 0;
  for (QObject* suite : std::initializer_list<QObject*>{&contract, &messages, &people, &requests, &ops,
                                                        &badges, &enrolments, &staff, &sign_ins, &own}) {
    failed += QTest::qExec(suite, argc, argv);
  }
  return failed;
}

#include "sqlite_store_test.moc"

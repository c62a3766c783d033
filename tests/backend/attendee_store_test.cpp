// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <initializer_list>

#include <usher/backend/store/sqlite/sqlite_store.h>

#include "attendee_contract.h"
#include "enrolment_contract.h"
#include "language_contract.h"
#include "look_up_contract.h"
#include "picture_contract.h"
#include "question_contract.h"
#include "settings_contract.h"
#include "template_contract.h"
#include "ticket_edit_contract.h"

namespace usher::backend::tests {

using store::SqliteStore;

namespace {

std::string fileIn(const QTemporaryDir& folder) {
  return folder.filePath("usher-backend.sqlite").toStdString();
}

StoreUnderTest makeSqlite() {
  struct Alive {
    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store;
  };
  auto alive = std::make_shared<Alive>();
  alive->store = SqliteStore::open(fileIn(alive->folder)).value();
  auto& store = *alive->store;
  StoreUnderTest under_test;
  under_test.keep = alive;
  under_test.events = &store.events();
  under_test.kiosks = &store.kiosks();
  under_test.messages = &store.messages();
  under_test.people = &store.people();
  under_test.requests = &store.requests();
  under_test.attendees = &store.attendees();
  under_test.settings = &store.settings();
  return under_test;
}

}  // namespace

/// Databases that earlier programs made.
class OldDatabaseTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(USHER_SOURCE_DIR "/tests/backend/data/version1.sqlite",
                        QString::fromStdString(fileIn(*folder_))));
    store_ = SqliteStore::open(fileIn(*folder_)).value();
  }

  void whatVersion1KnewIsThere() {
    QCOMPARE(store_->events().checkIns(kEvent)->size(), 2U);
    QCOMPARE(store_->events().incidents(kEvent)->size(), 1U);
    QCOMPARE(store_->kiosks().kiosks()->size(), 1U);
    QVERIFY(store_->kiosks().kioskOfToken("token", at(0))->has_value());
    const auto head = store_->events().heads()->at(0);
    // Both check-ins, and the number that its ticket type got since.
    QCOMPARE(head.sequence, head.forgotten + 3);
  }

  void ticketsOfVersion1AreAttendees() {
    const auto found = store_->attendees().findAttendees(kEvent, "zoe code-2", 0, 9).value();
    QCOMPARE(found.total, 1);
    QCOMPARE(found.attendees[0].ticket.id, ticketId(2));
    QCOMPARE(found.attendees[0].origin, store::Origin::Imported);
    QCOMPARE(store_->attendees().seats(kEvent)->at(0).taken, 3);
    const auto before = store_->events().heads()->at(0).sequence;
    QCOMPARE(store_->events().importEvent(eventRows(3), at(9000))->unchanged,
             std::int64_t(eventRows(3).size()));
    QCOMPARE(store_->events().heads()->at(0).sequence, before);
    QVERIFY(store_->attendees().leave(kEvent, ticketId(2), "s-1", at(9000)).has_value());
    QVERIFY(store_->attendees().attendee(kEvent, ticketId(2))->value().ticket.sessions.empty());
  }

 private:
  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<SqliteStore> store_;
};

}  // namespace usher::backend::tests

int main(int argc, char** argv) {
  using namespace usher::backend::tests;
  QCoreApplication app(argc, argv);
  AttendeeContract attendees(makeSqlite);
  EnrolmentContract enrolments(makeSqlite);
  LanguageContract languages(makeSqlite);
  LookUpContract look_ups(makeSqlite);
  SettingsContract settings(makeSqlite);
  PictureContract pictures(makeSqlite);
  QuestionContract questions(makeSqlite);
  TemplateContract templates(makeSqlite);
  TicketEditContract edits(makeSqlite);
  OldDatabaseTest old;
  int failed = 0;
  for (QObject* suite :
       std::initializer_list<QObject*>{&attendees, &enrolments, &languages, &look_ups, &settings, &pictures,
                                       &questions, &templates, &edits, &old}) {
    failed += QTest::qExec(suite, argc, argv);
  }
  return failed;
}

#include "attendee_store_test.moc"

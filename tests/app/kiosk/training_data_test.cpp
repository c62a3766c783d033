// SPDX-License-Identifier: Apache-2.0
// A data room in training, beside the kiosk's real data: nothing of the one gets into the other, and nothing
// leaves the kiosk.
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <usher/contract/staff_sign_in.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/scripted_http_server.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/data_room.h>
#include <usher/kiosk/paired_data.h>
#include <usher/kiosk/training_data.h>
#include <usher/kiosk/training_event.h>

#include "look_up_rig.h"

using namespace usher;
using namespace usher::kiosk;
namespace mode = domain::staff_mode;

namespace {

const domain::StaffMember kAda{
    .id = *domain::StaffMemberId::parse(u"ada"), .name = "Ada", .role = domain::StaffRole::Supervisor};

domain::TicketId trainee(int number) {
  return *domain::TicketId::parse(QStringLiteral("training-%1").arg(number, 2, 10, QChar(u'0')));
}

domain::TicketCode code(const char* text) {
  return *domain::TicketCode::parse(text);
}

}  // namespace

class TrainingDataTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    dir_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<fakes::ScriptedHttpServer>();
    looking_ = std::make_unique<kiosk::test::Looking>();
    settings_.data_folder = dir_->path();
    const net::Pairing pairing{server_->url(),
                               {.id = *domain::KioskId::parse(u"k1"),
                                .name = "North door",
                                .events = {*domain::EventId::parse(u"gala")},
                                .fingerprint = "1234"}};
    QVERIFY(net::savePairing(DataFolder(dir_->path()).pairingFile(), pairing));
    // A real store with something in it.
    PairedData real(dir_->path(), clock_, random_);
    auto data = real.open();
    QVERIFY2(data, data ? "" : qPrintable(data.error().detail));
    auto load = data->store->beginSnapshot(data->event(), {"g1", "5", "chain"});
    auto records = trainingEvent(clock_.now());
    records[0] = domain::Event{data->event(), {}, "UTC", clock_.now(), clock_.now()};
    QVERIFY((*load)->add(records) && (*load)->finish());
  }
  void cleanup() {
    room_.reset();
    looking_.reset();
    server_.reset();
    dir_.reset();
  }

  void whateverIsDoneInTrainingStaysThereAndIsGoneAfterwards() {
    const auto before = everything();
    QVERIFY(before.size() >= 4);
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QVERIFY(QDir(training()).exists());

    // A guest at the door, and one who registers.
    QSignalSpy decided(room_.get(), &DataRoom::decided);
    room_->redeem({1, code("TRAINING-01")});
    QCOMPARE(decided.size(), 1);
    const auto answer = decided[0].at(0).value<domain::event::Decided>();
    QVERIFY(domain::letsPass(answer.decision.verdict));
    QSignalSpy registered(room_.get(), &DataRoom::registered);
    room_->registerWalkIn({2, {*domain::TicketTypeId::parse(u"visitor"), "Wanda", "Walker", {}}});
    QCOMPARE(registered.size(), 1);
    QVERIFY(registered[0].at(0).value<domain::event::Registered>().code);

    // Staff overrule, undo and correct.
    QSignalSpy served(room_.get(), &DataRoom::staffServed);
    std::uint64_t asked = 0;
    const auto serve = [&](int guest, const mode::Deed& deed) {
      room_->serveStaff(kAda, {++asked, trainee(guest), deed});
      const auto done = served.takeLast().at(0).value<mode::DeedDone>();
      QVERIFY2(std::holds_alternative<mode::Done>(done.outcome),
               qPrintable(QString::number(done.outcome.index())));
    };
    serve(5, mode::Overrule{"Paid in cash"});
    serve(1, mode::Void{"Wrong guest"});
    serve(3, mode::CorrectBadge{"Anne", "Mueller", ""});
    serve(2, mode::LetIn{});
    room_->record({trainee(2), domain::Paper::Badge, domain::PrintOutcome::Printed});

    // Time enough for whatever would be sent.
    QTest::qWait(1'500);
    QCOMPARE(server_->requests().size(), qsizetype{0});
    QVERIFY(server_->surprises() == 0);
    room_->close();
    room_.reset();
    QVERIFY(!QDir(training()).exists());
    QCOMPARE(everything(), before);
    // Paired, the same room does ask.
    begin(std::make_unique<PairedData>(dir_->path(), clock_, random_));
    QTRY_VERIFY(!server_->requests().isEmpty());
    room_->close();
  }

  void eachTrainingBeginsAnew() {
    for (int i = 0; i < 2; ++i) {
      begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
      QSignalSpy decided(room_.get(), &DataRoom::decided);
      room_->redeem({1, code("TRAINING-01")});
      QVERIFY(domain::letsPass(decided.at(0).at(0).value<domain::event::Decided>().decision.verdict));
      room_->close();
      room_.reset();
    }
  }

  void whatACrashLeftIsInNobodysWay() {
    QVERIFY(QDir().mkpath(training() + "/keys"));
    for (const char* name : {"/kiosk.db", "/keys/training.key"}) {
      QFile left(training() + name);
      QVERIFY(left.open(QIODevice::WriteOnly));
      left.write("left by a crash");
    }
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    room_->close();
  }

  void anySixDigitsOpenStaffModeForSomebodyWhoMayTryEverything() {
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QSignalSpy looked(room_.get(), &DataRoom::pinLookedAt);
    for (const char* pin : {"000000", "918273"}) {
      room_->lookAtPin({7, pin, std::nullopt});
      const auto answer = looked.takeLast().at(0).value<domain::entry::PinLookedAt>();
      QVERIFY(answer.result && std::holds_alternative<domain::SignedIn>(*answer.result));
      QCOMPARE(std::get<domain::SignedIn>(*answer.result).member.role, domain::StaffRole::Administrator);
    }
    room_->lookAtPin({8, "12345", std::nullopt});
    const auto answer = looked.takeLast().at(0).value<domain::entry::PinLookedAt>();
    QVERIFY2(answer.result && std::holds_alternative<domain::WrongPin>(*answer.result), "that is no PIN");
    room_->close();
  }

  void whoTrainsIsNotThrownOutByNews() {
    room_ = roomOn(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QSignalSpy staff(room_.get(), &DataRoom::staffChanged);
    QSignalSpy looked(room_.get(), &DataRoom::pinLookedAt);
    room_->open();
    room_->lookAtPin({1, "123456", std::nullopt});
    const auto answer = looked.at(0).at(0).value<domain::entry::PinLookedAt>();
    const auto all = staff.at(0).at(0).value<std::vector<domain::StaffMember>>();
    QCOMPARE(all, std::vector{std::get<domain::SignedIn>(*answer.result).member});
    room_->close();
  }

  void anyStaffBadgeIsThatOfWhoTrains() {
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QSignalSpy shown(room_.get(), &DataRoom::staffBadgeShown);
    room_->takeBadge("TRAINING-01");
    QCOMPARE(shown.size(), 0);
    room_->takeBadge(QString::fromStdString(usher::contract::makeStaffBadge()));
    QCOMPARE(shown.size(), 1);
    room_->close();
  }

  void aGuestWithoutACodeIsFound() {
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QSignalSpy found(room_.get(), &DataRoom::found);
    room_->find({1, "training", "lefevre"});
    const auto answer = found.at(0).at(0).value<domain::event::Found>();
    QVERIFY(!std::holds_alternative<domain::NobodyFound>(answer.finding));
    room_->close();
  }

  void theKiosksNameIsReadWhereThereIsOne() {
    const auto name = [this] {
      TrainingData data(dir_->path(), clock_, random_);
      return data.open()->pairing.identity.name;
    };
    QCOMPARE(name(), QString("North door"));
    QVERIFY(QFile::remove(DataFolder(dir_->path()).pairingFile()));
    QCOMPARE(name(), QString("Training 1"));
  }

  void whatACrashLeftIsGoneOnceRealGuestsAreServed() {
    QVERIFY(QDir().mkpath(training() + "/keys"));
    begin(std::make_unique<PairedData>(dir_->path(), clock_, random_));
    QVERIFY(!QDir(training()).exists());
    room_->close();
  }

  void staffFindThem() {
    begin(std::make_unique<TrainingData>(dir_->path(), clock_, random_));
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back().known, qsizetype{40});
    room_->close();
  }

 private:
  std::unique_ptr<DataRoom> roomOn(std::unique_ptr<DataSource> source) {
    const bool real = dynamic_cast<PairedData*>(source.get()) != nullptr;
    return std::make_unique<DataRoom>(real ? settings_ : trainingSettings(settings_), machine_, corrected_,
                                      random_, looking_->room, std::move(source));
  }
  void begin(std::unique_ptr<DataSource> source) {
    room_ = roomOn(std::move(source));
    QSignalSpy ready(room_.get(), &DataRoom::serviceReady);
    QSignalSpy lost(room_.get(), &DataRoom::serviceLost);
    room_->open();
    QVERIFY(lost.isEmpty());
    QCOMPARE(ready.size(), 1);
  }
  QString training() const { return DataFolder(dir_->path()).trainingFolder(); }
  /// Every file of the data folder.
  QMap<QString, QByteArray> everything() const {
    QMap<QString, QByteArray> files;
    for (QDirIterator each(dir_->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
      QFile file(each.next());
      [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
      files[each.filePath()] = file.readAll();
    }
    return files;
  }

  std::unique_ptr<QTemporaryDir> dir_;
  std::unique_ptr<fakes::ScriptedHttpServer> server_;
  std::unique_ptr<kiosk::test::Looking> looking_;
  KioskSettings settings_;
  SystemClock machine_;
  SystemClock& clock_ = machine_;
  CorrectedClock corrected_{machine_};
  fakes::FakeRandom random_;
  std::unique_ptr<DataRoom> room_;
};

QTEST_GUILESS_MAIN(TrainingDataTest)
#include "training_data_test.moc"

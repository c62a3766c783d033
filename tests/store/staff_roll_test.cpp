// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/sqlite/database.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::StaffMember;

namespace {

StaffMember member(const char* id, const char* name, std::uint8_t pin) {
  StaffMember made{.id = *domain::StaffMemberId::parse(QString::fromLatin1(id)),
                   .name = QString::fromUtf8(name),
                   .role = domain::StaffRole::Supervisor};
  made.pin.fill(pin);
  return made;
}

StaffMember withBadge(StaffMember member, std::uint8_t badge) {
  member.badge = domain::StaffHash();
  member.badge->fill(badge);
  return member;
}

}  // namespace

/// Who may open the staff mode, from the feed to the kiosk's files and back.
class StaffRollTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
  }
  void cleanup() { f_.reset(); }

  void nobodyIsKnownBeforeThereIsAnEvent() {
    QVERIFY(must(f_->store->staff()).empty());
    QVERIFY(!must(f_->store->signInKey()));
  }

  void theyComeAndGoWithTheFeed() {
    const auto ada = withBadge(member("ada", "Zoë Ada", 1), 9);
    const auto bo = member("bo", "Bo", 2);
    load({ada});
    QCOMPARE(must(f_->store->staff()), std::vector{ada});
    f_->apply(at("6"), {{1, ports::Record(bo)}});
    QCOMPARE(must(f_->store->staff()), (std::vector{ada, bo}));
    f_->apply(at("7"), {{2, ports::Record(member("ada", "Ada", 3))}});
    QCOMPARE(must(f_->store->staff()), (std::vector{member("ada", "Ada", 3), bo}));
    f_->apply(at("8"), {{3, ports::Removed{ports::RecordKind::StaffMember, QStringLiteral("ada")}}});
    f_->open();
    QCOMPARE(must(f_->store->staff()), std::vector{bo});
  }

  void whatTheyAreHashedWithIsTheEventsKey() {
    load({});
    QCOMPARE(must(f_->store->signInKey()).value().bytes[0], std::uint8_t{7});
  }

  void nothingOfThemCanBeReadOnTheDisk() {
    load({withBadge(member("ada", "Wilhelmina", 0x41), 0x42)});
    for (const QByteArray& bytes : {QByteArray("Wilhelmina"), QByteArray(32, 0x41), QByteArray(32, 0x42)}) {
      QCOMPARE(f_->filesWith(bytes), QStringList());
    }
  }

  void aRowThatWasTamperedWithIsDamaged() {
    load({member("ada", "Ada", 1), member("bo", "Bo", 2)});
    f_->close();
    {
      // The sealed row of one in the place of another.
      sqlite::Database database(f_->folder / "event.db", sqlite::OpenMode::OpenExisting);
      database.execute(
          "UPDATE staff_member SET sealed = (SELECT sealed FROM staff_member WHERE id = 'ada')"
          " WHERE id = 'bo'");
    }
    f_->open();
    QCOMPARE(f_->store->staff().error().code, ports::StoreError::Corrupt);
  }

  void failedTriesOutliveARestart() {
    QCOMPARE(must(f_->store->failedTries()), domain::FailedTries());
    const domain::FailedTries tries{7, f_->time.now()};
    must(f_->store->keep(tries));
    f_->open();
    QCOMPARE(must(f_->store->failedTries()), tries);
    must(f_->store->keep(domain::FailedTries()));
    f_->open();
    QCOMPARE(must(f_->store->failedTries()), domain::FailedTries());
  }

 private:
  void load(const std::vector<StaffMember>& staff) {
    auto load = must(f_->store->beginSnapshot(gala(), at("5")));
    auto records = eventRecords();
    records.emplace_back(lookUpKey());
    for (const auto& one : staff) records.emplace_back(one);
    must(load->add(records));
    must(load->finish());
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(StaffRollTest)
#include "staff_roll_test.moc"

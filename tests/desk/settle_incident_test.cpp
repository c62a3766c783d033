// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/desk/settle_incident.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::SettleIncident;

namespace {

OpId opId(const char* id) {
  return *OpId::parse(QString::fromLatin1(id));
}

class Book final : public ports::IncidentBook {
 public:
  std::vector<Incident> open;
  std::vector<ports::SeenTo> seen;

  std::expected<std::vector<Incident>, ports::StoreError> incidents() override { return open; }
  std::expected<void, ports::StoreError> putAway(const ports::SeenTo& letter) override {
    seen.push_back(letter);
    return {};
  }
};

}  // namespace

/// Incidents that staff settle.
class SettleIncidentTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    const auto at = rig_->time.now();
    book_ = {};
    book_.open = {TwoEntries{{opId("second"), ticketId("t1"), rig_->place.list, Direction::Entry, at, "West"},
                             std::nullopt},
                  DeadLetter{.id = opId("letter"),
                             .kind = "walk_in",
                             .ticket = ticketId("t2"),
                             .at = at,
                             .problem = "full",
                             .detail = {}}};
  }

  void theBackendLearnsOfASecondEntry() {
    QVERIFY(std::holds_alternative<desk::Settled>(*settle("second", " Twins\n")));
    const Op& op = rig_->store.ops.at(0);
    QCOMPARE(std::get<op::SettleIncident>(op.what),
             (op::SettleIncident{opId("second"), ticketId("t1"), Resolution::Mistake, "Twins"}));
    QCOMPARE(op.by, std::optional(kAda.id));
    QVERIFY(book_.seen.empty());
  }

  void aDeadLetterIsPutAwayHere() {
    QVERIFY(std::holds_alternative<desk::Settled>(*settle("letter", "Told them")));
    QCOMPARE(book_.seen.size(), std::size_t{1});
    QCOMPARE(book_.seen[0].letter, opId("letter"));
    QCOMPARE(book_.seen[0].by, kAda.id);
    QCOMPARE(book_.seen[0].at, rig_->time.now());
    QCOMPARE(book_.seen[0].note, QString("Told them"));
    QVERIFY(rig_->store.ops.empty());
  }

  void whatIsNotOpenIsNotSettled() {
    QVERIFY(std::holds_alternative<desk::NoSuchIncident>(*settle("another", {})));
    QVERIFY(std::holds_alternative<desk::TooLong>(*settle("second", QString(2001, u'x'))));
    SettleIncident settle(book_, rig_->store, rig_->time, rig_->random);
    QVERIFY(std::get<desk::NotAllowed>(*settle(kBo, opId("second"), Resolution::Accepted)) ==
            desk::NotAllowed{StaffRole::Supervisor});
    QVERIFY(rig_->store.ops.empty() && book_.seen.empty());
  }

 private:
  std::expected<SettleIncident::Answer, ports::StoreError> settle(const char* incident, const QString& note) {
    return SettleIncident(book_, rig_->store, rig_->time, rig_->random)(kAda, opId(incident),
                                                                        Resolution::Mistake, note);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
  Book book_;
};

QTEST_GUILESS_MAIN(SettleIncidentTest)
#include "settle_incident_test.moc"

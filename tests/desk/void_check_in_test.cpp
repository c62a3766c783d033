// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/desk/void_check_in.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::VoidCheckIn;

/// Check-ins that staff undo.
class VoidCheckInTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<desk::test::DeskRig>(); }

  void theLastPassageOfTheListIsUndone() {
    pass(1, "t1", u"main", Direction::Entry);
    pass(2, "t1", u"main", Direction::Exit);
    pass(3, "t1", u"hall", Direction::Entry);
    pass(4, "t2", u"main", Direction::Entry);
    QCOMPARE(std::get<CheckIn>(*undo(code("CODE-1"), " Wrong\tguest ")), rig_->store.check_ins[1]);
    const Op& op = rig_->store.ops.at(0);
    QCOMPARE(std::get<op::Void>(op.what), (op::Void{opId(2), ticketId("t1"), "Wrong guest"}));
    QCOMPARE(op.by, std::optional(kAda.id));
    QCOMPARE(op.at, rig_->time.now());
    QCOMPARE(std::get<CheckIn>(*undo(ticketId("t1"), "Again")).id, opId(1));
    QVERIFY(std::holds_alternative<desk::NothingToVoid>(*undo(ticketId("t1"), "Once more")));
    QCOMPARE(rig_->store.ops.size(), std::size_t{2});
  }

  void itNeedsOneTicketAndAReason() {
    pass(1, "g1", u"main", Direction::Entry);
    QVERIFY(std::get<desk::NotOneTicket>(*undo(code("GROUP"), "Wrong")) == desk::NotOneTicket{2});
    QVERIFY(std::get<desk::NotOneTicket>(*undo(code("NOBODY"), "Wrong")) == desk::NotOneTicket{0});
    QVERIFY(std::holds_alternative<desk::Missing>(*undo(ticketId("g1"), "  ")));
    QVERIFY(std::holds_alternative<desk::TooLong>(*undo(ticketId("g1"), QString(2001, u'x'))));
    QVERIFY(rig_->store.ops.empty());
  }

  void onlySupervisorsUndo() {
    pass(1, "t1", u"main", Direction::Entry);
    VoidCheckIn undo(rig_->store, rig_->store, rig_->time, rig_->random);
    QVERIFY(std::get<desk::NotAllowed>(*undo(kBo, code("CODE-1"), rig_->place.list, "Wrong")) ==
            desk::NotAllowed{StaffRole::Supervisor});
    QVERIFY(rig_->store.ops.empty());
  }

  void whatCantBeKeptIsAnError() {
    pass(1, "t1", u"main", Direction::Entry);
    rig_->store.fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    QCOMPARE(undo(code("CODE-1"), "Wrong").error().code, ports::StoreError::DiskFull);
  }

 private:
  static OpId opId(int number) { return *OpId::parse(QStringLiteral("op-%1").arg(number)); }
  void pass(int op, const char* ticket, QStringView list, Direction direction) {
    rig_->store.check_ins.push_back({.id = opId(op),
                                     .ticket = ticketId(ticket),
                                     .list = *CheckInListId::parse(list),
                                     .direction = direction,
                                     .at = rig_->time.now() + std::chrono::seconds(op),
                                     .kiosk = "West"});
  }
  std::expected<VoidCheckIn::Answer, ports::StoreError> undo(const Claim& claim, const QString& reason) {
    return VoidCheckIn(rig_->store, rig_->store, rig_->time, rig_->random)(kAda, claim, rig_->place.list,
                                                                           reason);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
};

QTEST_GUILESS_MAIN(VoidCheckInTest)
#include "void_check_in_test.moc"

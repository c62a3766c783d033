// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/desk/correct_badge.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::BadgeNames;
using desk::CorrectBadge;

/// Names that staff correct.
class CorrectBadgeTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<desk::test::DeskRig>(); }

  void theNamesAreThoseThatWereTyped() {
    const auto ticket = std::get<Ticket>(*correct(code("CODE-1"), {" Zoë ", "de la\x01  Cruz", ""}));
    QCOMPARE(ticket.attendee, (Attendee{"Zoë", "de la Cruz", "", "wheelchair"}));
    const Op& op = rig_->store.ops.at(0);
    QCOMPARE(std::get<op::BadgeCorrection>(op.what),
             (op::BadgeCorrection{ticketId("t1"), "Zoë", "de la Cruz", ""}));
    QCOMPARE(op.by, std::optional(kAda.id));
  }

  void whatIsAsItWasIsNotKept() {
    QVERIFY(std::holds_alternative<Ticket>(*correct(code("CODE-1"), {"Ada", "Lovelace ", "Engines"})));
    QVERIFY(rig_->store.ops.empty());
  }

  void aBadgeHasAName() {
    QVERIFY(std::holds_alternative<desk::Missing>(*correct(code("CODE-1"), {" ", "\n", "Engines"})));
    QVERIFY(rig_->store.ops.empty());
    QVERIFY(std::holds_alternative<Ticket>(*correct(code("CODE-1"), {"", "Sukarno", ""})));
  }

  void aNameHasAtMostTwoHundredCharacters() {
    const QString longest = QStringLiteral("\U0001F600").repeated(200);
    for (const auto& names : {BadgeNames{longest + "x", "B", ""}, BadgeNames{"A", longest + "x", ""},
                              BadgeNames{"A", "B", longest + "x"}}) {
      QVERIFY(std::get<desk::TooLong>(*correct(code("CODE-1"), names)) == desk::TooLong{200});
    }
    QVERIFY(std::holds_alternative<Ticket>(*correct(code("CODE-1"), {longest, longest, longest})));
    QCOMPARE(rig_->store.ops.size(), std::size_t{1});
  }

  void itNeedsOneTicketAndASupervisor() {
    QVERIFY(std::get<desk::NotOneTicket>(*correct(code("GROUP"), {"A", "B", ""})) == desk::NotOneTicket{2});
    CorrectBadge correct(rig_->store, rig_->store, rig_->time, rig_->random);
    QVERIFY(std::get<desk::NotAllowed>(*correct(kBo, code("CODE-1"), {"A", "B", ""})) ==
            desk::NotAllowed{StaffRole::Supervisor});
    QVERIFY(rig_->store.ops.empty());
  }

 private:
  std::expected<CorrectBadge::Answer, ports::StoreError> correct(const Claim& claim,
                                                                 const BadgeNames& names) {
    return CorrectBadge(rig_->store, rig_->store, rig_->time, rig_->random)(kAda, claim, names);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
};

QTEST_GUILESS_MAIN(CorrectBadgeTest)
#include "correct_badge_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/desk/let_pass.h>
#include <usher/desk/overrule.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::CantBeOverruled;
using desk::LetPass;
using desk::Missing;
using desk::NotAllowed;
using desk::Overrule;
using desk::TooLong;

/// Guests whom staff let in and out, by the rules and against them.
class LetPassTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { rig_ = std::make_unique<desk::test::DeskRig>(); }

  void whoMayPassIsLetInAndOutByName() {
    const auto in = std::get<Decision>(*letPass(code("CODE-1"), Direction::Entry));
    QCOMPARE(in.verdict, Verdict(Admitted{Direction::Entry}));
    QCOMPARE(in.guest->ticket.id, ticketId("t1"));
    const auto out = std::get<Decision>(*letPass(ticketId("t1"), Direction::Exit));
    QCOMPARE(out.verdict, Verdict(Admitted{Direction::Exit}));
    QCOMPARE(rig_->store.rulings.size(), std::size_t{2});
    for (const auto& ruling : rig_->store.rulings) {
      QCOMPARE(ruling.by, std::optional(kBo.id));
      QVERIFY(!ruling.overrides);
      QCOMPARE(ruling.check_in->kiosk, QString("Kiosk 3"));
      QCOMPARE(ruling.check_in->list, rig_->place.list);
    }
    QCOMPARE(rig_->store.check_ins[1].direction, Direction::Exit);
  }

  void whomTheRulesRefuseIsNotLetIn() {
    ticket(0).blocked = true;
    const auto refused = std::get<Decision>(*letPass(code("CODE-1"), Direction::Entry));
    QCOMPARE(refused.verdict, Verdict(Blocked{}));
    QVERIFY(!refused.guest);
    QVERIFY(rig_->store.check_ins.empty());
  }

  void aRefusalIsOverruledForAReason() {
    ticket(0).order_status = OrderStatus::Pending;
    const auto let_in = std::get<Decision>(*overrule(code("CODE-1"), "  Paid\n in cash\x07 "));
    QCOMPARE(let_in.verdict, Verdict(Unpaid{}));
    QCOMPARE(let_in.guest->ticket.id, ticketId("t1"));
    QCOMPARE(rig_->store.rulings.size(), std::size_t{1});
    const auto& ruling = rig_->store.rulings[0];
    QCOMPARE(ruling.by, std::optional(kAda.id));
    QVERIFY(ruling.overrides == (Override{"unpaid", "Paid in cash"}));
    QCOMPARE(ruling.check_in->direction, Direction::Entry);
  }

  void whomTheRulesLetInNeedsNoOverruling() {
    QCOMPARE(std::get<Decision>(*overrule(ticketId("t2"), "Knows me")).verdict,
             Verdict(Admitted{Direction::Entry}));
    QVERIFY(!rig_->store.rulings.at(0).overrides);
  }

  void withoutAReasonNobodyIsLetIn() {
    ticket(0).blocked = true;
    QVERIFY(std::holds_alternative<Missing>(*overrule(code("CODE-1"), " \n ")));
    QVERIFY(std::get<TooLong>(*overrule(code("CODE-1"), QString(2001, u'x'))) == TooLong{2000});
    QVERIFY(std::holds_alternative<Decision>(*overrule(code("CODE-1"), QString(2000, u'x'))));
    QCOMPARE(rig_->store.check_ins.size(), std::size_t{1});
  }

  void whatIsNoOneTicketCantBeOverruled() {
    rig_->store.of_another_event = {"ELSEWHERE"};
    const auto refusal = [&](const Claim& claim) {
      return std::get<CantBeOverruled>(*overrule(claim, "Knows me")).verdict;
    };
    QCOMPARE(refusal(code("NOBODY")), Verdict(Unknown{}));
    QCOMPARE(refusal(ticketId("gone")), Verdict(Unknown{}));
    QCOMPARE(refusal(code("ELSEWHERE")), Verdict(WrongEvent{}));
    QCOMPARE(refusal(code("GROUP")), Verdict(SeveralMatches{2}));
    QVERIFY(rig_->store.check_ins.empty());
  }

  void onlySupervisorsOverrule() {
    ticket(0).blocked = true;
    Overrule overrule(rig_->store, rig_->time, rig_->random, rig_->place);
    QVERIFY(std::get<NotAllowed>(*overrule(kBo, code("CODE-1"), "Knows me")) ==
            NotAllowed{StaffRole::Supervisor});
    QVERIFY(rig_->store.check_ins.empty());
  }

  void whatCantBeKeptIsAnError() {
    rig_->store.fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    QCOMPARE(letPass(code("CODE-1"), Direction::Entry).error().code, ports::StoreError::DiskFull);
    QCOMPARE(overrule(code("CODE-1"), "Knows me").error().code, ports::StoreError::DiskFull);
  }

 private:
  Ticket& ticket(std::size_t at) { return rig_->store.tickets.at(at); }
  std::expected<LetPass::Answer, ports::StoreError> letPass(const Claim& claim, Direction direction) {
    return LetPass(rig_->store, rig_->time, rig_->random, rig_->place)(kBo, claim, direction);
  }
  std::expected<Overrule::Answer, ports::StoreError> overrule(const Claim& claim, const QString& reason) {
    return Overrule(rig_->store, rig_->time, rig_->random, rig_->place)(kAda, claim, reason);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
};

QTEST_GUILESS_MAIN(LetPassTest)
#include "let_pass_test.moc"

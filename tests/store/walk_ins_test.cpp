// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

namespace {

const QString kCode = QStringLiteral("W-7KQ2-M0XH-3DPA-9R4T");

domain::Op walkIn(int op, const QString& code = kCode) {
  return {opId(op), checkIn(op, 1).at,
          domain::op::WalkIn{.ticket = *domain::TicketId::parse(code.toLower()),
                             .code = code,
                             .type = ticket(1).type,
                             .given_name = QStringLiteral("Zoë"),
                             .family_name = QStringLiteral("Okafor"),
                             .company = QStringLiteral("Kites"),
                             .email = QStringLiteral("zoe@example.org")}};
}

/// As the feed brings it.
domain::Ticket row(const QString& code = kCode) {
  domain::Ticket made = ticket(1);
  made.id = *domain::TicketId::parse(code.toLower());
  made.code = code;
  made.attendee = {QStringLiteral("Zoë"), QStringLiteral("Okafor"), QStringLiteral("Kites"), {}};
  return made;
}

}  // namespace

/// Who registers here has a ticket at once, whether or not the backend has heard of it.
class WalkInsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(3, at("5"));
  }
  void cleanup() { f_.reset(); }

  void aTicketIsThereAtOnceAndForGood() {
    QVERIFY(found(kCode).empty());
    must(f_->store->record(walkIn(1)));
    for (int i = 0; i < 2; ++i) {
      const auto tickets = found(kCode);
      QCOMPARE(tickets.size(), std::size_t{1});
      QCOMPARE(tickets[0].attendee, row().attendee);
      QCOMPARE(tickets[0].id, row().id);
      QCOMPARE(tickets[0].type, ticket(1).type);
      QCOMPARE(tickets[0].order_status, domain::OrderStatus::Paid);
      QVERIFY(!tickets[0].unseen);
      f_->open();
    }
    const auto due = must(f_->store->due(f_->time.now(), 10));
    QCOMPARE(due.size(), std::size_t{1});
    QCOMPARE(std::get<domain::Op>(due[0].done), walkIn(1));
  }

  void itIsFoundByItsIdAndCorrectedLikeAnyOther() {
    must(f_->store->record(walkIn(1)));
    must(f_->store->record({opId(2), checkIn(2, 1).at,
                            domain::op::BadgeCorrection{row().id, "Zoé", "Okafor", "Kites"},
                            domain::StaffMemberId::parse(u"ada")}));
    std::optional<domain::Ticket> by_id;
    must(f_->store->redeem(row().id, [&](const domain::LookUp& look_up) {
      if (!look_up.found.empty()) by_id = look_up.found.front().ticket;
      return ports::Ruling{};
    }));
    QVERIFY(by_id.has_value());
    QCOMPARE(by_id->code, kCode);
    QCOMPARE(by_id->attendee.given_name, QString("Zoé"));
    QCOMPARE(found(kCode)[0].attendee, by_id->attendee);
  }

  void itCanBeCheckedInAndAsked() {
    domain::Question question{.id = *domain::QuestionId::parse(u"diet"),
                              .text = {},
                              .form = domain::AnswerForm::Text,
                              .required = true,
                              .choices = {},
                              .at_door = true};
    f_->apply(at("6"), {{1, ports::Record(question)}});
    must(f_->store->record(walkIn(1)));
    QCOMPARE(found(kCode)[0].open_questions, std::vector{question.id});
    must(f_->store->record(
        {opId(2), checkIn(2, 1).at, domain::op::Answers{row().id, {{question.id, "nuts"}}}}));
    QVERIFY(found(kCode)[0].open_questions.empty());
    // What need not be answered is answered by nothing, or its guest would be asked for ever.
    const domain::Question remark{
        .id = *domain::QuestionId::parse(u"remark"), .text = {}, .choices = {}, .at_door = true};
    f_->apply(at("6"), {{1, ports::Record(remark)}});
    QCOMPARE(found(kCode)[0].open_questions, std::vector{remark.id});
    must(f_->store->record({opId(9), checkIn(2, 1).at, domain::op::Answers{row().id, {{remark.id, ""}}}}));
    QVERIFY(found(kCode)[0].open_questions.empty());
    auto passage = checkIn(3, 1);
    passage.ticket = row().id;
    must(f_->store->redeem(scanned(kCode), [&](const domain::LookUp&) { return ports::Ruling{passage}; }));
    QCOMPARE(f_->queued(), (std::vector{opId(1), opId(2), opId(9), opId(3)}));
    // What others are asked when they register, they are asked here; what nobody is asked, they are not.
    question.at_door = false;
    question.at_registration = true;
    f_->apply(at("7"), {{2, ports::Record(question)}});
    must(f_->store->record(walkIn(4, QStringLiteral("W-OTHER"))));
    const auto isAsked = [&] {
      const auto open = found(QStringLiteral("W-OTHER"))[0].open_questions;
      return std::ranges::find(open, question.id) != open.end();
    };
    QVERIFY(isAsked());
    question.at_registration = false;
    f_->apply(at("8"), {{3, ports::Record(question)}});
    QVERIFY(!isAsked());
  }

  void theFeedTakesOver() {
    const auto type = ticket(1).type;
    const auto before = must(f_->store->ticketsOf(type));
    must(f_->store->record(walkIn(1)));
    QCOMPARE(must(f_->store->ticketsOf(type)), before + 1);
    f_->settle(opId(1), ports::outcome::Ok{}, "9");
    QCOMPARE(found(kCode).size(), std::size_t{1});
    f_->apply(at("8"), {{1, ports::Record(row())}});
    QCOMPARE(found(kCode).size(), std::size_t{1});
    QCOMPARE(must(f_->store->ticketsOf(type)), before + 1);
    f_->apply(at("9"));
    f_->apply(at("10"), {{2, ports::Removed{ports::RecordKind::Ticket, row().id.text()}}});
    QVERIFY(found(kCode).empty());
    QCOMPARE(must(f_->store->ticketsOf(type)), before);
  }

  void whatTheBackendRefusesIsNoTicket() {
    must(f_->store->record(walkIn(1)));
    f_->settle(opId(1), ports::outcome::Rejected{QStringLiteral("unknown-ticket-type"), {}}, "9");
    QVERIFY(found(kCode).empty());
    QCOMPARE(must(f_->store->depth()).parked, 1);
  }

  void onlyTicketsThatCountAreCounted() {
    const auto type = ticket(1).type;
    const auto before = must(f_->store->ticketsOf(type));
    auto cancelled = row();
    cancelled.order_status = domain::OrderStatus::Cancelled;
    f_->apply(at("6"), {{1, ports::Record(cancelled)}});
    QCOMPARE(must(f_->store->ticketsOf(type)), before);
    QCOMPARE(must(f_->store->ticketsOf(*domain::TicketTypeId::parse(u"nobodys"))), 0);
  }

 private:
  std::vector<domain::Ticket> found(const QString& code) {
    std::vector<domain::Ticket> tickets;
    must(f_->store->redeem(scanned(code), [&](const domain::LookUp& look_up) {
      for (const auto& one : look_up.found) tickets.push_back(one.ticket);
      return ports::Ruling{};
    }));
    return tickets;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(WalkInsTest)
#include "walk_ins_test.moc"

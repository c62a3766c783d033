// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/checkin/record_op.h>
#include <usher/desk/set_request_state.h>
#include <usher/domain/staff/request_step.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
using desk::SetRequestState;

/// What staff make of what guests ask for.
class SetRequestStateTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    const op::Request asked{ticketId("t1"), *ItemId::parse(u"soup"), 2, {}};
    QVERIFY(checkin::recordOp(rig_->store, rig_->time, rig_->random, asked));
    request_ = RequestId::parse(rig_->store.ops.front().id.text());
  }

  void aRequestIsTakenOnAndDone() {
    const auto taken = std::get<GuestRequest>(*set(RequestState::Accepted));
    QCOMPARE(taken.state, RequestState::Accepted);
    QVERIFY(taken.taken_on);
    const Op& op = rig_->store.ops.at(1);
    QCOMPARE(std::get<op::RequestState>(op.what),
             (op::RequestState{*request_, ticketId("t1"), RequestState::Accepted, {}}));
    QCOMPARE(op.by, std::optional(kBo.id));
    QCOMPARE(std::get<GuestRequest>(*set(RequestState::Done)).state, RequestState::Done);
    QCOMPARE(std::get<desk::NotFromThere>(*set(RequestState::Accepted)).request.state, RequestState::Done);
    QCOMPARE(rig_->store.ops.size(), std::size_t{3});
  }

  void itIsDeclinedForAReason() {
    QVERIFY(std::holds_alternative<desk::Missing>(*set(RequestState::Declined, "  ")));
    QVERIFY(std::holds_alternative<desk::TooLong>(*set(RequestState::Declined, QString(2001, u'x'))));
    QCOMPARE(rig_->store.ops.size(), std::size_t{1});
    QVERIFY(std::holds_alternative<GuestRequest>(*set(RequestState::Declined, "None are left")));
    QCOMPARE(std::get<op::RequestState>(rig_->store.ops.at(1).what).reason, QString("None are left"));
  }

  void onlyTheStepsOfTheBackendAreTaken() {
    using enum RequestState;
    const auto may = [](RequestState from, bool taken_on, RequestState to) {
      return mayBecome({.id = *RequestId::parse(u"r"),
                        .ticket = ticketId("t1"),
                        .item = *ItemId::parse(u"soup"),
                        .state = from,
                        .at = {},
                        .taken_on = taken_on},
                       to);
    };
    for (const auto from : {Open, Accepted, Done, Declined}) QVERIFY(!may(from, true, Open));
    QVERIFY(may(Open, false, Accepted) && may(Open, false, Done) && may(Open, false, Declined));
    // Accepted without anybody's word, it waits for somebody.
    QVERIFY(may(Accepted, false, Accepted) && !may(Accepted, true, Accepted));
    QVERIFY(may(Accepted, true, Done) && may(Accepted, true, Declined));
    for (const auto to : {Accepted, Done, Declined})
      QVERIFY(!may(Done, true, to) && !may(Declined, true, to));
  }

  void whatNobodyAskedForIsNotServed() {
    SetRequestState set(rig_->store, rig_->store, rig_->time, rig_->random);
    QVERIFY(std::holds_alternative<desk::NoSuchRequest>(
        *set(kBo, ticketId("t2"), *request_, RequestState::Done)));
    rig_->store.fails_to_tell_requests = ports::StoreError{ports::StoreError::Corrupt, {}};
    QCOMPARE(set(kBo, ticketId("t1"), *request_, RequestState::Done).error().code,
             ports::StoreError::Corrupt);
    QCOMPARE(rig_->store.ops.size(), std::size_t{1});
  }

 private:
  std::expected<SetRequestState::Answer, ports::StoreError> set(RequestState to, const QString& reason = {}) {
    return SetRequestState(rig_->store, rig_->store, rig_->time, rig_->random)(kBo, ticketId("t1"), *request_,
                                                                               to, reason);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
  std::optional<RequestId> request_;
};

QTEST_GUILESS_MAIN(SetRequestStateTest)
#include "set_request_state_test.moc"

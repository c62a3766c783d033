// SPDX-License-Identifier: Apache-2.0
// What the page of requests asks for is read and done by the rules of the desk.
#include <QTest>

#include <usher/checkin/record_op.h>
#include <usher/desk/serve_requests.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
namespace page = usher::domain::requests_page;

class ServeRequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    ask("t1", u"soup");
    rig_->time.advance(std::chrono::minutes(1));
    ask("t2", u"slides");
  }

  void whatGuestsAskForIsRead() {
    const auto read = serve().read({7});
    QCOMPARE(read->asked, 7U);
    const auto& all = std::get<RequestsToServe>(read->answer);
    QCOMPARE(items(all), (QStringList{"soup", "slides"}));
    QCOMPARE(all.to_do[0].attendee.family_name, QStringLiteral("Lovelace"));
    rig_->store.fails_to_tell_requests = ports::StoreError{ports::StoreError::Corrupt, {}};
    QCOMPARE(serve().read({8}).error().code, ports::StoreError::Corrupt);
  }

  void atASessionsDoorItsOwnComeFirst() {
    rig_->store.event->lists.front().session = *SessionId::parse(u"opening");
    rig_->store.event->catalogue = {{.id = *ItemId::parse(u"slides"),
                                     .name = {},
                                     .kind = ItemKind::Handout,
                                     .session = *SessionId::parse(u"opening"),
                                     .stock = {},
                                     .per_guest = {},
                                     .opens_at = {},
                                     .closes_at = {}}};
    QCOMPARE(items(std::get<RequestsToServe>(serve().read({1})->answer)), (QStringList{"slides", "soup"}));
  }

  void aStepIsKeptAndWhatIsLeftIsToldWithIt() {
    const auto served = does(RequestState::Accepted);
    QVERIFY(served.kept);
    QCOMPARE(served.done.asked, 3U);
    QCOMPARE(std::get<page::Stepped>(served.done.outcome).request.state, RequestState::Accepted);
    QVERIFY(served.done.now->to_do[0].request.taken_on);
    QCOMPARE(rig_->store.ops.back().by, std::optional(kBo.id));
    QCOMPARE(items(*does(RequestState::Done).done.now), QStringList{"slides"});
    const auto late = does(RequestState::Done);
    QCOMPARE(std::get<page::SeenToByOthers>(late.done.outcome).request.state, RequestState::Done);
    QVERIFY(!late.kept);
  }

  void whatWasSettledIsShownForAnHour() {
    does(RequestState::Done);
    QCOMPARE(std::get<RequestsToServe>(serve().read({1})->answer).settled.size(), std::size_t{1});
    rig_->time.advance(std::chrono::hours(1));
    QVERIFY(std::get<RequestsToServe>(serve().read({1})->answer).settled.empty());
  }

  void whatIsDeclinedNeedsAReason() {
    QVERIFY(std::holds_alternative<page::Wordless>(does(RequestState::Declined, " ").done.outcome));
    QCOMPARE(std::get<page::Wordy>(does(RequestState::Declined, QString(2001, u'x')).done.outcome).at_most,
             2000);
    QVERIFY(does(RequestState::Declined, "None are left").kept);
    QCOMPARE(std::get<op::RequestState>(rig_->store.ops.back().what).reason, QStringLiteral("None are left"));
  }

  void whatNobodyAskedForIsGone() {
    const auto served =
        serve()(kBo, {1, ticketId("g1"), RequestId::parse(u"nothing").value(), RequestState::Done, {}});
    QVERIFY(std::holds_alternative<page::Gone>(served->done.outcome));
    QVERIFY(served->done.now.has_value());
  }

  void whatCantBeKeptIsAnError() {
    rig_->store.fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    QCOMPARE(serve()(kBo, wanted(RequestState::Done)).error().code, ports::StoreError::DiskFull);
  }

 private:
  desk::ServeRequests serve() {
    return {rig_->store, rig_->store, rig_->store, rig_->time, rig_->random, rig_->place};
  }
  void ask(const char* ticket, const char16_t* item) {
    const op::Request asked{ticketId(ticket), *ItemId::parse(item), 1, {}};
    QVERIFY(checkin::recordOp(rig_->store, rig_->time, rig_->random, asked));
  }
  page::Do wanted(RequestState to, const QString& reason = {}) {
    return {3, ticketId("t1"), *RequestId::parse(rig_->store.ops.front().id.text()), to, reason};
  }
  desk::ServeRequests::Served does(RequestState to, const QString& reason = {}) {
    return *serve()(kBo, wanted(to, reason));
  }
  static QStringList items(const RequestsToServe& all) {
    QStringList items;
    for (const RequestFile& file : all.to_do) items << file.request.item.text();
    return items;
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
};

QTEST_APPLESS_MAIN(ServeRequestsTest)
#include "serve_requests_test.moc"

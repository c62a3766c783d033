// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::RequestState;
using namespace std::chrono_literals;

namespace {

const auto kStart = fakes::FakeTime::kStart;
const std::optional<domain::StaffMemberId> kAda = domain::StaffMemberId::parse(u"ada");

domain::RequestId requestId(int op) {
  return *domain::RequestId::parse(opId(op).text());
}

domain::Op asked(int op, domain::TicketId ticket, const QString& note = {}) {
  return {opId(op), kStart + std::chrono::minutes(op),
          domain::op::Request{std::move(ticket), *domain::ItemId::parse(u"soup"), 2, note}};
}

domain::Op stepped(int op, int request, RequestState to) {
  return {opId(op), kStart + std::chrono::minutes(op),
          domain::op::RequestState{requestId(request), ticketId(1), to, "None are left"}, kAda};
}

/// As the feed brings it: asked for at minute `op`, and in this state since `changed`.
domain::GuestRequest row(int op, int ticket, RequestState state, std::chrono::minutes changed) {
  return {.id = requestId(op),
          .ticket = ticketId(ticket),
          .item = *domain::ItemId::parse(u"soup"),
          .quantity = 2,
          .state = state,
          .at = kStart + std::chrono::minutes(op),
          .changed_at = kStart + changed};
}

ports::Change change(std::int64_t version, ports::Record record) {
  return {version, std::move(record)};
}

}  // namespace

/// What all guests asked for, as staff see to it.
class StaffRequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(3, at("5"));
  }
  void cleanup() { f_.reset(); }

  void withoutAnEventThereAreNone() {
    Fixture empty;
    empty.open();
    QCOMPARE(empty.store->toServe(kStart, 10).error().code, ports::StoreError::NoEvent);
  }

  void whatWaitsIsThereWithWhoseItIsTheOldestFirst() {
    f_->apply(at("6"), {change(1, row(4, 3, RequestState::Accepted, 4min)),
                        change(2, row(2, 2, RequestState::Open, 2min)),
                        change(3, row(1, 1, RequestState::Done, 2min))});
    must(f_->store->record(asked(3, ticketId(1), "without celery")));
    for (int i = 0; i < 2; ++i) {
      const auto to_do = known().to_do;
      QCOMPARE(ids(to_do), (std::vector{requestId(2), requestId(3), requestId(4)}));
      QCOMPARE(to_do[0].request, row(2, 2, RequestState::Open, 2min));
      QCOMPARE(to_do[0].attendee.family_name, ticket(2).attendee.family_name);
      QCOMPARE(to_do[1].request.note, QString("without celery"));
      QCOMPARE(to_do[1].request.changed_at, kStart + 3min);
      QCOMPARE(to_do[1].attendee.company, ticket(1).attendee.company);
      QCOMPARE(to_do[2].request.state, RequestState::Accepted);
      QVERIFY(!to_do[2].request.taken_on);
      f_->open();
    }
  }

  void whatIsNotedAboutAGuestIsLeftOut() {
    auto guest = ticket(2);
    guest.attendee.notes = "Complained twice";
    f_->apply(at("6"), {change(1, guest), change(2, row(2, 2, RequestState::Open, 2min))});
    QCOMPARE(known().to_do[0].attendee.notes, QString());
    QCOMPARE(known().to_do[0].attendee.given_name, guest.attendee.given_name);
  }

  void aGuestIsCalledAsCorrectedAndAsRegisteredHere() {
    must(f_->store->record(asked(1, ticketId(1))));
    must(f_->store->record(
        {opId(2), kStart, domain::op::BadgeCorrection{ticketId(1), "Zoe", "Ng", "Kites"}, kAda}));
    const auto made = *domain::TicketId::parse(u"w-1");
    must(f_->store->record({opId(3), kStart,
                            domain::op::WalkIn{.ticket = made,
                                               .code = "W-7KQ2-M0XH-3DPA-9R4T",
                                               .type = ticket(1).type,
                                               .given_name = "Ada",
                                               .family_name = "Okafor",
                                               .company = {}}}));
    must(f_->store->record(asked(4, made)));
    // Known by a signature alone, whose row has not arrived.
    must(f_->store->record(asked(5, *domain::TicketId::parse(u"unseen"))));
    const auto to_do = known().to_do;
    QCOMPARE(to_do[0].attendee, (domain::Attendee{"Zoe", "Ng", "Kites", {}}));
    QCOMPARE(to_do[1].attendee, (domain::Attendee{"Ada", "Okafor", {}, {}}));
    QCOMPARE(to_do[2].attendee, domain::Attendee());
  }

  void whatStaffDoHereIsInEffectAtOnceWithWhoDidIt() {
    f_->apply(at("6"), {change(1, ports::Record(domain::StaffMember{.id = *kAda, .name = "Ada Winter"})),
                        change(2, row(1, 1, RequestState::Open, 1min))});
    must(f_->store->record(stepped(2, 1, RequestState::Accepted)));
    auto now = known();
    QCOMPARE(now.to_do[0].request.state, RequestState::Accepted);
    QVERIFY(now.to_do[0].request.taken_on);
    QCOMPARE(now.to_do[0].request.by, QString("Ada Winter"));
    QCOMPARE(now.to_do[0].request.changed_at, kStart + 2min);
    must(f_->store->record(stepped(3, 1, RequestState::Done)));
    f_->open();
    now = known();
    QVERIFY(now.to_do.empty());
    QCOMPARE(ids(now.settled), std::vector{requestId(1)});
    QCOMPARE(now.settled[0].request.changed_at, kStart + 3min);
    QVERIFY2(known(kStart + 4min).settled.empty(), "it was settled before");
    // What the backend refuses has never been.
    f_->settle(opId(3), ports::outcome::Rejected{"settled-otherwise", ""}, "9");
    f_->settle(opId(2), ports::outcome::Rejected{"settled-otherwise", ""}, "9");
    QCOMPARE(known().to_do[0].request, row(1, 1, RequestState::Open, 1min));
  }

  void theFeedSaysWhoSawToItElsewhere() {
    auto served = row(1, 1, RequestState::Accepted, 5min);
    served.taken_on = true;
    served.by = "North desk";
    served.note = "without celery";
    f_->apply(at("6"), {change(1, served)});
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(known().to_do[0].request, served);
      f_->open();
    }
    QVERIFY2(must(f_->store->requests(ticketId(1))).of_ticket[0].by.isEmpty(),
             "a guest's page has none of it");
    for (const QByteArray bytes : {"North desk", "celery"}) QCOMPARE(f_->filesWith(bytes), QStringList());
  }

  void whatWasSettledIsThereForAWhileTheLastFirst() {
    f_->apply(at("6"), {change(1, row(1, 1, RequestState::Done, 10min)),
                        change(2, row(2, 2, RequestState::Declined, 30min)),
                        change(3, row(3, 3, RequestState::Done, 20min))});
    QCOMPARE(ids(known(kStart).settled), (std::vector{requestId(2), requestId(3), requestId(1)}));
    QCOMPARE(ids(known(kStart + 20min).settled), (std::vector{requestId(2), requestId(3)}));
    QCOMPARE(ids(must(f_->store->toServe(kStart, 1)).settled), std::vector{requestId(2)});
    QVERIFY(!known().more);
  }

  void whatTheBackendNeverTookIsDeclined() {
    must(f_->store->record(asked(1, ticketId(1))));
    f_->settle(opId(1), ports::outcome::Rejected{"sold-out", ""}, "9");
    QVERIFY(known().to_do.empty());
    QCOMPARE(known().settled[0].request.state, RequestState::Declined);
  }

  void ofMoreThanAreWantedTheOldestAreThere() {
    for (const int op : {3, 1, 2}) must(f_->store->record(asked(op, ticketId(1))));
    const auto two = must(f_->store->toServe(kStart, 2));
    QCOMPARE(ids(two.to_do), (std::vector{requestId(1), requestId(2)}));
    QVERIFY(two.more);
    QVERIFY(!must(f_->store->toServe(kStart, 3)).more);
  }

  void ofALargeEventAsManyAreReadAsAreAskedFor() {
    constexpr int kAttendees = 10'000;
    constexpr int kRequests = 2'000;
    f_->load(kAttendees, at("7"));
    std::vector<ports::Change> changes;
    for (int i = 1; i <= kRequests; ++i) {
      auto one = row(i, i * 5, i % 5 == 0 ? RequestState::Accepted : RequestState::Done, 1min);
      one.by = "Ada Winter";
      one.note = "without celery, please";
      changes.push_back(change(i, one));
    }
    f_->apply(at("8"), std::move(changes));
    const auto found = must(f_->store->toServe(kStart, 200));
    QCOMPARE(found.to_do.size(), 200U);
    QVERIFY(found.more);
    QCOMPARE(found.settled.size(), 200U);
    QCOMPARE(found.to_do.back().request.note, QString("without celery, please"));
  }

 private:
  domain::RequestsToServe known(domain::Instant since = kStart) {
    return must(f_->store->toServe(since, 10));
  }
  static std::vector<domain::RequestId> ids(const std::vector<domain::RequestFile>& files) {
    std::vector<domain::RequestId> ids;
    for (const auto& file : files) ids.push_back(file.request.id);
    return ids;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(StaffRequestsTest)
#include "staff_requests_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/checkin/ask_for.h>
#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

ItemId id(const char* text) {
  return *ItemId::parse(QString::fromLatin1(text));
}

CatalogueItem item(const char* name) {
  return {.id = id(name),
          .name = {},
          .kind = ItemKind::Food,
          .session = {},
          .stock = 5,
          .per_guest = 2,
          .opens_at = {},
          .closes_at = {}};
}

Ticket ticket(QStringView id, const QString& code) {
  return {*TicketId::parse(id),
          code,
          *TicketTypeId::parse(u"visitor"),
          OrderStatus::Paid,
          false,
          false,
          {},
          {},
          {"Ada", "Lovelace", "", ""},
          {},
          {}};
}

op::Request wish(QStringView of, const char* what, std::int64_t quantity = 1) {
  return {*TicketId::parse(of), id(what), quantity, "in a bowl"};
}

}  // namespace

/// What guests may ask for at the door, and what becomes of it.
class AskForTest : public QObject {
  Q_OBJECT

  fakes::InMemoryCheckInStore store_;
  fakes::FakeTime time_;
  fakes::FakeRandom random_;

  checkin::AskFor askFor() { return {store_, store_, store_, time_, random_}; }
  checkin::Redeem redeem(Direction direction = Direction::Entry) {
    return {store_, &store_, time_, random_, "Kiosk 3", {*CheckInListId::parse(u"main"), direction}};
  }
  GuestCatalogue catalogueAtDoor(const char* code, Direction direction = Direction::Entry) {
    return redeem(direction)(*TicketCode::parse(code))->catalogue.value();
  }

 private slots:
  void init() {
    store_ = {};
    const Instant start = fakes::FakeTime::kStart;
    store_.event =
        EventFacts{.event = {*EventId::parse(u"expo"), {}, "UTC", start, start + 72h},
                   .ticket_types = {},
                   .lists = {{*CheckInListId::parse(u"main"), {}, {}, {}, {}, false, ReEntry::Never}},
                   .sessions = {}};
    store_.event->catalogue = {item("soup")};
    store_.tickets = {ticket(u"t1", "CODE-1"), ticket(u"g1", "GROUP"), ticket(u"g2", "GROUP")};
  }

  void whoComesInMayAskAndSoMayWhoIsIn() {
    const auto first = catalogueAtDoor("CODE-1");
    QCOMPARE(first.ticket.text(), QString("t1"));
    QCOMPARE(first.code, QString("CODE-1"));
    QCOMPARE(first.offer(id("soup"))->most, std::int64_t{2});
    QVERIFY(first.requests.empty());
    const auto kept = askFor()("CODE-1", wish(u"t1", "soup"));
    QVERIFY(kept && kept->outcome == AskOutcome::Kept);
    const auto again = redeem()(*TicketCode::parse("CODE-1"));
    QVERIFY(std::holds_alternative<AlreadyUsed>(again->verdict));
    QVERIFY(!again->guest);
    QCOMPARE(again->catalogue->requests.size(), std::size_t{1});
    QCOMPARE(again->catalogue->offer(id("soup"))->most, std::int64_t{1});
  }

  void nobodyElseMay() {
    QVERIFY(!redeem()(*TicketCode::parse("NOBODY"))->catalogue);
    QVERIFY(!redeem()(*TicketCode::parse("GROUP"))->catalogue);
    QVERIFY(!redeem(Direction::Exit)(*TicketCode::parse("CODE-1"))->catalogue);
    store_.tickets[0].blocked = true;
    QVERIFY(!redeem()(*TicketCode::parse("CODE-1"))->catalogue);
  }

  void whereThereIsNothingToAskForNothingIsSaid() {
    store_.event->catalogue.clear();
    QVERIFY(!redeem()(*TicketCode::parse("CODE-1"))->catalogue);
    init();
    checkin::Redeem without(store_, nullptr, time_, random_, "Kiosk 3", {*CheckInListId::parse(u"main")});
    QVERIFY(!without(*TicketCode::parse("CODE-1"))->catalogue);
  }

  void aGuestPassesThoughNobodyCanSayWhatThereIs() {
    store_.fails_to_tell_requests = StoreError{StoreError::Corrupt, "no"};
    const auto decision = redeem()(*TicketCode::parse("CODE-1"));
    QVERIFY(decision && letsPass(decision->verdict) && decision->guest);
    QVERIFY(!decision->catalogue);
    QCOMPARE(askFor()("CODE-1", wish(u"t1", "soup")).error().code, StoreError::Corrupt);
    QVERIFY(store_.ops.empty());
  }

  void whatIsAskedForIsKeptUnderTheIdThatTheGuestIsTold() {
    const auto kept = askFor()("GROUP", wish(u"g2", "soup", 2));
    QVERIFY(kept.has_value());
    QVERIFY(kept->outcome == AskOutcome::Kept);
    QCOMPARE(store_.ops.size(), std::size_t{1});
    QCOMPARE(std::get<op::Request>(store_.ops[0].what), wish(u"g2", "soup", 2));
    QCOMPARE(store_.ops[0].at, time_.now());
    QCOMPARE(kept->request->text(), store_.ops[0].id.text());
    const auto* request = kept->catalogue.request(*kept->request);
    QVERIFY(request && request->quantity == 2 && request->state == RequestState::Open);
    QVERIFY(kept->catalogue.offer(id("soup"))->availability == Availability::HadAll);
  }

  void whatIsNoLongerOnOfferIsNotKept() {
    const auto refused = [&](const char* code, const op::Request& wanted) {
      const auto answer = askFor()(code, wanted);
      return answer && answer->outcome == AskOutcome::NotOnOffer && !answer->request && store_.ops.empty();
    };
    QVERIFY(refused("CODE-1", wish(u"t1", "soup", 3)));
    QVERIFY(refused("CODE-1", wish(u"t1", "soup", 0)));
    QVERIFY(refused("CODE-1", wish(u"t1", "cake")));
    QVERIFY(refused("CODE-1", wish(u"g1", "soup")));
    QVERIFY(refused("", wish(u"t1", "soup")));
    store_.event->catalogue[0].closes_at = time_.now();
    QVERIFY(refused("CODE-1", wish(u"t1", "soup")));
    init();
    store_.tickets[0].revoked = true;
    QVERIFY(refused("CODE-1", wish(u"t1", "soup")));
  }

  void whatCanNotBeKeptIsAnError() {
    store_.fails_to_keep = StoreError{StoreError::DiskFull, "full"};
    QCOMPARE(askFor()("CODE-1", wish(u"t1", "soup")).error().code, StoreError::DiskFull);
  }
};

QTEST_GUILESS_MAIN(AskForTest)
#include "ask_for_test.moc"

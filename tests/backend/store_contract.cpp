// SPDX-License-Identifier: Apache-2.0
#include "store_contract.h"

#include <QTest>

#include <barrier>
#include <condition_variable>
#include <future>
#include <mutex>
#include <semaphore>
#include <thread>

#include <usher/contract/codec.h>

#include "event_rows.h"

namespace usher::backend::tests {

using contract::Direction;
using contract::OpStatus;
using store::Error;

namespace {

store::Kiosk kioskWith(const std::string& id) {
  store::Kiosk kiosk;
  kiosk.id = id;
  kiosk.public_key = std::string(32, 'k') + id;
  kiosk.hardware = "test";
  kiosk.version = "1";
  return kiosk;
}

}  // namespace

void StoreContract::init() {
  store_ = {};
  store_ = make_();
}

void StoreContract::importEvent(int tickets) {
  must(store_.events->importEvent(eventRows(tickets), at(0)));
}

void StoreContract::anEventIsImportedOnce() {
  const auto first = must(store_.events->importEvent(eventRows(3), at(0)));
  QCOMPARE(first.added, 9);
  const auto before = head();
  QVERIFY(!before.generation.empty());
  QCOMPARE(before.chain, std::string());
  const auto again = must(store_.events->importEvent(eventRows(3), at(1)));
  QCOMPARE(again.unchanged, 9);
  QCOMPARE(again.added + again.changed + again.removed, 0);
  QCOMPARE(head().sequence, before.sequence);
  QCOMPARE(head().generation, before.generation);
}

void StoreContract::whatDiffersFromAnEarlierImportBecomesChanges() {
  importEvent(3);
  redeemOne("a", checkIn(1, 3, "never"));
  const auto before = head();
  auto rows = eventRows(2);
  std::get<contract::TicketRow>(rows.back()).company = "New";
  rows.push_back(contract::SessionRow{"s-2", {{"en", "Closing"}}, "Hall", at(0), at(1)});
  const auto summary = must(store_.events->importEvent(rows, at(1)));
  QCOMPARE(summary.added, 1);
  QCOMPARE(summary.changed, 1);
  QCOMPARE(summary.removed, 1);

  const auto page = must(store_.events->changes(kEvent, before.sequence, 100));
  QCOMPARE(page.changes.size(), 3U);
  QCOMPARE(page.changes[0].id, ticketId(2));
  QCOMPARE(std::get<contract::TicketRow>(*page.changes[0].row).company, std::string("New"));
  QCOMPARE(page.changes[1].kind, std::string("session"));
  QCOMPARE(page.changes[2].id, ticketId(3));
  QVERIFY(page.changes[2].deleted);
  QCOMPARE(head().generation, before.generation);
  QCOMPARE(must(store_.events->checkIns(kEvent)).size(), 1U);
}

void StoreContract::anUnknownEventIsSaidSo() {
  QCOMPARE(store_.events->changes("x", 0, 1).error().code, Error::NoSuchEvent);
  QCOMPARE(store_.events->checkIns("x").error().code, Error::NoSuchEvent);
  QCOMPARE(store_.kiosks->addPairingCode({"h", "x", "n", at(1)}).error().code, Error::NoSuchEvent);
  std::promise<store::Result<store::PushOutcome>> promise;
  store_.events->redeem({"x", "k", "n", "b", {checkIn(1, 1, "never")}, at(0)},
                        [&](auto outcome) { promise.set_value(std::move(outcome)); });
  QCOMPARE(promise.get_future().get().error().code, Error::NoSuchEvent);
}

void StoreContract::theFirstEntryWins() {
  importEvent(2);
  QCOMPARE(redeemOne("a", checkIn(1, 1, "never")).status, OpStatus::Ok);
  const auto second = redeemOne("b", checkIn(2, 1, "never"));
  QCOMPARE(second.status, OpStatus::Conflict);
  QCOMPARE(second.id, opId(2));
  QVERIFY(second.winner.has_value());
  QCOMPARE(second.winner->id, opId(1));
  QCOMPARE(second.winner->kiosk, std::string("Door a"));
  QCOMPARE(redeemOne("b", checkIn(3, 2, "never")).status, OpStatus::Ok);

  QCOMPARE(must(store_.events->checkIns(kEvent)).size(), 2U);
  const auto incidents = must(store_.events->incidents(kEvent));
  QCOMPARE(incidents.size(), 1U);
  QCOMPARE(incidents[0].row.id, opId(2));
  QCOMPARE(incidents[0].row.kiosk, std::string("Door b"));
  QCOMPARE(incidents[0].winner.id, opId(1));
  const auto page = must(store_.events->changes(kEvent, head().forgotten, 100));
  QCOMPARE(page.changes.size(), 3U);
  const auto& incident = std::get<contract::IncidentRow>(*page.changes[1].row);
  QVERIFY(incident == incidents[0].row);
  QCOMPARE(incident.winner, opId(1));
  QVERIFY(!incident.resolution);
  QCOMPARE(page.changes[2].id, opId(3));
}

void StoreContract::theSameOpAgainGetsTheSameAnswer() {
  importEvent(1);
  redeemOne("a", checkIn(1, 1, "never"));
  redeemOne("b", checkIn(2, 1, "never"));
  const auto before = head();
  QCOMPARE(redeemOne("a", checkIn(1, 1, "never")).status, OpStatus::Ok);
  const auto conflict = redeemOne("b", checkIn(2, 1, "never"));
  QCOMPARE(conflict.status, OpStatus::Conflict);
  QCOMPARE(conflict.winner->id, opId(1));
  QCOMPARE(head().sequence, before.sequence);
  QCOMPARE(must(store_.events->checkIns(kEvent)).size(), 1U);
  QCOMPARE(must(store_.events->incidents(kEvent)).size(), 1U);
}

void StoreContract::anotherOpUnderTheSameIdIsRejected() {
  importEvent(2);
  redeemOne("a", checkIn(1, 1, "never"));
  const auto other = redeemOne("a", checkIn(1, 2, "never"));
  QCOMPARE(other.status, OpStatus::Rejected);
  QCOMPARE(other.problem, std::string("op-id-reused"));
}

void StoreContract::reEntryFollowsTheList_data() {
  QTest::addColumn<QString>("list");
  QTest::addColumn<QString>("passages");  // i in, o out
  QTest::addColumn<QString>("answers");   // k ok, c conflict
  QTest::newRow("never") << "never" << "iioi" << "kckc";
  QTest::newRow("after exit") << "after_exit" << "iioi" << "kckk";
  QTest::newRow("after exit, twice out") << "after_exit" << "ooii" << "kkkc";
  QTest::newRow("always") << "always" << "iioi" << "kkkk";
}

void StoreContract::reEntryFollowsTheList() {
  QFETCH(const QString, list);
  QFETCH(const QString, passages);
  importEvent(1);
  QString answers;
  int op = 0;
  for (const auto passage : passages) {
    const auto direction = passage == u'o' ? Direction::Exit : Direction::Entry;
    const auto result = redeemOne("a", checkIn(++op, 1, list.toStdString(), direction));
    answers += result.status == OpStatus::Ok ? u'k' : u'c';
  }
  QTEST(answers, "answers");
}

void StoreContract::whatItDoesNotKnowIsRejected() {
  importEvent(1);
  const auto ticket = redeemOne("a", checkIn(1, 99, "never"));
  QCOMPARE(ticket.status, OpStatus::Rejected);
  QCOMPARE(ticket.problem, std::string("unknown-ticket"));
  const auto list = redeemOne("a", checkIn(2, 1, "nowhere"));
  QCOMPARE(list.problem, std::string("unknown-list"));
  const auto kind = redeemOne("a", {opId(3), at(0), 0, contract::UnknownOp{"hand_out"}});
  QCOMPARE(kind.problem, std::string("unknown-op"));
  QVERIFY(!kind.detail.empty());
  QCOMPARE(head().sequence, head().forgotten);
}

void StoreContract::onePushIsDecidedInOrder() {
  importEvent(2);
  const auto outcome = redeem("a", {checkIn(1, 1, "never"), checkIn(2, 99, "never"), checkIn(3, 1, "never"),
                                    checkIn(1, 1, "never"), checkIn(4, 2, "never")});
  std::vector<OpStatus> statuses;
  for (const auto& result : outcome.results) statuses.push_back(result.status);
  QVERIFY((statuses ==
           std::vector{OpStatus::Ok, OpStatus::Rejected, OpStatus::Conflict, OpStatus::Ok, OpStatus::Ok}));
  QCOMPARE(outcome.sequence, head().sequence);
  QCOMPARE(outcome.sequence, head().forgotten + 3);
}

void StoreContract::ofManyAtOnceExactlyOneWins() {
  importEvent(1);
  constexpr int kMany = 64;
  std::atomic<int> winners = 0;
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (int i = 0; i < kMany; ++i) {
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      if (redeemOne("k" + std::to_string(i), checkIn(i + 1, 1, "never")).status == OpStatus::Ok) ++winners;
    });
  }
  threads.clear();
  QCOMPARE(winners.load(), 1);
  QCOMPARE(must(store_.events->checkIns(kEvent)).size(), 1U);
  QCOMPARE(must(store_.events->incidents(kEvent)).size(), std::size_t(kMany - 1));
}

void StoreContract::theFeedHasNoGapsAndOneChain() {
  importEvent(10);
  const auto begin = head();
  for (int i = 1; i <= 10; ++i) redeemOne("a", checkIn(i, i, "never"));
  const auto page = must(store_.events->changes(kEvent, begin.sequence, 100));
  QCOMPARE(page.changes.size(), 10U);
  auto chain = begin.chain;
  auto version = begin.sequence;
  for (const auto& change : page.changes) {
    QCOMPARE(change.version, ++version);
    chain = contract::nextChain(chain, change);
  }
  QCOMPARE(page.chain, chain);
  QCOMPARE(page.last, version);
  QCOMPARE(head().chain, chain);
}

void StoreContract::theFeedComesInPages() {
  importEvent(5);
  const auto begin = head();
  for (int i = 1; i <= 5; ++i) redeemOne("a", checkIn(i, i, "never"));
  const auto page = must(store_.events->changes(kEvent, begin.sequence, 2));
  QCOMPARE(page.changes.size(), 2U);
  QCOMPARE(page.last, begin.sequence + 2);
  QCOMPARE(page.head.sequence, begin.sequence + 5);
  QVERIFY(page.chain != page.head.chain);
  const auto rest = must(store_.events->changes(kEvent, page.last, 100));
  QCOMPARE(rest.changes.size(), 3U);
  QCOMPARE(rest.chain, page.head.chain);
}

void StoreContract::aFeedMadeAnewTakesNoOldCursor() {
  importEvent(5);
  for (int i = 1; i <= 5; ++i) redeemOne("a", checkIn(i, i, "never"));
  const auto old = head();
  init();
  must(store_.events->importEvent(eventRows(5), at(60'000)));
  QVERIFY(head().generation != old.generation);
  QVERIFY(old.sequence < head().forgotten);
}

void StoreContract::oldChangesAreForgotten() {
  importEvent(2);
  const auto begin = head();
  redeemOne("a", checkIn(1, 1, "never"));  // recorded at 5000
  must(store_.events->forgetChanges(at(5000)));
  QCOMPARE(head().forgotten, begin.sequence);
  must(store_.events->forgetChanges(at(5001)));
  QCOMPARE(head().forgotten, begin.sequence + 1);
  QCOMPARE(head().sequence, begin.sequence + 1);
  const auto chain = head().chain;
  redeemOne("a", checkIn(2, 2, "never"));
  const auto page = must(store_.events->changes(kEvent, begin.sequence + 1, 100));
  QCOMPARE(page.changes.size(), 1U);
  QCOMPARE(page.chain, contract::nextChain(chain, page.changes[0]));
}

void StoreContract::manyOldChangesAreForgottenWhole() {
  importEvent(1);
  const auto begin = head();
  std::vector<contract::Op> ops;
  for (int i = 1; i <= 2500; ++i) ops.push_back(checkIn(i, 1, "always"));
  redeem("a", std::move(ops));
  must(store_.events->forgetChanges(at(5001)));
  QCOMPARE(head().forgotten, begin.sequence + 2500);
  QVERIFY(must(store_.events->changes(kEvent, 0, 1)).changes.empty());
}

void StoreContract::aSnapshotIsTheEventAtItsPosition() {
  importEvent(3);
  redeemOne("a", checkIn(1, 2, "never"));
  std::vector<contract::Row> rows;
  std::int64_t expected = 0;
  store::FeedHead position;
  store::SnapshotReader reader;
  reader.begin = [&](const store::FeedHead& at_head, std::int64_t count) {
    position = at_head;
    expected = count;
  };
  reader.row = [&](std::string_view line) { rows.push_back(contract::decodeRow(line).value()); };
  must(store_.events->readSnapshot(kEvent, reader));
  auto wanted = eventRows(3);
  std::get<contract::TicketTypeRow>(wanted.at(1)).signed_type = 1;
  wanted.push_back(contract::CheckInRow{opId(1), ticketId(2), "never", Direction::Entry, at(1000), "Door a"});
  QCOMPARE(position.sequence, head().sequence);
  QCOMPARE(position.chain, head().chain);
  QCOMPARE(expected, std::int64_t(wanted.size()));
  QVERIFY(std::ranges::is_permutation(rows, wanted));
}

void StoreContract::listenersHearOfCommits() {
  importEvent(1);
  const auto begin = head().sequence;
  std::mutex mutex;
  std::condition_variable heard;
  std::int64_t newest = 0;
  store_.events->listen([&](const std::vector<store::FeedHead>& heads) {
    const std::lock_guard lock(mutex);
    for (const auto& each : heads) newest = each.sequence;
    heard.notify_all();
  });
  redeemOne("a", checkIn(1, 1, "never"));
  {
    std::unique_lock lock(mutex);
    QVERIFY(heard.wait_for(lock, std::chrono::seconds(30), [&] { return newest == begin + 1; }));
  }
  store_.events->listen({});
}

store::Kiosk StoreContract::pairKiosk(const std::string& id) {
  must(store_.kiosks->addPairingCode({"hash-" + id, kEvent, "Door " + id, at(1000)}));
  return must(store_.kiosks->pair("hash-" + id, kioskWith(id), at(500))).value();
}

void StoreContract::aPairingCodeWorksOnceUntilItExpires() {
  importEvent(1);
  must(store_.kiosks->addPairingCode({"h1", kEvent, "North", at(1000)}));
  must(store_.kiosks->addPairingCode({"h2", kEvent, "South", at(1000)}));
  QVERIFY(must(store_.kiosks->hasPairingCode("h1", at(999))));
  QVERIFY(!must(store_.kiosks->hasPairingCode("h1", at(1000))));
  QVERIFY(!must(store_.kiosks->hasPairingCode("h3", at(0))));
  QVERIFY(!must(store_.kiosks->pair("h3", kioskWith("a"), at(0))));
  QVERIFY(!must(store_.kiosks->pair("h1", kioskWith("a"), at(1000))));
  const auto paired = must(store_.kiosks->pair("h1", kioskWith("a"), at(999)));
  QVERIFY(paired.has_value());
  QCOMPARE(paired->name, std::string("North"));
  QCOMPARE(paired->event, std::string(kEvent));
  QVERIFY(!must(store_.kiosks->pair("h1", kioskWith("b"), at(999))));
  QCOMPARE(must(store_.kiosks->kiosks()).size(), 1U);
  QCOMPARE(must(store_.kiosks->kiosk("a"))->public_key, kioskWith("a").public_key);
  QVERIFY(!must(store_.kiosks->kiosk("b")));
}

void StoreContract::anEventThatGetsAKioskHasAKey() {
  importEvent(1);
  contract::EventRow spring = std::get<contract::EventRow>(eventRows(1).front());
  spring.id = "spring";
  must(store_.events->importEvent({spring}, at(0)));
  const auto before = headOf(store_).sequence;
  QVERIFY(must(store_.settings->rows(kEvent, "look_up_key")).empty());
  pairKiosk("a");
  const auto keys = must(store_.settings->rows(kEvent, "look_up_key"));
  QCOMPARE(keys.size(), 1U);
  // Told to those who are there, and part of what the next one loads; another kiosk changes nothing.
  pairKiosk("b");
  const auto changes = changesSince(store_, before);
  QCOMPARE(changes.size(), 1U);
  QVERIFY(*changes[0].row == keys[0]);
  bool told = false;
  must(store_.events->readSnapshot(
      kEvent, {.begin = [](const auto&, std::int64_t) {},
               .row = [&](std::string_view line) { told |= line.find("look_up_key") != line.npos; }}));
  QVERIFY(told);
  // A kiosk that is moved there is one of that event.
  QVERIFY(must(store_.settings->rows("spring", "look_up_key")).empty());
  QCOMPARE(must(store_.kiosks->moveKiosk("a", "spring", at(600))), store::Moved::Done);
  const auto others = must(store_.settings->rows("spring", "look_up_key"));
  QCOMPARE(others.size(), 1U);
  QVERIFY(others[0] != keys[0]);
}

void StoreContract::aLostPairingAnswerCanBeHadAgain() {
  importEvent(1);
  const auto first = pairKiosk("a");
  auto retry = kioskWith("other-id");
  retry.public_key = first.public_key;
  const auto again = must(store_.kiosks->pair("hash-a", retry, at(600)));
  QVERIFY(again.has_value());
  QCOMPARE(again->id, first.id);
  QCOMPARE(must(store_.kiosks->kiosks()).size(), 1U);
}

void StoreContract::tokensEndWithTimeAndTellOfARevocation() {
  importEvent(1);
  pairKiosk("a");
  QVERIFY(must(store_.kiosks->addToken({"t1", "a", "n1", at(2000)}, at(1000))));
  QCOMPARE(must(store_.kiosks->kioskOfToken("t1", at(1999)))->id, std::string("a"));
  QVERIFY(!must(store_.kiosks->kioskOfToken("t1", at(2000))));
  QVERIFY(!must(store_.kiosks->kioskOfToken("t2", at(1000))));
  QVERIFY(!must(store_.kiosks->kioskOfToken("t1", at(1600)))->revoked_at);
  std::vector<store::Departure> heard;
  std::binary_semaphore told(0);
  store_.kiosks->listen([&](const std::vector<store::Departure>& departures) {
    heard = departures;
    told.release();
  });
  QVERIFY(must(store_.kiosks->revokeKiosk("a", at(1500))));
  told.acquire();
  store_.kiosks->listen({});
  QCOMPARE(heard, (std::vector<store::Departure>{{"a", kEvent}}));
  QCOMPARE(must(store_.kiosks->kioskOfToken("t1", at(1600)))->revoked_at.value(), at(1500));
  QCOMPARE(must(store_.kiosks->kiosk("a"))->revoked_at.value(), at(1500));
  QVERIFY(!must(store_.kiosks->revokeKiosk("b", at(1500))));
}

void StoreContract::aMovedKioskLeavesItsEvent() {
  using Departures = std::vector<store::Departure>;
  importEvent(1);
  contract::EventRow spring = std::get<contract::EventRow>(eventRows(1).front());
  spring.id = "spring";
  must(store_.events->importEvent({spring}, at(0)));
  pairKiosk("a");
  pairKiosk("b");
  must(store_.kiosks->addCommand("a", {"reload", "", "c"}, at(1000)));
  Departures heard;
  std::counting_semaphore told(0);
  store_.kiosks->listen([&](const Departures& departures) {
    heard = departures;
    told.release();
  });
  const auto move = [&](const char* kiosk, const char* event) {
    return must(store_.kiosks->moveKiosk(kiosk, event, at(1500)));
  };
  QCOMPARE(move("a", "spring"), store::Moved::Done);
  told.acquire();
  QCOMPARE(heard, (Departures{{"a", kEvent}}));
  QCOMPARE(must(store_.kiosks->kiosk("a"))->event, std::string("spring"));
  QVERIFY(must(store_.kiosks->hasLeft("a", kEvent)));
  QVERIFY(!must(store_.kiosks->hasLeft("a", "spring")));
  QVERIFY(!must(store_.kiosks->hasLeft("b", kEvent)));
  QVERIFY(must(store_.kiosks->saveHeartbeat("a", {}, at(1600))).empty());

  QCOMPARE(move("a", "spring"), store::Moved::Done);
  QCOMPARE(move("a", kEvent), store::Moved::Done);
  told.acquire();
  QCOMPARE(heard, (Departures{{"a", "spring"}}));
  QCOMPARE(move("a", "spring"), store::Moved::Done);
  told.acquire();
  QCOMPARE(heard, (Departures{{"a", kEvent}}));
  store_.kiosks->listen({});

  QCOMPARE(move("nobody", "spring"), store::Moved::NoSuchKiosk);
  QCOMPARE(store_.kiosks->moveKiosk("a", "autumn", at(1500)).error().code, store::Error::NoSuchEvent);
  QVERIFY(must(store_.kiosks->revokeKiosk("b", at(1500))));
  QCOMPARE(move("b", "spring"), store::Moved::Revoked);
}

void StoreContract::aNonceWorksOnce() {
  importEvent(1);
  pairKiosk("a");
  pairKiosk("b");
  QVERIFY(must(store_.kiosks->addToken({"t1", "a", "n", at(2000)}, at(1000))));
  QVERIFY(!must(store_.kiosks->addToken({"t2", "a", "n", at(2000)}, at(1000))));
  QVERIFY(!must(store_.kiosks->kioskOfToken("t2", at(1000))));
  QVERIFY(must(store_.kiosks->addToken({"t3", "b", "n", at(2000)}, at(1000))));
}

void StoreContract::heartbeatsAreKept() {
  importEvent(1);
  pairKiosk("a");
  must(store_.kiosks->saveHeartbeat("a", {"2.0", 3, 4, 5, -6, "ok", "no paper"}, at(7000)));
  const auto kiosk = must(store_.kiosks->kiosk("a")).value();
  QCOMPARE(kiosk.seen_at.value(), at(7000));
  QCOMPARE(kiosk.version, std::string("2.0"));
  QCOMPARE(kiosk.heartbeat->queue_depth, 3);
  QCOMPARE(kiosk.heartbeat->printer, std::string("no paper"));
}

}  // namespace usher::backend::tests

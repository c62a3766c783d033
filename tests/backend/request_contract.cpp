// SPDX-License-Identifier: Apache-2.0
#include "request_contract.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

#include <usher/contract/codec.h>

namespace usher::backend::tests {

using contract::RequestRow;
using contract::RequestState;
using store::RequestRefusal;
using store::StepRefusal;

namespace {

std::vector<contract::Row> catalogue() {
  using namespace contract;
  CatalogueItemRow bag;
  bag.id = "bag";
  bag.name = {{"en", "Bag"}};
  bag.stock = 10;
  bag.per_guest = 3;
  bag.needs_confirmation = true;
  CatalogueItemRow water = bag;
  water.id = "water";
  water.kind = ItemKind::Drink;
  water.stock = std::nullopt;
  water.per_guest = std::nullopt;
  water.needs_confirmation = false;
  CatalogueItemRow slides = bag;
  slides.id = "slides";
  slides.session = "s-1";
  CatalogueItemRow lunch = bag;
  lunch.id = "lunch";
  lunch.kind = ItemKind::Food;
  lunch.opens_at = at(1000);
  lunch.closes_at = at(2000);
  return {bag, water, slides, lunch};
}

/// Ticket 4 is enrolled in nothing, 5 is revoked.
std::vector<contract::Row> rowsWithCatalogue() {
  auto rows = eventRows(100);
  for (auto& row : rows) {
    auto* ticket = std::get_if<contract::TicketRow>(&row);
    if (ticket != nullptr && ticket->id == ticketId(4)) ticket->sessions.clear();
    if (ticket != nullptr && ticket->id == ticketId(5)) ticket->revoked = true;
  }
  for (auto& row : catalogue()) rows.push_back(std::move(row));
  return rows;
}

RequestRefusal refusalIn(const std::variant<RequestRow, RequestRefusal>& asked) {
  return std::get<RequestRefusal>(asked);
}

}  // namespace

void RequestContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsWithCatalogue(), at(0)));
}

RequestContract::Asked RequestContract::ask(int id, int ticket, const std::string& item,
                                            std::int64_t quantity, std::int64_t at_ms) {
  return must(store_.requests->ask(kEvent, {opId(id), ticketId(ticket), item, quantity, "", at(at_ms)},
                                   at(at_ms + 1)));
}

RequestRow RequestContract::granted(int id, int ticket, const std::string& item, std::int64_t quantity) {
  return std::get<RequestRow>(ask(id, ticket, item, quantity));
}

RequestRow RequestContract::step(int id, RequestState to, const std::string& by) {
  return std::get<RequestRow>(
      must(store_.requests->stepRequest(kEvent, opId(id), {to, by, "because"}, at(9000))));
}

/// As kiosks hear of it.
std::optional<std::int64_t> RequestContract::stockOf(const std::string& item) {
  std::optional<std::int64_t> stock;
  store::SnapshotReader reader;
  reader.begin = [](const store::FeedHead&, std::int64_t) {};
  reader.row = [&](std::string_view line) {
    const auto row = contract::decodeRow(line).value();
    const auto* found = std::get_if<contract::CatalogueItemRow>(&row);
    if (found != nullptr && found->id == item) stock = found->stock;
  };
  must(store_.events->readSnapshot(kEvent, reader));
  return stock;
}

void RequestContract::aRequestTakesPiecesAndIsSeenByAll() {
  const auto begin = headOf(store_).sequence;
  const auto row = std::get<RequestRow>(
      must(store_.requests->ask(kEvent, {opId(1), ticketId(1), "bag", 2, "A blue one", at(1000)}, at(1500))));
  QCOMPARE(row.id, opId(1));
  QCOMPARE(row.ticket, ticketId(1));
  QCOMPARE(row.item, std::string("bag"));
  QCOMPARE(row.quantity, 2);
  QCOMPARE(row.note, std::string("A blue one"));
  QVERIFY(row.state == RequestState::Open);
  QCOMPARE(row.at, at(1000));
  QCOMPARE(row.updated_at, at(1500));

  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 2U);
  for (const auto& change : changes) {
    if (change.kind == "item") {
      QCOMPARE(std::get<contract::CatalogueItemRow>(*change.row).stock.value(), 8);
    } else {
      QVERIFY(std::get<RequestRow>(*change.row) == row);
    }
  }
  QCOMPARE(stockOf("bag").value(), 8);
  const auto listed = must(store_.requests->requests(kEvent, ""));
  QCOMPARE(listed.size(), 1U);
  QVERIFY(listed[0] == row);
}

void RequestContract::whatNeedsNoConfirmationIsAcceptedAtOnce() {
  const auto row = granted(1, 1, "water", 1000);
  QVERIFY(row.state == RequestState::Accepted);
  QVERIFY(row.by.empty());
  QVERIFY(!stockOf("water"));
}

void RequestContract::whatNobodyAcceptedIsTakenOnByOnePerson() {
  granted(1, 1, "water");
  const auto begin = headOf(store_).sequence;
  const auto taken = step(1, RequestState::Accepted, "Bo");
  QCOMPARE(taken.by, std::string("Bo"));
  QVERIFY(std::get<RequestRow>(*changesSince(store_, begin).at(0).row) == taken);
  const auto other =
      must(store_.requests->stepRequest(kEvent, opId(1), {RequestState::Accepted, "Cy", ""}, at(9500)));
  QVERIFY(std::get<StepRefusal>(other) == StepRefusal::NotFromThere);
  QVERIFY(step(1, RequestState::Done, "Cy").state == RequestState::Done);
}

void RequestContract::theSameRequestAgainIsTheSameRequest() {
  granted(1, 1, "bag", 2);
  step(1, RequestState::Done);
  const auto before = headOf(store_).sequence;
  QVERIFY(granted(1, 1, "bag", 2).state == RequestState::Done);
  QCOMPARE(headOf(store_).sequence, before);
  QCOMPARE(stockOf("bag").value(), 8);
}

void RequestContract::anotherOneUnderTheSameIdIsRefused() {
  granted(1, 1, "bag", 2);
  QVERIFY(refusalIn(ask(1, 2, "bag", 2)) == RequestRefusal::IdReused);
  QVERIFY(refusalIn(ask(1, 1, "lunch", 2)) == RequestRefusal::IdReused);
  QVERIFY(refusalIn(ask(1, 1, "bag", 1)) == RequestRefusal::IdReused);
  QCOMPARE(must(store_.requests->requests(kEvent, "")).size(), 1U);
}

void RequestContract::whatCannotBeHadIsRefused_data() {
  QTest::addColumn<int>("ticket");
  QTest::addColumn<std::string>("item");
  QTest::addColumn<std::int64_t>("quantity");
  QTest::addColumn<int>("refusal");
  const auto row = [](const char* name, int ticket, const char* item, std::int64_t quantity,
                      RequestRefusal refusal) {
    QTest::newRow(name) << ticket << std::string(item) << quantity << static_cast<int>(refusal);
  };
  row("no such ticket", 999, "bag", 1, RequestRefusal::UnknownTicket);
  row("a revoked ticket", 5, "bag", 1, RequestRefusal::TicketInvalid);
  row("no such item", 1, "rocket", 1, RequestRefusal::UnknownItem);
  row("not enrolled", 4, "slides", 1, RequestRefusal::NotEnrolled);
  row("more than a guest may have", 1, "bag", 4, RequestRefusal::LimitReached);
}

void RequestContract::whatCannotBeHadIsRefused() {
  QFETCH(const int, ticket);
  QFETCH(const std::string, item);
  QFETCH(const std::int64_t, quantity);
  QFETCH(const int, refusal);
  const auto before = headOf(store_).sequence;
  QCOMPARE(static_cast<int>(refusalIn(ask(1, ticket, item, quantity))), refusal);
  QCOMPARE(headOf(store_).sequence, before);
  QVERIFY(must(store_.requests->requests(kEvent, "")).empty());
  QCOMPARE(stockOf("bag").value(), 10);
}

void RequestContract::theLimitOfAGuestCountsWhatWasNotDeclined() {
  granted(1, 1, "bag", 2);
  QVERIFY(refusalIn(ask(2, 1, "bag", 2)) == RequestRefusal::LimitReached);
  granted(3, 1, "bag", 1);
  granted(4, 2, "bag", 3);
  step(1, RequestState::Declined);
  granted(5, 1, "bag", 2);
  step(3, RequestState::Done);
  QVERIFY(refusalIn(ask(6, 1, "bag", 1)) == RequestRefusal::LimitReached);
}

void RequestContract::theStockEndsForAll() {
  for (int guest = 1; guest <= 3; ++guest) granted(guest, guest, "bag", 3);
  QVERIFY(refusalIn(ask(10, 6, "bag", 2)) == RequestRefusal::SoldOut);
  granted(11, 6, "bag", 1);
  QCOMPARE(stockOf("bag").value(), 0);
  QVERIFY(refusalIn(ask(12, 7, "bag", 1)) == RequestRefusal::SoldOut);
}

void RequestContract::ofManyWhoWantTheLastPieceOneGetsIt() {
  for (int guest = 1; guest <= 3; ++guest) granted(guest, guest, "bag", 3);
  constexpr int kMany = 64;
  std::atomic<int> got = 0;
  std::barrier start(kMany);
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < kMany; ++i) {
      threads.emplace_back([&, i] {
        start.arrive_and_wait();
        if (std::holds_alternative<RequestRow>(ask(100 + i, 10 + i, "bag"))) ++got;
      });
    }
  }
  QCOMPARE(got.load(), 1);
  QCOMPARE(stockOf("bag").value(), 0);
  QCOMPARE(must(store_.requests->requests(kEvent, "")).size(), 4U);
}

void RequestContract::aHandOutIsForThoseEnrolled() {
  granted(1, 1, "slides");
  QVERIFY(refusalIn(ask(2, 4, "slides")) == RequestRefusal::NotEnrolled);
}

void RequestContract::openingTimesAreTheGuests() {
  QVERIFY(refusalIn(ask(1, 1, "lunch", 1, 999)) == RequestRefusal::Closed);
  QVERIFY(std::holds_alternative<RequestRow>(ask(2, 1, "lunch", 1, 1000)));
  // Asked at a kiosk while it was open, heard of later.
  const auto late =
      must(store_.requests->ask(kEvent, {opId(3), ticketId(2), "lunch", 1, "", at(1999)}, at(90'000)));
  QVERIFY(std::holds_alternative<RequestRow>(late));
  QVERIFY(refusalIn(ask(4, 3, "lunch", 1, 2000)) == RequestRefusal::Closed);
}

void RequestContract::stepsLeadWhereTheyMay_data() {
  QTest::addColumn<int>("from");
  QTest::addColumn<int>("to");
  QTest::addColumn<bool>("allowed");
  const auto row = [](const char* name, RequestState from, RequestState to, bool allowed) {
    QTest::newRow(name) << static_cast<int>(from) << static_cast<int>(to) << allowed;
  };
  using enum RequestState;
  row("open, accepted", Open, Accepted, true);
  row("open, done", Open, Done, true);
  row("open, declined", Open, Declined, true);
  row("accepted, done", Accepted, Done, true);
  row("accepted, declined", Accepted, Declined, true);
  row("accepted, open", Accepted, Open, false);
  row("done, declined", Done, Declined, false);
  row("done, accepted", Done, Accepted, false);
  row("declined, accepted", Declined, Accepted, false);
  row("declined, done", Declined, Done, false);
  row("declined, open", Declined, Open, false);
}

void RequestContract::stepsLeadWhereTheyMay() {
  QFETCH(const int, from);
  QFETCH(const int, to);
  QFETCH(const bool, allowed);
  granted(1, 1, "bag");
  if (from != static_cast<int>(RequestState::Open)) step(1, static_cast<RequestState>(from));
  const auto begin = headOf(store_).sequence;
  const auto stepped = must(store_.requests->stepRequest(
      kEvent, opId(1), {static_cast<RequestState>(to), "Cy", "because"}, at(9500)));
  QCOMPARE(std::holds_alternative<RequestRow>(stepped), allowed);
  if (!allowed) {
    QVERIFY(std::get<StepRefusal>(stepped) == StepRefusal::NotFromThere);
    QCOMPARE(headOf(store_).sequence, begin);
    return;
  }
  const auto& row = std::get<RequestRow>(stepped);
  QCOMPARE(static_cast<int>(row.state), to);
  QCOMPARE(row.by, std::string("Cy"));
  QCOMPARE(row.reason, std::string("because"));
  QCOMPARE(row.updated_at, at(9500));
  QVERIFY(std::get<RequestRow>(*changesSince(store_, begin).at(0).row) == row);
}

void RequestContract::theSameStepByTheSamePersonChangesNothing() {
  granted(1, 1, "bag");
  step(1, RequestState::Accepted, "Bo");
  const auto begin = headOf(store_).sequence;
  QCOMPARE(step(1, RequestState::Accepted, "Bo").by, std::string("Bo"));
  QCOMPARE(headOf(store_).sequence, begin);
  const auto other =
      must(store_.requests->stepRequest(kEvent, opId(1), {RequestState::Accepted, "Cy", ""}, at(9500)));
  QVERIFY(std::get<StepRefusal>(other) == StepRefusal::NotFromThere);
  const auto unknown =
      must(store_.requests->stepRequest(kEvent, opId(2), {RequestState::Accepted, "Bo", ""}, at(9500)));
  QVERIFY(std::get<StepRefusal>(unknown) == StepRefusal::NoSuchRequest);
}

void RequestContract::decliningGivesThePiecesBackOnce() {
  granted(1, 1, "bag", 3);
  QCOMPARE(stockOf("bag").value(), 7);
  step(1, RequestState::Declined);
  step(1, RequestState::Declined);
  QCOMPARE(stockOf("bag").value(), 10);
}

void RequestContract::whatIsGivenBackWhileItsItemIsTakenOutIsThereLater() {
  granted(1, 1, "bag", 3);
  granted(2, 2, "bag", 2);
  must(store_.events->importEvent(eventRows(100), at(2000)));
  step(1, RequestState::Declined);
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(2), at(9000))));
  must(store_.events->importEvent(rowsWithCatalogue(), at(9100)));
  QCOMPARE(stockOf("bag").value(), 10);
}

void RequestContract::aNewNumberOfPiecesCountsWhatWasTaken() {
  granted(1, 1, "bag", 3);
  auto rows = rowsWithCatalogue();
  const auto begin = headOf(store_).sequence;
  must(store_.events->importEvent(rows, at(2000)));
  QCOMPARE(stockOf("bag").value(), 7);
  QCOMPARE(headOf(store_).sequence, begin);
  for (auto& row : rows) {
    auto* item = std::get_if<contract::CatalogueItemRow>(&row);
    if (item != nullptr && item->id == "bag") item->stock = 2;
  }
  must(store_.events->importEvent(rows, at(3000)));
  QCOMPARE(stockOf("bag").value(), 0);
  step(1, RequestState::Declined);
  QCOMPARE(stockOf("bag").value(), 2);
}

void RequestContract::anImportLeavesRequestsAlone() {
  granted(1, 1, "bag");
  must(store_.events->importEvent(eventRows(100), at(2000)));
  QCOMPARE(must(store_.requests->requests(kEvent, "")).size(), 1U);
  // Its item is gone; the request can still be settled.
  QVERIFY(step(1, RequestState::Declined).state == RequestState::Declined);
}

void RequestContract::requestsAreListedNewestFirst() {
  granted(1, 1, "bag");
  granted(2, 2, "bag");
  granted(3, 1, "lunch");
  const auto ids = [&](const std::string& ticket) {
    std::vector<std::string> found;
    for (const auto& row : must(store_.requests->requests(kEvent, ticket))) found.push_back(row.id);
    return found;
  };
  QCOMPARE(ids(""), (std::vector{opId(3), opId(2), opId(1)}));
  QCOMPARE(ids(ticketId(1)), (std::vector{opId(3), opId(1)}));
  QVERIFY(ids(ticketId(9)).empty());
}

void RequestContract::stagesArePaged() {
  using store::RequestStage;
  for (int id = 1; id <= 9; ++id) granted(id, 10 + id, "bag");
  for (const int id : {2, 5}) step(id, RequestState::Accepted);
  step(3, RequestState::Done);
  step(4, RequestState::Declined);
  const auto paged = [&](RequestStage stage, int limit) {
    std::vector<std::string> ids;
    for (std::string after;;) {
      const auto page = must(store_.requests->requestsIn(kEvent, stage, after, limit));
      for (const auto& row : page.rows) ids.push_back(row.id);
      ids.push_back("of " + std::to_string(page.total));
      if (page.next.empty()) return ids;
      after = page.next;
    }
  };
  QCOMPARE(paged(RequestStage::Open, 3),
           (std::vector<std::string>{opId(1), opId(6), opId(7), "of 5", opId(8), opId(9), "of 5"}));
  QCOMPARE(paged(RequestStage::Accepted, 2), (std::vector<std::string>{opId(2), opId(5), "of 2"}));
  QCOMPARE(paged(RequestStage::Finished, 1), (std::vector<std::string>{opId(4), "of 2", opId(3), "of 2"}));
  // A place that was never given is the beginning.
  QCOMPARE(must(store_.requests->requestsIn(kEvent, RequestStage::Open, "no place", 1)).rows.at(0).id,
           opId(1));
  QCOMPARE(store_.requests->requestsIn("x", RequestStage::Open, "", 1).error().code,
           store::Error::NoSuchEvent);
}

void RequestContract::anErasedGuestsRequestsGoWithThem() {
  granted(1, 1, "bag", 2);
  granted(2, 1, "bag", 1);
  granted(3, 2, "bag", 1);
  step(2, RequestState::Done);
  const auto begin = headOf(store_).sequence;
  QVERIFY(must(store_.attendees->eraseAttendee(kEvent, ticketId(1), at(9000))));
  const auto left = must(store_.requests->requests(kEvent, ""));
  QCOMPARE(left.size(), 1U);
  QCOMPARE(left[0].id, opId(3));
  QCOMPARE(stockOf("bag").value(), 8);
  int gone = 0;
  for (const auto& change : changesSince(store_, begin)) gone += change.kind == "request" && change.deleted;
  QCOMPARE(gone, 2);
  for (const auto& change : changesSince(store_, headOf(store_).forgotten)) {
    const auto* request = change.row ? std::get_if<RequestRow>(&*change.row) : nullptr;
    QVERIFY(request == nullptr || request->ticket != ticketId(1));
  }
}

void RequestContract::unknownEventsAreSaidSo() {
  const auto asked = store_.requests->ask("x", {opId(1), ticketId(1), "bag", 1, "", at(0)}, at(0));
  QCOMPARE(asked.error().code, store::Error::NoSuchEvent);
  QCOMPARE(store_.requests->requests("x", "").error().code, store::Error::NoSuchEvent);
}

}  // namespace usher::backend::tests

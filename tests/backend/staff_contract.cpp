// SPDX-License-Identifier: Apache-2.0
#include "staff_contract.h"

#include <QTest>

namespace usher::backend::tests {

using contract::OpStatus;

namespace {

contract::Op checkInAt(int op, int ticket, const std::string& list, std::int64_t at_ms) {
  auto made = checkIn(op, ticket, list);
  made.at = at(at_ms);
  return made;
}

/// Tickets 1 to 7 of visitors; 8 to 10 of speakers.
std::vector<contract::Row> rowsOfTwoTypes() {
  auto rows = eventRows(10);
  rows.push_back(contract::TicketTypeRow{"speaker", {{"en", "Speaker"}}, "#AA0000"});
  for (auto& row : rows) {
    auto* ticket = std::get_if<contract::TicketRow>(&row);
    if (ticket != nullptr &&
        (ticket->id == ticketId(8) || ticket->id == ticketId(9) || ticket->id == ticketId(10)))
      ticket->ticket_type = "speaker";
  }
  return rows;
}

contract::TicketRow& ticketIn(std::vector<contract::Row>& rows, int number) {
  for (auto& row : rows) {
    auto* ticket = std::get_if<contract::TicketRow>(&row);
    if (ticket != nullptr && ticket->id == ticketId(number)) return *ticket;
  }
  throw std::out_of_range("no such ticket");
}

contract::CheckInListRow& listIn(std::vector<contract::Row>& rows, const std::string& id) {
  for (auto& row : rows) {
    auto* list = std::get_if<contract::CheckInListRow>(&row);
    if (list != nullptr && list->id == id) return *list;
  }
  throw std::out_of_range("no such list");
}

}  // namespace

void StaffContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(rowsOfTwoTypes(), at(0)));
}

store::ArrivalCount StaffContract::countOf(const std::string& list, const std::string& type) {
  const auto arrivals = must(store_.events->arrivals(kEvent));
  for (const auto& count : arrivals.counts) {
    if (count.list == list && count.ticket_type == type) return count;
  }
  return {};
}

void StaffContract::whoSettlesFirstDecides() {
  using contract::Resolution;
  using store::Settled;
  redeem(store_, "a", {checkIn(1, 1, "never"), checkIn(2, 1, "never")});
  const auto begin = headOf(store_).sequence;
  const auto settle = [&](int op, const store::Settlement& how, int when) {
    return must(store_.events->settleIncident(kEvent, opId(op), how, at(when)));
  };
  QVERIFY(settle(1, {Resolution::Mistake, "Bo", ""}, 1) == Settled::NoSuchIncident);
  QVERIFY(settle(2, {Resolution::Mistake, "Bo", "a friend"}, 1) == Settled::Done);
  QVERIFY(settle(2, {Resolution::Accepted, "Cy", "twins"}, 2) == Settled::Otherwise);
  QVERIFY(settle(2, {Resolution::Mistake, "Cy", "a colleague"}, 2) == Settled::Otherwise);
  // An answer that was lost on its way, and somebody who says no more than the first.
  QVERIFY(settle(2, {Resolution::Mistake, "Bo", "a friend"}, 3) == Settled::Done);
  QVERIFY(settle(2, {Resolution::Mistake, "Cy", ""}, 3) == Settled::Done);
  const auto incident = must(store_.events->incidents(kEvent)).at(0);
  QVERIFY(incident.row.resolution == Resolution::Mistake);
  QCOMPARE(incident.row.settled_by, std::string("Bo"));
  QCOMPARE(incident.row.note, std::string("a friend"));
  QCOMPARE(incident.settled_at.value(), at(1));
  QCOMPARE(incident.winner.id, opId(1));
  const auto changes = changesSince(store_, begin);
  QCOMPARE(changes.size(), 1U);
  // Who knows what they replace may.
  QVERIFY(settle(2, {Resolution::Mistake, "Cy", "x", Resolution::Accepted}, 4) == Settled::Otherwise);
  QVERIFY(settle(2, {Resolution::Accepted, "Cy", "twins", Resolution::Mistake}, 4) == Settled::Done);
  const auto anew = must(store_.events->incidents(kEvent)).at(0).row;
  QVERIFY(anew.resolution == Resolution::Accepted);
  QCOMPARE(anew.settled_by, std::string("Cy"));
  QVERIFY(std::get<contract::IncidentRow>(*changes[0].row) == incident.row);
  QCOMPARE(store_.events->settleIncident("x", opId(2), {}, at(3)).error().code, store::Error::NoSuchEvent);
}

void StaffContract::whatKiosksCouldNotReadIsNotKept() {
  using contract::Resolution;
  redeem(store_, "a", {checkIn(1, 1, "never"), checkIn(2, 1, "never")});
  const auto before = headOf(store_).sequence;
  const store::Settlement endless{Resolution::Mistake, "Bo", std::string(100'000, 'x')};
  QCOMPARE(store_.events->settleIncident(kEvent, opId(2), endless, at(1)).error().code,
           store::Error::Malformed);
  QVERIFY(!must(store_.events->incidents(kEvent)).at(0).row.resolution);
  // And the feed goes on.
  redeemOne(store_, "a", checkIn(3, 2, "never"));
  QCOMPARE(changesSince(store_, before).size(), 1U);
}

void StaffContract::incidentsArePagedByStage() {
  using store::IncidentStage;
  redeem(store_, "a",
         {checkIn(1, 1, "never"), checkIn(2, 1, "never"), checkIn(3, 1, "never"), checkIn(4, 1, "never"),
          checkIn(5, 1, "never"), checkIn(6, 1, "never")});
  for (const int id : {3, 5})
    QVERIFY(must(store_.events->settleIncident(kEvent, opId(id), {.by = "Bo"}, at(9000))) ==
            store::Settled::Done);
  const auto paged = [&](IncidentStage stage, int limit) {
    std::vector<std::string> ids;
    for (std::string after;;) {
      const auto page = must(store_.events->incidentsIn(kEvent, stage, after, limit));
      for (const auto& incident : page.rows) ids.push_back(incident.row.id);
      ids.push_back("of " + std::to_string(page.total));
      if (page.next.empty()) return ids;
      after = page.next;
    }
  };
  QCOMPARE(paged(IncidentStage::Open, 2),
           (std::vector<std::string>{opId(2), opId(4), "of 3", opId(6), "of 3"}));
  QCOMPARE(paged(IncidentStage::Settled, 1), (std::vector<std::string>{opId(5), "of 2", opId(3), "of 2"}));
  QCOMPARE(paged(IncidentStage::Settled, 2), (std::vector<std::string>{opId(5), opId(3), "of 2"}));
  QCOMPARE(store_.events->incidentsIn("x", IncidentStage::Open, "", 1).error().code,
           store::Error::NoSuchEvent);
}

void StaffContract::staffUndoACheckIn() {
  redeemOne(store_, "a", checkIn(1, 1, "never"));
  const auto begin = headOf(store_).sequence;
  QVERIFY(!must(store_.events->voidCheckIn(kEvent, opId(2), "Bo", "", at(1))));
  QVERIFY(must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "wrong person", at(1))));
  QVERIFY(!must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "wrong person", at(2))));
  QVERIFY(changesSince(store_, begin).at(0).deleted);
  QVERIFY(must(store_.events->checkIns(kEvent)).empty());
  QVERIFY(redeemOne(store_, "a", checkIn(3, 1, "never")).status == OpStatus::Ok);
}

void StaffContract::whoCameInSecondIsInsideOnceTheFirstIsUndone() {
  redeem(store_, "a", {checkIn(1, 1, "never")});
  redeem(store_, "b", {checkIn(2, 1, "never"), checkIn(3, 1, "never"), checkIn(4, 1, "never")});
  must(store_.events->settleIncident(kEvent, opId(2), {contract::Resolution::Mistake, "Bo", ""}, at(1)));
  const auto begin = headOf(store_).sequence;
  must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "wrong person", at(6000)));

  const auto standing = must(store_.events->checkIns(kEvent));
  QCOMPARE(standing.size(), 1U);
  QVERIFY(standing[0] == (contract::CheckInRow{opId(3), ticketId(1), "never", contract::Direction::Entry,
                                               checkIn(3, 1, "never").at, "Door b"}));
  const auto incidents = must(store_.events->incidents(kEvent));
  QCOMPARE(incidents.size(), 2U);
  QCOMPARE(incidents[0].row.id, opId(2));
  QCOMPARE(incidents[1].row.id, opId(4));
  for (const auto& incident : incidents) QVERIFY(incident.winner == standing[0]);

  std::vector<std::string> told;
  for (const auto& change : changesSince(store_, begin))
    told.push_back(change.kind + (change.deleted ? " gone " : " ") + change.id);
  QCOMPARE(told, (std::vector{"check_in gone " + opId(1), "incident gone " + opId(3), "check_in " + opId(3),
                              "incident " + opId(2), "incident " + opId(4)}));

  // Sent again, it was let in; another kiosk's guest with this ticket was not.
  QVERIFY(redeemOne(store_, "b", checkIn(3, 1, "never")).status == OpStatus::Ok);
  const auto later = redeemOne(store_, "a", checkIn(5, 1, "never"));
  QVERIFY(later.status == OpStatus::Conflict);
  QCOMPARE(later.winner->id, opId(3));

  // And so it goes on, until only the mistake is left, and somebody finds that it was none.
  must(store_.events->voidCheckIn(kEvent, opId(3), "Bo", "", at(7000)));
  must(store_.events->voidCheckIn(kEvent, opId(4), "Bo", "", at(7000)));
  must(store_.events->voidCheckIn(kEvent, opId(5), "Bo", "", at(7000)));
  QVERIFY(must(store_.events->checkIns(kEvent)).empty());
  must(store_.events->settleIncident(
      kEvent, opId(2), {contract::Resolution::Accepted, "Bo", "", contract::Resolution::Mistake}, at(8000)));
  QCOMPARE(must(store_.events->checkIns(kEvent)).at(0).id, opId(2));
  QVERIFY(must(store_.events->incidents(kEvent)).empty());
}

void StaffContract::anExitStaysBehindTheEntryThatTookAPlace() {
  using contract::Direction;
  redeem(store_, "a", {checkIn(1, 1, "after_exit")});
  redeem(store_, "b", {checkIn(2, 1, "after_exit"), checkIn(3, 1, "after_exit", Direction::Exit)});
  must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "", at(6000)));
  const auto standing = must(store_.events->checkIns(kEvent));
  QCOMPARE(standing.size(), 2U);
  QCOMPARE(standing[0].id, opId(2));
  QCOMPARE(standing[1].id, opId(3));
  QVERIFY(redeemOne(store_, "a", checkIn(4, 1, "after_exit")).status == OpStatus::Ok);
}

void StaffContract::arrivalsAreCountedByListAndType() {
  redeem(
      store_, "a",
      {checkIn(1, 1, "never"), checkIn(2, 2, "never"), checkIn(3, 2, "never"), checkIn(4, 8, "never"),
       checkIn(5, 3, "always"), checkIn(6, 3, "always"), checkIn(7, 4, "always", contract::Direction::Exit)});
  QCOMPARE(countOf("never", "visitor").expected, 7);
  QCOMPARE(countOf("never", "visitor").arrived, 2);
  QCOMPARE(countOf("never", "speaker").expected, 3);
  QCOMPARE(countOf("never", "speaker").arrived, 1);
  QCOMPARE(countOf("always", "visitor").arrived, 1);
  QCOMPARE(countOf("after_exit", "visitor").expected, 7);
  QCOMPARE(countOf("after_exit", "visitor").arrived, 0);
  must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "", at(1)));
  QCOMPARE(countOf("never", "visitor").arrived, 1);
  QCOMPARE(store_.events->arrivals("x").error().code, store::Error::NoSuchEvent);
}

void StaffContract::expectedAreThoseWhomTheListAdmits() {
  auto rows = rowsOfTwoTypes();
  ticketIn(rows, 1).revoked = true;
  ticketIn(rows, 2).blocked = true;
  ticketIn(rows, 3).order_status = contract::OrderStatus::Cancelled;
  ticketIn(rows, 4).order_status = contract::OrderStatus::Pending;
  ticketIn(rows, 5).valid_until = at(1000);
  ticketIn(rows, 6).valid_from = at(2000);
  listIn(rows, "never").opens_at = at(1000);
  listIn(rows, "never").closes_at = at(2000);
  listIn(rows, "always").include_pending = true;
  listIn(rows, "after_exit").ticket_types = {"speaker"};
  must(store_.events->importEvent(rows, at(1)));
  QCOMPARE(countOf("never", "visitor").expected, 1);
  QCOMPARE(countOf("always", "visitor").expected, 4);
  QCOMPARE(countOf("after_exit", "visitor").expected, 0);
  QCOMPARE(countOf("after_exit", "speaker").expected, 3);
}

void StaffContract::arrivalsComeByTheMinuteOfTheFirstEntry() {
  redeem(
      store_, "a",
      {checkInAt(1, 1, "never", 0), checkInAt(2, 2, "never", 59'999), checkInAt(3, 3, "never", 60'000),
       checkInAt(4, 4, "always", 0), checkInAt(5, 4, "always", 300'000), checkInAt(6, 8, "never", 180'000)});
  const auto minutes = must(store_.events->arrivals(kEvent)).minutes;
  QCOMPARE(minutes.size(), 4U);
  QCOMPARE(minutes[0].list, std::string("always"));
  QCOMPARE(minutes[0].arrived, 1);
  QCOMPARE(minutes[1].list, std::string("never"));
  QCOMPARE(minutes[1].minute, at(0));
  QCOMPARE(minutes[1].arrived, 2);
  QCOMPARE(minutes[2].minute, at(60'000));
  QCOMPARE(minutes[2].arrived, 1);
  QCOMPARE(minutes[3].minute, at(180'000));
}

void StaffContract::aTicketHasAHistory() {
  using namespace contract;
  const auto op = [](int id, OpBody body) { return Op{opId(id), at(id * 1000), id, std::move(body)}; };
  redeem(store_, "a",
         {op(1, CheckInOp{ticketId(1), "never"}),
          op(2, PrintResultOp{ticketId(1), Paper::Badge, PrintOutcome::Failed, "no paper"}),
          op(3, BadgeCorrectionOp{ticketId(1), "Zoë", "New", ""}), op(4, CheckInOp{ticketId(1), "never"}),
          op(5, CheckInOp{ticketId(2), "never"}), op(6, PrintResultOp{"t-x"})});
  must(store_.events->voidCheckIn(kEvent, opId(1), "Bo", "wrong person", at(60'000)));
  const auto history = must(store_.events->history(kEvent, ticketId(1)));
  std::vector<std::string> told;
  for (const auto& entry : history) {
    told.push_back(entry.what + " | " + entry.by + " | " + entry.list + " | " + entry.detail);
    // The second entry stands in the place of the undone one.
    QCOMPARE(entry.check_in, entry.at == at(4000) ? opId(4) : std::string());
  }
  QCOMPARE(told, (std::vector<std::string>{
                     "check_in | Door a | never | ", "print_result | Door a |  | badge failed: no paper",
                     "badge_correction | Door a |  | family_name", "check_in | Door a | never | ",
                     "void | Bo | never | wrong person"}));
  QCOMPARE(history[1].at, at(2000));
  QCOMPARE(must(store_.events->history(kEvent, ticketId(2))).at(0).check_in, opId(5));
  QVERIFY(must(store_.events->history(kEvent, ticketId(3))).empty());
  QCOMPARE(store_.events->history("x", ticketId(1)).error().code, store::Error::NoSuchEvent);
}

void StaffContract::aKioskGetsItsCommandsUntilTheyAreDone() {
  for (const char* id : {"a", "b"}) {
    must(store_.kiosks->addPairingCode({std::string("hash-") + id, kEvent, id, at(1000)}));
    store::Kiosk kiosk;
    kiosk.id = id;
    kiosk.public_key = std::string(32, id[0]);
    must(store_.kiosks->pair(std::string("hash-") + id, kiosk, at(500)));
  }
  using store::Commanded;
  const auto add = [&](const std::string& to, const contract::Command& command) {
    return must(store_.kiosks->addCommand(to, command, at(1)));
  };
  QVERIFY(add("a", {"message", "Lunch at 12", "c1"}) == Commanded::Done);
  QVERIFY(add("a", {"reload", "", "c2"}) == Commanded::Done);
  QVERIFY(add("a", {"reload", "", "c2"}) == Commanded::Done);
  QVERIFY(add("nobody", {"reload", "", "c3"}) == Commanded::NoSuchKiosk);
  const auto beat = [&](const std::string& kiosk, std::vector<std::string> done) {
    contract::HeartbeatRequest request;
    request.version = "1";
    request.commands_done = std::move(done);
    std::vector<std::string> waiting;
    for (const auto& command : must(store_.kiosks->saveHeartbeat(kiosk, request, at(9)))) {
      waiting.push_back(command.id + " " + command.kind + " " + command.text);
    }
    return waiting;
  };
  const std::vector<std::string> both{"c1 message Lunch at 12", "c2 reload "};
  QCOMPARE(beat("a", {}), both);
  QVERIFY(beat("b", {"c1"}).empty());
  QCOMPARE(beat("a", {}), both);
  QCOMPARE(beat("a", {"c1"}), std::vector<std::string>{both[1]});
  QVERIFY(beat("a", {"c2", "c1"}).empty());

  // A kiosk that is off collects no more than it can be told in one answer.
  for (int i = 0; i < store::kMostCommands; ++i)
    QVERIFY(add("a", {"reload", "", "d" + std::to_string(i)}) == Commanded::Done);
  QVERIFY(add("a", {"reload", "", "e"}) == Commanded::TooMany);
  QVERIFY(add("a", {"reload", "", "d3"}) == Commanded::Done);
  QVERIFY(add("b", {"reload", "", "e"}) == Commanded::Done);
  QCOMPARE(beat("a", {"d0"}).size(), std::size_t(store::kMostCommands - 1));
  QVERIFY(add("a", {"reload", "", "e"}) == Commanded::Done);
}

void StaffContract::whatAKioskDoesNotKnowIsKeptAndGivenNoMore() {
  must(store_.kiosks->addPairingCode({"hash", kEvent, "North", at(1000)}));
  store::Kiosk kiosk;
  kiosk.id = "k";
  kiosk.public_key = std::string(32, 'k');
  must(store_.kiosks->pair("hash", kiosk, at(500)));
  const auto add = [&](const std::string& id) {
    must(store_.kiosks->addCommand("k", {"message", "Lunch at 12", id}, at(1)));
  };
  const auto beat = [&](const std::string& version, std::vector<std::string> unknown) {
    contract::HeartbeatRequest request;
    request.version = version;
    request.commands_unknown = std::move(unknown);
    return must(store_.kiosks->saveHeartbeat("k", request, at(9)));
  };
  const auto said = [](const store::Kiosk& of) {
    std::vector<std::string> all;
    for (const auto& [command, told_at] : of.unknown_commands) {
      all.push_back(command.id + " " + command.kind + " " + command.text +
                    (told_at == at(9) ? "" : " when?"));
    }
    return all;
  };
  const auto kept = [&] { return said(must(store_.kiosks->kiosk("k")).value()); };
  add("c-1");
  add("c-2");
  QCOMPARE(beat("1", {}).size(), 2U);
  QVERIFY(kept().empty());
  const auto waiting = beat("1", {"c-1", "nobody's"});
  QCOMPARE(waiting.size(), 1U);
  QCOMPARE(waiting[0].id, std::string("c-2"));
  // The kiosk may have missed that answer, and say it again.
  beat("1", {"c-1"});
  const std::vector<std::string> wanted{"c-1 message Lunch at 12"};
  QCOMPARE(kept(), wanted);
  QCOMPARE(said(must(store_.kiosks->kiosks()).at(0)), wanted);

  for (int i = 0; i < store::kMostUnknownCommands; ++i) {
    add("more-" + std::to_string(i));
    beat("1", {"more-" + std::to_string(i)});
  }
  QCOMPARE(kept().size(), std::size_t(store::kMostUnknownCommands));
  QCOMPARE(kept().front(), std::string("more-0 message Lunch at 12"));
  // Another version may know more.
  QCOMPARE(beat("2", {}).size(), 1U);
  QVERIFY(kept().empty());
}

void StaffContract::addEvent(const std::string& id, contract::Instant starts_at) {
  auto event = std::get<contract::EventRow>(eventRows(0).front());
  event.id = id;
  event.name = {{"en", "The " + id}};
  event.starts_at = starts_at;
  must(store_.events->importEvent({event}, at(0)));
}

void StaffContract::pairKiosk(const std::string& id) {
  must(store_.kiosks->addPairingCode({"hash-" + id, kEvent, "Door " + id, at(1000)}));
  store::Kiosk kiosk;
  kiosk.id = id;
  kiosk.public_key = std::string(32, id.front());
  QVERIFY(must(store_.kiosks->pair("hash-" + id, kiosk, at(500))));
}

std::vector<std::string> StaffContract::othersOf(const std::string& kiosk) {
  std::vector<std::string> ids;
  const auto others = must(store_.kiosks->offeredEvents(kiosk));
  for (const auto& [id, name] : others) ids.push_back(id);
  return ids;
}

void StaffContract::eventsAreOfferedToAKiosk() {
  using Ids = std::vector<std::string>;
  addEvent("autumn", at(9000));
  addEvent("gala", at(7000));
  addEvent("ball", at(7000));
  pairKiosk("a");
  pairKiosk("b");
  QCOMPARE(othersOf("a"), Ids{});
  QVERIFY(must(store_.kiosks->offerEvents("a", {"autumn", kEvent, "gala", "ball", "gala"})));
  QCOMPARE(othersOf("a"), (Ids{"ball", "gala", "autumn"}));
  QCOMPARE(must(store_.kiosks->offeredEvents("a")).at(0).name, (contract::LocalizedText{{"en", "The ball"}}));
  QCOMPARE(must(store_.kiosks->kiosk("a"))->offered_events, (Ids{"autumn", "ball", "gala"}));
  QCOMPARE(must(store_.kiosks->kiosks()).at(0).offered_events, (Ids{"autumn", "ball", "gala"}));
  QCOMPARE(othersOf("b"), Ids{});
  QCOMPARE(othersOf("nobody"), Ids{});

  QCOMPARE(store_.kiosks->offerEvents("a", {"gala", "winter"}).error().code, store::Error::NoSuchEvent);
  QCOMPARE(othersOf("a"), (Ids{"ball", "gala", "autumn"}));
  QVERIFY(!must(store_.kiosks->offerEvents("nobody", {"gala"})));

  // Organizers who move it leave what is offered as it is.
  QCOMPARE(must(store_.kiosks->moveKiosk("a", "gala", at(600))), store::Moved::Done);
  QCOMPARE(othersOf("a"), (Ids{kEvent, "ball", "autumn"}));
  QVERIFY(must(store_.kiosks->offerEvents("a", {})));
  QCOMPARE(othersOf("a"), Ids{});

  Ids many;
  for (std::size_t i = 0; i <= contract::kMostOtherEvents; ++i) {
    many.push_back("e" + std::to_string(i));
    addEvent(many.back(), at(0));
  }
  QVERIFY(must(store_.kiosks->offerEvents("a", many)));
  QCOMPARE(othersOf("a").size(), contract::kMostOtherEvents);
}

void StaffContract::staffSwitchAKioskToWhatIsOffered() {
  using Ids = std::vector<std::string>;
  using store::Switched;
  addEvent("gala", at(7000));
  addEvent("ball", at(8000));
  pairKiosk("a");
  pairKiosk("b");
  const auto change = [&](const char* kiosk, const char* from, const char* event) {
    return must(store_.kiosks->switchKiosk(kiosk, from, event, at(600)));
  };
  const auto serves = [&](const char* kiosk) { return must(store_.kiosks->kiosk(kiosk))->event; };
  QCOMPARE(change("a", kEvent, "gala"), Switched::NotOffered);
  QVERIFY(must(store_.kiosks->offerEvents("a", {"gala"})));
  QCOMPARE(change("a", kEvent, "ball"), Switched::NotOffered);
  QCOMPARE(change("a", kEvent, "winter"), Switched::NotOffered);
  QCOMPARE(change("b", kEvent, "gala"), Switched::NotOffered);
  QCOMPARE(change("nobody", kEvent, "gala"), Switched::NoSuchKiosk);
  QCOMPARE(change("a", kEvent, kEvent), Switched::Done);
  QCOMPARE(serves("a"), std::string(kEvent));
  QVERIFY(!must(store_.kiosks->hasLeft("a", kEvent)));

  must(store_.kiosks->addCommand("a", {"reload", "", "c"}, at(550)));
  QCOMPARE(change("a", kEvent, "gala"), Switched::Done);
  QCOMPARE(serves("a"), std::string("gala"));
  QVERIFY(must(store_.kiosks->hasLeft("a", kEvent)));
  QVERIFY(must(store_.kiosks->saveHeartbeat("a", {}, at(700))).empty());
  // They can come back, and go there again.
  QCOMPARE(othersOf("a"), Ids{kEvent});
  QCOMPARE(change("a", "gala", kEvent), Switched::Done);
  QCOMPARE(othersOf("a"), Ids{"gala"});

  // Who asked before organizers moved it does not take it away from there.
  QCOMPARE(must(store_.kiosks->moveKiosk("a", "ball", at(800))), store::Moved::Done);
  QCOMPARE(change("a", kEvent, "gala"), Switched::Done);
  QCOMPARE(serves("a"), std::string("ball"));
  QCOMPARE(othersOf("a"), (Ids{kEvent, "gala"}));

  QVERIFY(must(store_.kiosks->revokeKiosk("a", at(900))));
  QCOMPARE(change("a", "ball", "gala"), Switched::Revoked);
}

}  // namespace usher::backend::tests

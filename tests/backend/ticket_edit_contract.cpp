// SPDX-License-Identifier: Apache-2.0
#include "ticket_edit_contract.h"

#include <QTest>

#include <barrier>
#include <thread>

#include "attendee_contract.h"

namespace usher::backend::tests {

using store::LinkReplaced;
using store::TicketEdited;

void TicketEditContract::init() {
  store_ = {};
  store_ = make_();
  must(store_.events->importEvent(eventRows(2), at(0)));
  must(store_.attendees->registerAttendee(kEvent, newAttendee(1), "s-r-1", {}, {ticketMail("r-1")}, at(100)));
}

contract::TicketRow TicketEditContract::ticketRow(const std::string& id) {
  return std::get<contract::TicketRow>(must(store_.settings->row(kEvent, "ticket", id)).value());
}

void TicketEditContract::aLinkLeadsToItsOwnerUntilItIsReplaced() {
  QVERIFY(!must(store_.attendees->ownerOfLink("link-2")));
  QCOMPARE(must(store_.attendees->replaceLink(kEvent, "r-1", {1, "new", {}}, at(200))), LinkReplaced::Done);
  QVERIFY(!must(store_.attendees->ownerOfLink("link-1")));
  const auto owner = must(store_.attendees->ownerOfLink("new")).value();
  QCOMPARE(owner.event, std::string(kEvent));
  QCOMPARE(owner.ticket, std::string("r-1"));
  QCOMPARE(must(store_.attendees->attendee(kEvent, "r-1"))->link_serial, 1);
  // Who comes too late with the same serial replaces nothing, and nor does who knows the first link alone.
  QCOMPARE(must(store_.attendees->replaceLink(kEvent, "r-1", {1, "late", {ticketMail("r-1")}}, at(300))),
           LinkReplaced::Outdated);
  QVERIFY(!must(store_.attendees->keepLink(kEvent, "r-1", 0, "link-1")));
  QVERIFY(must(store_.attendees->ownerOfLink("new")));
}

void TicketEditContract::aLinkAndItsMailAreOne() {
  auto stray = ticketMail("r-1");
  stray.event = "nowhere";
  QVERIFY(!store_.attendees->replaceLink(kEvent, "r-1", {1, "new", {stray}}, at(200)));
  QVERIFY(must(store_.attendees->ownerOfLink("link-1")));
  QVERIFY(!must(store_.attendees->ownerOfLink("new")));
  auto mail = ticketMail("r-1");
  mail.dedupe = "link:1";
  must(store_.attendees->replaceLink(kEvent, "r-1", {1, "new", {mail}}, at(200)));
  QCOMPARE(must(store_.messages->messagesAbout(kEvent, "r-1")).size(), 2U);
}

void TicketEditContract::anEditAndItsMailAreOne() {
  auto stray = ticketMail("r-1");
  stray.event = "nowhere";
  const auto anew = [](contract::TicketRow& row) {
    row.code = "NEW";
    return true;
  };
  QVERIFY(!store_.attendees->editTicket(kEvent, "r-1", {anew, {stray}}, at(200)));
  QCOMPARE(ticketRow("r-1").code, std::string("REG-1"));
  QCOMPARE(must(store_.attendees->findAttendees(kEvent, "REG-1", 0, 9)).total, 1);
  auto mail = ticketMail("r-1");
  mail.dedupe = "new:1";
  QCOMPARE(must(store_.attendees->editTicket(kEvent, "r-1", {anew, {mail}}, at(200))), TicketEdited::Done);
  QCOMPARE(ticketRow("r-1").code, std::string("NEW"));
  QCOMPARE(must(store_.messages->messagesAbout(kEvent, "r-1")).size(), 2U);
}

void TicketEditContract::anEditThatDeclinesChangesNothing() {
  const auto before = headOf(store_).sequence;
  auto mail = ticketMail("r-1");
  mail.dedupe = "another";
  const auto decline = [](contract::TicketRow& row) {
    row.blocked = true;
    return false;
  };
  QCOMPARE(must(store_.attendees->editTicket(kEvent, "r-1", {decline, {mail}}, at(200))),
           TicketEdited::Declined);
  QCOMPARE(headOf(store_).sequence, before);
  QCOMPARE(must(store_.messages->messagesAbout(kEvent, "r-1")).size(), 1U);
}

void TicketEditContract::ofManyEditsAtOnceNoneIsLost() {
  constexpr int kMany = 32;
  std::barrier start(kMany);
  std::vector<std::jthread> threads;
  for (int i = 0; i < kMany; ++i) {
    threads.emplace_back([&] {
      const auto append = [](contract::TicketRow& row) {
        row.notes += "x";
        return true;
      };
      start.arrive_and_wait();
      must(store_.attendees->editTicket(kEvent, "r-1", {append, {}}, at(200)));
    });
  }
  threads.clear();
  QCOMPARE(ticketRow("r-1").notes, std::string(kMany, 'x'));
}

}  // namespace usher::backend::tests

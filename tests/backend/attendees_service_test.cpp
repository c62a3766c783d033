// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <utility>

#include <usher/backend/service/attendees.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

#include "event_rows.h"

namespace usher::backend::tests {

/// What organizers do with tickets, while others do the same.
class AttendeesServiceTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    store_ = store::SqliteStore::open(folder_->filePath("db").toStdString()).value();
    QVERIFY(store_->events().importEvent(eventRows(1), at(0)).has_value());
    const auto still = [] { return at(0); };
    links_ = std::make_unique<service::GuestLinks>(store_->settings(), store_->attendees());
    keys_ = std::make_unique<service::TicketKeys>(store_->settings(), still);
    others_ = attendeesAt(still);
    meanwhile_ = {};
    // Whatever is read and written around a look at the clock has somebody else come between.
    ours_ = attendeesAt([this] {
      if (const auto act = std::exchange(meanwhile_, {})) act();
      return at(0);
    });

    store::NewAttendee guest;
    guest.ticket.id = kGuest;
    guest.ticket.ticket_type = "visitor";
    guest.ticket.given_name = "Ada";
    guest.ticket.code = keys_->issueCode(kEvent, guest.ticket).value();
    guest.contact.email = "ada@example.org";
    guest.origin = store::Origin::Registered;
    guest.link_hash = links_->firstHash(kEvent, kGuest).value();
    QVERIFY(store_->attendees().registerAttendee(kEvent, guest, "s", {}, {}, at(0)).has_value());
  }
  void cleanup() { store_.reset(); }

  void editsAtTheSameTimeAreBothKept() {
    meanwhile_ = [this] { QVERIFY(others_->rename(kEvent, kGuest, "Ada", "Lovelace", "Engines")); };
    QVERIFY(ours_->block(kEvent, kGuest));
    QVERIFY(!meanwhile_);
    QVERIFY(guest().ticket.blocked);
    QCOMPARE(guest().ticket.family_name, std::string("Lovelace"));
  }

  void aRestoredTicketIsWhatItWas() {
    store::TicketEdit unpaid;
    unpaid.change = [](contract::TicketRow& row) {
      row.order_status = contract::OrderStatus::Pending;
      return true;
    };
    QVERIFY(store_->attendees().editTicket(kEvent, kGuest, unpaid, at(0)).has_value());
    for (int press = 0; press < 2; ++press) QVERIFY(ours_->cancel(kEvent, kGuest));
    QCOMPARE(guest().ticket.order_status, contract::OrderStatus::Cancelled);
    for (int press = 0; press < 2; ++press) QVERIFY(ours_->restore(kEvent, kGuest));
    QCOMPARE(guest().ticket.order_status, contract::OrderStatus::Pending);
    QCOMPARE(ours_->restore(kEvent, "t-9").error().code, service::Error::NotFound);
  }

  void aPlaceThatWasGivenAwayIsGone() {
    contract::EventSettings settings;
    settings.registration.capacity = 1;
    QVERIFY(store_->settings().saveSettings(kEvent, settings, at(0)).has_value());
    QVERIFY(ours_->cancel(kEvent, kGuest));
    // The last place goes while the board asks for it.
    meanwhile_ = [this] {
      store::NewAttendee other;
      other.ticket.id = "00000000000000b2";
      other.ticket.code = "OTHER";
      other.ticket.ticket_type = "visitor";
      other.ticket.given_name = "Bob";
      other.origin = store::Origin::Registered;
      const auto registered =
          store_->attendees().registerAttendee(kEvent, other, "s-2", {.event = 1}, {}, at(0)).value();
      QCOMPARE(registered.outcome, store::Registered::Done);
    };
    QCOMPARE(ours_->restore(kEvent, kGuest).error().type, std::string("full"));
    QCOMPARE(guest().ticket.order_status, contract::OrderStatus::Cancelled);
    // Guests of the organizer's file take no place of those who register.
    QVERIFY(ours_->cancel(kEvent, ticketId(1)));
    QVERIFY(ours_->restore(kEvent, ticketId(1)));
  }

  void eachReissueHasACodeAndAMailOfItsOwn() {
    const auto first = guest().ticket.code;
    QVERIFY(ours_->reissue(kEvent, kGuest));
    const auto second = guest().ticket.code;
    QVERIFY(ours_->reissue(kEvent, kGuest));
    const auto third = guest().ticket.code;
    QVERIFY(first != second && second != third && first != third);
    QCOMPARE(mailsOf("ticket"), 2);
  }

  void reissuesAtTheSameTimeEachHaveTheirTurn() {
    std::string between;
    meanwhile_ = [&] {
      QVERIFY(others_->reissue(kEvent, kGuest));
      between = guest().ticket.code;
    };
    QVERIFY(ours_->reissue(kEvent, kGuest));
    QVERIFY(guest().ticket.code != between);
    QCOMPARE(mailsOf("ticket"), 2);
  }

  void eachRenewedLinkIsSent() {
    QVERIFY(ours_->renewLink(kEvent, kGuest));
    meanwhile_ = [this] { QVERIFY(others_->renewLink(kEvent, kGuest)); };
    QVERIFY(ours_->renewLink(kEvent, kGuest));
    QCOMPARE(guest().link_serial, 3);
    QCOMPARE(mailsOf("link"), 3);
    const auto token = links_->tokenFor(kEvent, guest()).value();
    QCOMPARE(links_->owner(token)->value().ticket, std::string(kGuest));
  }

  void aLinkThatEndedIsNotGivenOut() {
    const auto before = store_->attendees().attendee(kEvent, ticketId(1))->value();
    QVERIFY(!before.has_link);
    QVERIFY(ours_->renewLink(kEvent, ticketId(1)));
    const auto token = links_->tokenFor(kEvent, before).value();
    QCOMPARE(links_->owner(token)->value().ticket, ticketId(1));
  }

  void oneTicketIsOnItsWayToAnAddressAtATime() {
    for (int press = 0; press < 3; ++press) QVERIFY(ours_->send(kEvent, kGuest));
    QCOMPARE(mailsOf("ticket"), 1);
    QVERIFY(ours_->saveContact(kEvent, kGuest, {"byron@example.org", "", "en"}));
    QVERIFY(ours_->send(kEvent, kGuest));
    QCOMPARE(mailsOf("ticket"), 2);
    // Once they are out, or given up, the button sends another one, at once.
    const auto taken = store_->messages()
                           .takeMessages(store::Channel::Mail, at(0), at(1000), 9, store::Pick::MostUrgent)
                           .value();
    QCOMPARE(taken.size(), 2U);
    for (const auto& mail : taken) {
      QVERIFY(store_->messages().settleMessage(mail.number, {store::Delivery::Sent}, at(0)).has_value());
    }
    for (int press = 0; press < 3; ++press) QVERIFY(ours_->send(kEvent, kGuest));
    QCOMPARE(mailsOf("ticket"), 3);
  }

 private:
  static constexpr const char* kGuest = "00000000000000a1";

  std::unique_ptr<service::Attendees> attendeesAt(service::Clock clock) {
    return std::make_unique<service::Attendees>(store_->settings(), store_->attendees(), store_->messages(),
                                                *links_, *keys_, std::move(clock));
  }
  store::Attendee guest() { return store_->attendees().attendee(kEvent, kGuest)->value(); }
  std::ptrdiff_t mailsOf(const std::string& kind) {
    const auto messages = store_->messages().messagesAbout(kEvent, kGuest).value();
    return std::ranges::count(messages, kind, [](const auto& message) { return message.what.kind; });
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<store::SqliteStore> store_;
  std::unique_ptr<service::GuestLinks> links_;
  std::unique_ptr<service::TicketKeys> keys_;
  std::unique_ptr<service::Attendees> others_;
  std::unique_ptr<service::Attendees> ours_;
  std::function<void()> meanwhile_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::AttendeesServiceTest)
#include "attendees_service_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include <usher/contract/look_up.h>
#include <usher/sqlite/database.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using Tickets = std::vector<domain::TicketId>;

namespace {

std::string bytesOf(const domain::LookUpKey& key) {
  return {key.bytes.begin(), key.bytes.end()};
}

/// As the backend makes its row.
domain::Ticket booked(int number, const std::string& email, const std::string& family_name,
                      const std::string& booking = {}) {
  domain::Ticket made = ticket(number);
  made.attendee.family_name = QString::fromStdString(family_name);
  const contract::Findable findable{
      .email = email, .booking = booking, .given_name = {}, .family_name = family_name};
  for (const auto& hash : contract::lookUpsOf(findable, bytesOf(lookUpKey())))
    made.look_up.push_back(QByteArray::fromStdString(hash));
  made.booking =
      domain::BookingId::parse(QString::fromStdString(contract::bookingId(booking, bytesOf(lookUpKey()))));
  return made;
}

domain::BookingId bookingId(const std::string& reference) {
  return *domain::BookingId::parse(
      QString::fromStdString(contract::bookingId(reference, bytesOf(lookUpKey()))));
}

domain::GuestSearch typed(const char* reference, const char* name) {
  return *domain::GuestSearch::parse(QString::fromUtf8(reference), QString::fromUtf8(name));
}

Tickets idsOf(const std::vector<domain::TicketWithHistory>& found) {
  Tickets ids;
  for (const auto& one : found) ids.push_back(one.ticket.id);
  return ids;
}

}  // namespace

/// Guests without a code, from what they typed to their ticket in the kiosk's files.
class GuestFinderTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    loadGuests(at("5"));
  }
  void cleanup() { f_.reset(); }

  void whoSaysReferenceOrAddressAndNameIsFound() {
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{ticketId(1)});
    QCOMPARE(find(" ADA@example.org", "LOVELACE "), Tickets{ticketId(1)});
    QCOMPARE(find("xk7 22b", "lovelace"), Tickets{ticketId(1)});
    QCOMPARE(find("XK7-22B", "Müller"), Tickets{ticketId(2)});
    QCOMPARE(find("XK7-22B", "mueller"), Tickets{ticketId(2)});
    QCOMPARE(find("kim@example.org", "Kim"), (Tickets{ticketId(4), ticketId(5)}));
  }

  void whatDoesNotBelongTogetherFindsNobody() {
    QCOMPARE(find("ada@example.org", "Müller"), Tickets{});
    QCOMPARE(find("grace@example.org", "Lovelace"), Tickets{});
    QCOMPARE(find("XK7-22C", "Lovelace"), Tickets{});
    QCOMPARE(find("Lovelace", "ada@example.org"), Tickets{});
    QCOMPARE(find("--", "Lovelace"), Tickets{});
  }

  void whatIsFoundIsTheWholeTicket() {
    f_->pass(1, 1);
    const auto found = must(f_->store->find(typed("ada@example.org", "Lovelace")));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].history, std::vector{checkIn(1, 1)});
    auto expected = booked(1, "ada@example.org", "Lovelace", "XK7-22B");
    // What it is found by stays where it is.
    expected.look_up.clear();
    QCOMPARE(found[0].ticket, expected);
  }

  void bookedTogetherIsBookedTogether() {
    QCOMPARE(idsOf(must(f_->store->bookedTogether(bookingId("xk722b"), 9))),
             (Tickets{ticketId(1), ticketId(2), ticketId(3)}));
    QCOMPARE(idsOf(must(f_->store->bookedTogether(bookingId("xk722b"), 2))),
             (Tickets{ticketId(1), ticketId(2)}));
    QCOMPARE(idsOf(must(f_->store->bookedTogether(bookingId("other"), 9))), Tickets{});
    QCOMPARE(must(f_->store->countBooked(bookingId("xk722b"))), 3);
    QCOMPARE(must(f_->store->countBooked(bookingId("other"))), 0);
  }

  void aWholeReferenceLeadsToItsBooking() {
    const auto booked = [this](const QString& reference, int at_most = 9) {
      Tickets tickets;
      for (const auto& one : must(f_->store->tickets(must(f_->store->booked(reference, at_most)))))
        tickets.push_back(one.found.ticket.id);
      return tickets;
    };
    QCOMPARE(booked(QStringLiteral("xk7 22b")), (Tickets{ticketId(1), ticketId(2), ticketId(3)}));
    QCOMPARE(booked(QStringLiteral("XK7-22B"), 2), (Tickets{ticketId(1), ticketId(2)}));
    for (const char* other : {"XK7-22", "XK7-22BC", "", "-", "Lovelace"})
      QCOMPARE(booked(QString::fromUtf8(other)), Tickets{});
    f_->apply(at("8"), {{3, ports::Removed{ports::RecordKind::LookUpKey, QStringLiteral("1")}}});
    QCOMPARE(booked(QStringLiteral("XK7-22B")), Tickets{});
  }

  void aTicketThatWasChosenIsRedeemedByTheSameRules() {
    std::vector<domain::LookUp> seen;
    must(f_->store->redeem(ticketId(2), [&](const domain::LookUp& look_up) {
      seen.push_back(look_up);
      return ports::Ruling{checkIn(3, 2)};
    }));
    QCOMPARE(seen.at(0).found.size(), std::size_t{1});
    QCOMPARE(f_->history(2), std::vector{checkIn(3, 2)});
    QCOMPARE(f_->queued(), std::vector{opId(3)});
    // Not of a ticket that was not found.
    const auto other =
        f_->store->redeem(ticketId(2), [](const domain::LookUp&) { return ports::Ruling{checkIn(4, 1)}; });
    QCOMPARE(other.error().code, ports::StoreError::BadData);
    must(f_->store->redeem(ticketId(99), [&](const domain::LookUp& look_up) {
      seen.push_back(look_up);
      return ports::Ruling{};
    }));
    QVERIFY(seen.at(1).found.empty());
    QCOMPARE(f_->queued(), std::vector{opId(3)});
  }

  void anotherAddressOrNameTakesThePlaceOfTheOld() {
    f_->apply(at("6"), {{1, ports::Record(booked(1, "countess@example.org", "King"))}});
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{});
    QCOMPARE(find("XK7-22B", "Lovelace"), Tickets{});
    QCOMPARE(find("ada@example.org", "King"), Tickets{});
    QCOMPARE(find("countess@example.org", "King"), Tickets{ticketId(1)});
    QCOMPARE(idsOf(must(f_->store->bookedTogether(bookingId("xk722b"), 9))),
             (Tickets{ticketId(2), ticketId(3)}));
  }

  void whoIsGoneIsNotFound() {
    f_->apply(at("6"), {{1, ports::Removed{ports::RecordKind::Ticket, ticketId(1).text()}}});
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{});
    QCOMPARE(find("XK7-22B", "Müller"), Tickets{ticketId(2)});
    QCOMPARE(
        countOf("SELECT count(*) FROM look_up WHERE ticket = '" + ticketId(1).text().toStdString() + "'"), 0);
  }

  void anotherSnapshotAndAnotherStartChangeNothing() {
    loadGuests(at("9"));
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{ticketId(1)});
    f_->apply(at("10"), {{1, ports::Record(booked(6, "new@example.org", "New"))}});
    f_->open();
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{ticketId(1)});
    QCOMPARE(find("new@example.org", "New"), Tickets{ticketId(6)});
  }

  void withoutTheKeyNobodyIsFound() {
    QVERIFY(must(f_->store->facts()).finds_guests);
    f_->apply(at("6"), {{1, ports::Record(lookUpKey(8))}});
    QVERIFY(must(f_->store->facts()).finds_guests);
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{});
    f_->apply(at("7"), {{2, ports::Record(lookUpKey())}});
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{ticketId(1)});
    f_->apply(at("8"), {{3, ports::Removed{ports::RecordKind::LookUpKey, QStringLiteral("1")}}});
    QVERIFY(!must(f_->store->facts()).finds_guests);
    QCOMPARE(find("ada@example.org", "Lovelace"), Tickets{});
  }

  void neitherKeyNorHashLiesReadableOnTheDisk() {
    f_->close();
    const auto hash = booked(1, "ada@example.org", "Lovelace").look_up.at(0);
    for (const auto& name : QDir(QString::fromStdString(f_->folder.string())).entryList(QDir::Files)) {
      QFile file(QDir(QString::fromStdString(f_->folder.string())).filePath(name));
      QVERIFY(file.open(QIODevice::ReadOnly));
      const auto bytes = file.readAll();
      QVERIFY(!bytes.contains(QByteArray::fromStdString(bytesOf(lookUpKey()))));
      QVERIFY(!bytes.contains(hash));
      QVERIFY(!bytes.contains(QByteArray::fromHex(hash)));
      QVERIFY(!bytes.contains("Lovelace"));
    }
  }

 private:
  void loadGuests(const ports::FeedPosition& position) {
    auto load = must(f_->store->beginSnapshot(gala(), position));
    auto records = eventRecords();
    records.emplace_back(lookUpKey());
    records.emplace_back(booked(1, "ada@example.org", "Lovelace", "XK7-22B"));
    records.emplace_back(booked(2, "", "Müller", "XK7-22B"));
    records.emplace_back(booked(3, "", "Sørensen", "XK7-22B"));
    records.emplace_back(booked(4, "kim@example.org", "Kim"));
    records.emplace_back(booked(5, "kim@example.org", "Kim"));
    must(load->add(records));
    must(load->finish());
  }

  Tickets find(const char* reference, const char* name) {
    return idsOf(must(f_->store->find(typed(reference, name))));
  }

  std::int64_t countOf(const std::string& sql) {
    f_->close();
    sqlite::Database database(f_->folder / "event.db", sqlite::OpenMode::ReadOnly);
    auto count = database.prepare(sql);
    count.step();
    return count.integer(0);
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(GuestFinderTest)
#include "guest_finder_test.moc"

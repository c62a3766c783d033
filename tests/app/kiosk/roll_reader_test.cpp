// SPDX-License-Identifier: Apache-2.0
// A kiosk's store and a look-up room, each on its thread: this one is the data thread.
#include <QTest>

#include <usher/kiosk/roll_reader.h>
#include <usher/proof/contract_look_ups.h>

#include "look_up_rig.h"
#include "store_fixture.h"

using namespace usher;
using namespace usher::kiosk::test;
using namespace usher::store::test;
using domain::DoorState;
using domain::GuestFilter;
using kiosk::RollReader;

namespace {

/// Some pages of them.
constexpr int kTickets = 1500;

domain::CheckInListId sideDoor() {
  return *domain::CheckInListId::parse(u"side");
}

domain::CheckInList list(const domain::CheckInListId& id) {
  return {id, {}, {}, std::nullopt, std::nullopt};
}

/// A letter by itself finds beginnings alone, so without the hyphen.
QString codeTyped(int number) {
  return codeOf(number).remove(u'-');
}

domain::Ticket called(int number, const QString& family) {
  auto changed = ticket(number);
  changed.attendee.family_name = family;
  return changed;
}

}  // namespace

class RollReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(kTickets, at("5"), {checkIn(1, 2)});
    looking_ = std::make_unique<Looking>();
    reader_ = std::make_unique<RollReader>(*f_->store, looking_->room);
  }
  void cleanup() {
    reader_.reset();
    looking_.reset();
    f_.reset();
  }

  void everybodyIsFoundAndWhatTheFeedChangesAboutThem() {
    serve(mainDoor());
    QCOMPARE(looking_->growths.back().known, qsizetype{kTickets});
    const auto found = guests(codeTyped(2));
    QCOMPARE(found.at(0),
             (domain::FoundGuest{ticketId(2), ticket(2).attendee, ticket(2).type, DoorState::Inside}));
    f_->apply(at("6"), {{1, ports::Record(called(3, QStringLiteral("Nakamura")))},
                        {1, ports::Removed{ports::RecordKind::Ticket, ticketId(4).text()}}});
    reader_->refresh();
    const auto misspelt = guests(QStringLiteral("nakamora"));
    QCOMPARE(misspelt.size(), std::size_t{1});
    QCOMPARE(misspelt[0].ticket, ticketId(3));
    QCOMPARE(misspelt[0].attendee.family_name, QString("Nakamura"));
    for (const auto& guest : guests(codeTyped(4))) QVERIFY(guest.ticket != ticketId(4));
  }

  void aGuestIsServedBetweenPages() {
    bool read = false;
    bool served = false;
    connect(reader_.get(), &RollReader::allRead, this, [&] { read = true; });
    connect(reader_.get(), &RollReader::rowsRead, this, [&] {
      if (std::exchange(served, true)) return;
      const auto serveGuest = [this, &read] {
        QVERIFY(!read);
        f_->pass(2, 1);
        f_->pass(3, kTickets);
        reader_->refresh();
      };
      QMetaObject::invokeMethod(this, serveGuest, Qt::QueuedConnection);
    });
    serve(mainDoor());
    QVERIFY(served);
    // Whose page was read before, and whose page was not.
    const auto inside = guests(QStringLiteral("zoe"), {.states = {DoorState::Inside}});
    QCOMPARE(inside.size(), std::size_t{3});
    QCOMPARE(guests(codeTyped(kTickets)).at(0).state, DoorState::Inside);
  }

  void moreChangesThanAPageFollow() {
    serve(mainDoor());
    std::vector<ports::Change> changes;
    for (int number = 1; number <= kTickets; ++number) {
      changes.push_back({1, ports::Record(called(number, QStringLiteral("Nakamura %1").arg(number)))});
    }
    f_->apply(at("6"), std::move(changes));
    reader_->refresh();
    QTRY_VERIFY(!guests(QStringLiteral("nakamura 1499")).empty());
    QCOMPARE(guests(QStringLiteral("nakamura 1499")).at(0).ticket, ticketId(1499));
    QTRY_COMPARE(guests(QStringLiteral("nakamura 1")).size(), search::Index::kHits);
  }

  void whoRegistersHereIsFound() {
    serve(mainDoor());
    const auto id = *domain::TicketId::parse(u"w-1");
    must(f_->store->record({opId(2), f_->time.now(),
                            domain::op::WalkIn{.ticket = id,
                                               .code = QStringLiteral("W-1"),
                                               .type = ticket(1).type,
                                               .given_name = QStringLiteral("Ada"),
                                               .family_name = QStringLiteral("Okafor"),
                                               .company = {}}}));
    reader_->refresh();
    QCOMPARE(guests(QStringLiteral("okafor")).at(0).ticket, id);
    auto row = called(1, QStringLiteral("Okafor"));
    row.id = id;
    f_->apply(at("6"), {{1, ports::Record(row)}});
    reader_->refresh();
    QCOMPARE(guests(QStringLiteral("okafor")).size(), std::size_t{1});
  }

  void atAnotherListTheyStandOtherwise() {
    serve(mainDoor());
    int pages = 0;
    int standings = 0;
    connect(reader_.get(), &RollReader::rowsRead, this, [&] { ++pages; });
    connect(reader_.get(), &RollReader::standingsRead, this,
            [&](const auto& read) { standings += static_cast<int>(read.size()); });
    reader_->serve(list(sideDoor()));
    QTRY_COMPARE(standings, kTickets);
    QCOMPARE(pages, 0);
    QVERIFY(guests(QStringLiteral("zoe"), {.states = {DoorState::Inside}}).empty());
    QCOMPARE(guests(codeTyped(2)).at(0).state, DoorState::NotYetIn);
    reader_->serve(list(mainDoor()));
    QTRY_COMPARE(standings, 2 * kTickets);
    QCOMPARE(guests(QStringLiteral("zoe"), {.states = {DoorState::Inside}}).size(), std::size_t{1});
  }

  void aListThatComesWhileRowsAreReadCounts() {
    reader_->serve(list(mainDoor()));
    bool changed = false;
    connect(reader_.get(), &RollReader::rowsRead, this, [&] {
      if (!std::exchange(changed, true)) reader_->serve(list(sideDoor()));
    });
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back().known, qsizetype{kTickets});
    QVERIFY(guests(QStringLiteral("zoe"), {.states = {DoorState::Inside}}).empty());
    QTRY_VERIFY2(guests(QStringLiteral("zoe"), {.states = {DoorState::NotYetIn}}).size() > 1,
                 "of those read before");
  }

  void guestsOfAnotherDoorAreLookedFor() {
    auto room = list(sideDoor());
    room.session = domain::SessionId::parse(u"close");
    auto not_enrolled = called(4, QStringLiteral("Nakamura"));
    not_enrolled.enrolments.clear();
    f_->apply(at("6"), {{1, ports::Record(room)},
                        {1, ports::Record(not_enrolled)},
                        {1, ports::Record(called(2, QStringLiteral("Nakamura")))}});
    serve(mainDoor());
    const GuestFilter there{.list = sideDoor()};
    QVERIFY2(guests(QStringLiteral("nakamura"), there).empty(), "nobody looks there");
    looking_->growths.clear();
    reader_->look(room);
    QTRY_COMPARE(looking_->growths.size(), std::size_t{1});
    const auto found = guests(QStringLiteral("nakamura"), there);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].ticket, ticketId(2));
    QVERIFY2(found[0].state == DoorState::NotYetIn, "is inside at the main door");
    // What is recorded meanwhile counts as it does there.
    f_->pass(2, 3);
    reader_->serve(list(mainDoor()));
    QVERIFY(guests(codeTyped(3), {.states = {DoorState::Inside}}).empty());
    reader_->look(std::nullopt);
    QTRY_COMPARE(looking_->growths.size(), std::size_t{2});
    QCOMPARE(guests(QStringLiteral("nakamura")).size(), std::size_t{2});
    QCOMPARE(guests(codeTyped(3), {.states = {DoorState::Inside}}).at(0).ticket, ticketId(3));
  }

  void aBookingsWholeReferenceComesFirst() {
    const domain::LookUpKey key = lookUpKey();
    const auto booked = [&](int number, const QString& family) {
      auto changed = called(number, family);
      changed.booking = proof::ContractLookUps().bookingOf(QStringLiteral("ADA-77B"), key);
      return changed;
    };
    f_->apply(at("6"), {{1, ports::Record(key)},
                        {1, ports::Record(booked(2, QStringLiteral("Okafor")))},
                        {1, ports::Record(booked(9, QStringLiteral("Kites")))},
                        {1, ports::Record(called(5, QStringLiteral("Ada 77b")))}});
    serve(mainDoor());
    const auto ids = [this](const QString& typed, const GuestFilter& filter = {}) {
      std::vector<domain::TicketId> tickets;
      for (const auto& guest : guests(typed, filter)) tickets.push_back(guest.ticket);
      return tickets;
    };
    QCOMPARE(ids(QStringLiteral("ada 77b")), (std::vector{ticketId(2), ticketId(9), ticketId(5)}));
    QCOMPARE(ids(QStringLiteral("ada 77b"), {.states = {DoorState::Inside}}), std::vector{ticketId(2)});
    QCOMPARE(ids(QStringLiteral("ada 77")), std::vector{ticketId(5)});
    // Whoever is found either way is a row of its own once.
    QCOMPARE(ids(QStringLiteral("ada77b")).size(), std::size_t{3});
  }

  void aSnapshotReplacesEverybody() {
    serve(mainDoor());
    const auto before = numbers(codeTyped(7));
    f_->load(3, at("7"));
    QVERIFY(must(reader_->guests({}, {}, before, false)).rows.empty());
    looking_->growths.clear();
    reader_->refresh();
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.front().known, qsizetype{0});
    QCOMPARE(looking_->growths.back().known, qsizetype{3});
    QCOMPARE(guests(codeTyped(3)).at(0).ticket, ticketId(3));
  }

  void aSnapshotThatComesWhileRowsAreReadCounts() {
    bool replaced = false;
    connect(reader_.get(), &RollReader::rowsRead, this, [&] {
      if (!std::exchange(replaced, true)) f_->load(3, at("7"));
    });
    reader_->serve(list(mainDoor()));
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back().known, qsizetype{3});
  }

  void theRoomForgetsEverybodyWithItsReader() {
    serve(mainDoor());
    const auto code = codeTyped(2);
    QVERIFY(!numbers(code).empty());
    reader_.reset();
    QVERIFY(numbers(code).empty());
    reader_ = std::make_unique<RollReader>(*f_->store, looking_->room);
    serve(mainDoor());
    QCOMPARE(guests(code).at(0).ticket, ticketId(2));
  }

  void aStoreThatFailsIsToldAndTriedAgainWhenAsked() {
    Fixture empty;
    RollReader reader(empty.open(), looking_->room);
    std::vector<ports::StoreError::Code> errors;
    connect(&reader, &RollReader::failed, this,
            [&](const ports::StoreError& error) { errors.push_back(error.code); });
    reader.serve(list(mainDoor()));
    QTRY_COMPARE(errors, std::vector{ports::StoreError::NoEvent});
    empty.load(2, at("1"));
    looking_->growths.clear();
    reader.refresh();
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back().known, qsizetype{2});
  }

 private:
  void serve(const domain::CheckInListId& door) {
    looking_->growths.clear();
    reader_->serve(list(door));
    QTRY_VERIFY(looking_->isWhole());
  }
  std::vector<ports::RollNumber> numbers(const QString& typed, const GuestFilter& filter = {}) {
    const auto before = looking_->answers.size();
    looking_->search(before, typed, filter);
    const auto isAnswered = [&] { return looking_->answers.size() > before; };
    if (!QTest::qWaitFor(isAnswered)) throw std::runtime_error("a search is not answered");
    return looking_->answers.back().numbers;
  }
  std::vector<domain::FoundGuest> guests(const QString& typed, const GuestFilter& filter = {}) {
    return must(reader_->guests(typed, filter, numbers(typed, filter), false)).rows;
  }

  std::unique_ptr<Fixture> f_;
  std::unique_ptr<Looking> looking_;
  std::unique_ptr<RollReader> reader_;
};

QTEST_GUILESS_MAIN(RollReaderTest)
#include "roll_reader_test.moc"

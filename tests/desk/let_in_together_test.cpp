// SPDX-License-Identifier: Apache-2.0
// Guests of one booking or one code: all are shown to staff, and come in by one deed, each by an op of their
// own.
#include <QTest>

#include <algorithm>
#include <memory>

#include <usher/desk/guests_together.h>
#include <usher/desk/serve_staff.h>

#include "desk_rig.h"

using namespace usher;
using namespace usher::domain;
using namespace usher::desk::test;
namespace mode = usher::domain::staff_mode;

namespace {

/// Keeps so many check-ins, and then no more.
struct FullAfter : fakes::InMemoryCheckInStore {
  std::size_t room = 0;

  std::expected<void, ports::StoreError> redeem(const TicketCode& shown, const Rule& rule) override {
    return InMemoryCheckInStore::redeem(shown, rule);
  }
  std::expected<void, ports::StoreError> redeem(const TicketId& id, const Rule& rule) override {
    fails_to_keep.reset();
    if (check_ins.size() >= room) fails_to_keep = ports::StoreError{ports::StoreError::DiskFull, {}};
    return InMemoryCheckInStore::redeem(id, rule);
  }
};

bool has(const GuestsTogether& together, const char* id) {
  return std::ranges::any_of(together.guests,
                             [id](const GroupGuest& one) { return one.guest.ticket == ticketId(id); });
}

std::vector<QString> idsOf(const GuestsTogether& together) {
  std::vector<QString> ids;
  for (const GroupGuest& one : together.guests) ids.push_back(one.guest.ticket.text());
  return ids;
}

}  // namespace

class LetInTogetherTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<desk::test::DeskRig>();
    serve_ = serveFrom(rig_->store);
  }

  void aCodeOfSeveralLeadsToAllOfThem() {
    const auto read = serve_->read({1, code("GROUP")});
    const auto& group = std::get<GroupFile>(read->answer);
    QCOMPARE(idsOf(group.all), (std::vector<QString>{"g1", "g2"}));
    QCOMPARE(group.all.count, 2);
    QCOMPARE(std::get<TicketCode>(group.claim), code("GROUP"));
    QVERIFY2(rig_->store.check_ins.empty(), "to look is to do nothing");
  }

  void aFileShowsTheOthersOfItsCode() {
    const GuestFile file = fileOf("g1");
    QCOMPARE(idsOf(file.others), std::vector<QString>{"g2"});
    QCOMPARE(file.others.guests[0].guest.state, DoorState::NotYetIn);
    QVERIFY(fileOf("t1").others.guests.empty());
  }

  void aFileShowsTheOthersOfItsBooking() {
    book({"t1", "t2"});
    ticket("t2").order_status = OrderStatus::Pending;
    const auto others = fileOf("t1").others;
    QCOMPARE(idsOf(others), std::vector<QString>{"t2"});
    QCOMPARE(others.guests[0].guest.state, DoorState::Unpaid);
    QVERIFY(std::holds_alternative<Unpaid>(others.guests[0].verdict));
    const auto all = std::get<GroupFile>(serve_->read({1, ticketId("t1"), true})->answer).all;
    QCOMPARE(idsOf(all), (std::vector<QString>{"t1", "t2"}));
  }

  void theyStandByName() {
    book({"t1", "t2", "g1"});
    ticket("t1").attendee.family_name = QStringLiteral("Young");
    ticket("t2").attendee.family_name = QStringLiteral("Moss");
    ticket("g1").attendee.family_name = QStringLiteral("Abel");
    const auto all = std::get<GroupFile>(serve_->read({1, ticketId("g1"), true})->answer).all;
    // g2 is not of the booking, but has the code of g1.
    QCOMPARE(idsOf(all), (std::vector<QString>{"g1", "g2", "t2", "t1"}));
  }

  void ofALargeBookingThoseComeFirstWhoMayComeIn() {
    const int many = static_cast<int>(desk::kMostOnAPage) + 7;
    std::vector<QByteArray> ids;
    for (int i = 0; i < many; ++i) ids.push_back("b" + QByteArray::number(1000 + i));
    for (const QByteArray& id : ids)
      rig_->store.tickets.push_back(desk::test::DeskRig::ticket(id.constData(), QString::fromLatin1(id)));
    for (Ticket& one : rig_->store.tickets) {
      if (one.id.text().startsWith(u'b')) one.booking = BookingId::parse(u"school");
    }
    ticket("b1003").blocked = true;
    const GuestsTogether others = fileOf("b1000").others;
    QCOMPARE(others.guests.size(), desk::kMostBesideOne);
    QCOMPARE(others.count, many - 1);
    QVERIFY2(rig_->store.most_booked <= 20, "they are counted, not read");
    const auto all = std::get<GroupFile>(serve_->read({1, ticketId("b1000"), true})->answer).all;
    QCOMPARE(all.guests.size(), desk::kMostOnAPage);
    QCOMPARE(all.more(), 7);
    QVERIFY2(rig_->store.most_booked <= 5 * static_cast<int>(desk::kMostOnAPage),
             "reading more takes too long");
    QVERIFY2(!has(all, "b1003"), "is kept out");
    std::vector<TicketId> here;
    for (const GroupGuest& one : all.guests) here.push_back(one.guest.ticket);
    const auto served = letIn(here, ticketId("b1000"));
    QCOMPARE(came(served).in.size(), desk::kMostOnAPage);
    QVERIFY2(!has(all, ids.back().constData()), "had no room");
    QVERIFY(has(served.done.group->all, ids.back().constData()));
  }

  void eachComesInByAnOpOfTheirOwnAndWithABadge() {
    const auto served = letIn({ticketId("g1"), ticketId("g2")}, code("GROUP"));
    QCOMPARE(came(served).in, (std::vector<TicketId>{ticketId("g1"), ticketId("g2")}));
    QCOMPARE(served.badges.size(), 2U);
    QCOMPARE(served.badges[1].ticket.id, ticketId("g2"));
    QCOMPARE(rig_->store.check_ins.size(), 2U);
    QVERIFY(rig_->store.check_ins[0].id != rig_->store.check_ins[1].id);
    for (const ports::Ruling& ruling : rig_->store.rulings) QCOMPARE(ruling.by, std::optional(kBo.id));
    for (const GroupGuest& one : served.done.group->all.guests) QCOMPARE(one.guest.state, DoorState::Inside);
  }

  void whoIsInsideComesInNoSecondTime() {
    // The door itself would take them again.
    rig_->store.event->lists[0].re_entry = ReEntry::Always;
    letIn({ticketId("g1")}, code("GROUP"));
    const auto served = letIn({ticketId("g1"), ticketId("g2")}, code("GROUP"));
    QCOMPARE(came(served).in, std::vector<TicketId>{ticketId("g2")});
    QCOMPARE(came(served).already_in, std::vector<TicketId>{ticketId("g1")});
    QVERIFY(came(served).refused.empty());
    QCOMPARE(served.badges.size(), 1U);
    QCOMPARE(served.badges[0].ticket.id, ticketId("g2"));
    QCOMPARE(rig_->store.check_ins.size(), 2U);
  }

  void whoWentOutComesInAgainWhereTheDoorAllowsIt() {
    rig_->store.event->lists[0].re_entry = ReEntry::Always;
    letIn({ticketId("g1")}, code("GROUP"));
    rig_->time.advance(std::chrono::minutes(1));
    QVERIFY((*serve_)(kBo, mode::Do{2, ticketId("g1"), mode::LetOut{}}));
    rig_->time.advance(std::chrono::minutes(1));
    QCOMPARE(came(letIn({ticketId("g1")}, code("GROUP"))).in, std::vector<TicketId>{ticketId("g1")});
    QCOMPARE(rig_->store.check_ins.size(), 3U);
  }

  void placesOfASessionAreForThoseWhoAreNotEnrolled() {
    const auto session = *SessionId::parse(u"talk");
    rig_->store.event->sessions = {
        {.id = session, .title = {}, .room = {}, .starts_at = {}, .ends_at = {}, .capacity = 3}};
    CheckInList& list = rig_->store.event->lists[0];
    list.session = session;
    list.takes_unenrolled = true;
    book({"t1", "t2", "g1", "g2"});
    ticket("t2").enrolments = {session};
    const auto read = [&] { return std::get<GroupFile>(serve_->read({1, ticketId("t1"), true})->answer); };
    mode::OpenGroup group{read()};
    QCOMPARE(group.file.all.places, std::optional<std::int64_t>(3));
    QVERIFY2(!group.lacksPlaces(), "three need a place");
    letIn({ticketId("g1")}, ticketId("t1"));
    letIn({ticketId("g2")}, ticketId("t1"));
    group = {read()};
    QCOMPARE(group.file.all.places, std::optional<std::int64_t>(1));
    QCOMPARE(group.ticked(), (std::vector<TicketId>{ticketId("t1"), ticketId("t2")}));
    // The enrolled one does not take the last place before the other: both are in, as the page said.
    QVERIFY(!group.lacksPlaces());
    QCOMPARE(came(letIn(group.ticked(), ticketId("t1"))).in.size(), 2U);
    QCOMPARE(read().all.places, std::optional<std::int64_t>(0));
    list.takes_unenrolled = false;
    QVERIFY2(!read().all.places, "nobody else comes in");
  }

  void atAnotherDoorThanTheOneShownNothingIsDone() {
    const auto seen = std::get<GroupFile>(serve_->read({1, code("GROUP")})->answer).list;
    rig_->place.list = rig_->store.event->lists[1].id;
    serve_ = serveFrom(rig_->store);
    const auto served = *(*serve_)(kBo, mode::LetInTogether{1, code("GROUP"), {ticketId("g1")}, seen});
    QVERIFY(std::holds_alternative<mode::DoorChanged>(served.done.outcome));
    QVERIFY(rig_->store.check_ins.empty() && served.badges.empty());
    QCOMPARE(served.done.group->list, std::optional(rig_->place.list));
    const auto again =
        *(*serve_)(kBo, mode::LetInTogether{1, code("GROUP"), {ticketId("g1")}, served.done.group->list});
    QCOMPARE(came(again).in.size(), 1U);
    QCOMPARE(rig_->store.check_ins[0].list, rig_->place.list);
  }

  void whomTheDoorRefusesStaysOutsideWithTheReason() {
    ticket("g1").order_status = OrderStatus::Pending;
    ticket("g1").attendee.given_name = QStringLiteral("Una");
    const auto served = letIn({ticketId("g1"), ticketId("g2"), ticketId("gone")}, code("GROUP"));
    QCOMPARE(came(served).in, std::vector<TicketId>{ticketId("g2")});
    QCOMPARE(served.badges.size(), 1U);
    QCOMPARE(came(served).refused.size(), 2U);
    QCOMPARE(came(served).refused[0].attendee.given_name, QStringLiteral("Una"));
    QVERIFY(std::holds_alternative<Unpaid>(came(served).refused[0].verdict));
    QVERIFY(std::holds_alternative<Unknown>(came(served).refused[1].verdict));
    QCOMPARE(rig_->store.check_ins.size(), 1U);
  }

  void whoIsInStaysInWhenTheDiskIsFull() {
    FullAfter full;
    full.event = rig_->store.event;
    full.tickets = rig_->store.tickets;
    full.room = 1;
    serve_ = serveFrom(full);
    const auto served = letIn({ticketId("g1"), ticketId("g2"), ticketId("t1")}, code("GROUP"));
    QCOMPARE(came(served).in, std::vector<TicketId>{ticketId("g1")});
    QCOMPARE(came(served).left_over, 2);
    QCOMPARE(served.badges.size(), 1U);
    QCOMPARE(served.stopped->code, ports::StoreError::DiskFull);
    const auto none = (*serve_)(kBo, mode::LetInTogether{1, code("GROUP"), {ticketId("g2")}});
    QCOMPARE(none.error().code, ports::StoreError::DiskFull);
  }

 private:
  std::unique_ptr<desk::ServeStaff> serveFrom(fakes::InMemoryCheckInStore& store) {
    return std::make_unique<desk::ServeStaff>(store, rig_->walk_ins, store, rig_->time, rig_->random,
                                              rig_->place);
  }
  Ticket& ticket(const char* id) {
    return *std::ranges::find(rig_->store.tickets, ticketId(id), &Ticket::id);
  }
  void book(const std::vector<const char*>& ids) {
    for (const char* id : ids) ticket(id).booking = BookingId::parse(u"order-1");
  }
  GuestFile fileOf(const char* id) { return std::get<GuestFile>(serve_->read({1, ticketId(id)})->answer); }
  desk::ServeStaff::ServedTogether letIn(const std::vector<TicketId>& guests, const Claim& claim) {
    return *(*serve_)(kBo, mode::LetInTogether{1, claim, guests});
  }
  static const mode::CameIn& came(const desk::ServeStaff::ServedTogether& served) {
    return std::get<mode::CameIn>(served.done.outcome);
  }

  std::unique_ptr<desk::test::DeskRig> rig_;
  std::unique_ptr<desk::ServeStaff> serve_;
};

QTEST_APPLESS_MAIN(LetInTogetherTest)
#include "let_in_together_test.moc"

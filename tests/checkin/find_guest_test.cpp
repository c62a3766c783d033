// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include <usher/checkin/find_guest.h>
#include <usher/checkin/redeem.h>
#include <usher/fakes/fake_random.h>
#include <usher/fakes/fake_time.h>
#include <usher/fakes/in_memory_check_in_store.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
using ports::StoreError;

namespace {

const CheckInListId kMain = *CheckInListId::parse(u"main");

TicketId idOf(const QString& text) {
  return *TicketId::parse(text);
}

Ticket ticket(const QString& id, const QString& given_name, const QString& family_name,
              const QString& booking = {}) {
  return {.id = idOf(id),
          .code = "CODE-" + id,
          .type = *TicketTypeId::parse(u"visitor"),
          .attendee = {.given_name = given_name, .family_name = family_name, .company = {}, .notes = {}},
          .booking = BookingId::parse(booking)};
}

GuestSearch typed(const QString& reference, const QString& name) {
  return *GuestSearch::parse(reference, name);
}

QStringList namesOf(const Group& group) {
  QStringList names;
  for (const auto& member : group.members) names.append(member.given_name);
  return names;
}

const GroupMember& memberOf(const Group& group, const QString& id) {
  return *std::ranges::find(group.members, idOf(id), &GroupMember::ticket);
}

}  // namespace

class FindGuestTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    store_ = {};
    const Instant start = fakes::FakeTime::kStart;
    store_.event = EventFacts{
        .event = {*EventId::parse(u"expo"), LocalizedText({{"en", "Expo"}}), "UTC", start, start + 72h},
        .ticket_types = {{*TicketTypeId::parse(u"visitor"), LocalizedText({{"en", "Visitor"}}), 0x2f4bff}},
        .lists = {{.id = kMain, .name = LocalizedText({{"en", "Main"}}), .ticket_types = {}}},
        .sessions = {}};
    store_.tickets = {ticket("alone", "Ada", "Lovelace"), ticket("b1", "Zoë", "Kim", "booking"),
                      ticket("b2", "Bea", "Kim", "booking"), ticket("b3", "Abe", "Ross", "booking"),
                      ticket("single", "Max", "Ernst", "own")};
    store_.references = {{"ada@x.org", idOf("alone")}, {"XK7", idOf("b1")},    {"XK7", idOf("b2")},
                         {"XK7", idOf("b3")},          {"M1", idOf("single")}, {"zoe@x.org", idOf("b1")}};
  }

  void whatIsTypedIsLookedAtFirst() {
    QCOMPARE(GuestSearch::parse(" ", "Lovelace").error(), SearchFault::NoReference);
    QCOMPARE(GuestSearch::parse("a@b", "\t").error(), SearchFault::NoName);
    QCOMPARE(GuestSearch::parse(QString(255, 'a'), "Lovelace").error(), SearchFault::TooLong);
    QCOMPARE(GuestSearch::parse("a@b", QString(255, 'a')).error(), SearchFault::TooLong);
    QVERIFY(GuestSearch::parse(QString(254, 'a'), QString(254, 'b')).has_value());
    QCOMPARE(typed(" a@b ", " Lovelace\n"), typed("a@b", "Lovelace"));
  }

  void oneGuestIsFoundAndRedeemedAsByTheirCode() {
    QCOMPARE(find("ada@x.org", "Lovelace"), Finding(GuestFound{idOf("alone")}));
    QCOMPARE(find("M1", "Ernst"), Finding(GuestFound{idOf("single")}));
    QVERIFY(store_.check_ins.empty());

    checkin::Redeem redeem(store_, nullptr, time_, random_, "Kiosk 3", {kMain});
    const auto decision = redeem(idOf("alone"));
    QVERIFY(std::holds_alternative<Admitted>(decision->verdict));
    QCOMPARE(decision->guest->ticket.attendee.given_name, "Ada");
    QCOMPARE(store_.check_ins.size(), std::size_t{1});
    // And the other way round: each knows what the other has let in.
    QVERIFY(std::holds_alternative<AlreadyUsed>(redeem(*TicketCode::parse("CODE-alone"))->verdict));
    QVERIFY(std::holds_alternative<AlreadyUsed>(redeem(idOf("alone"))->verdict));
    QVERIFY(std::holds_alternative<Unknown>(redeem(idOf("gone"))->verdict));
  }

  void wrongNameAndUnknownReferenceAreTheSame() {
    QCOMPARE(find("ada@x.org", "Kim"), Finding(NobodyFound{}));
    QCOMPARE(find("eve@x.org", "Lovelace"), Finding(NobodyFound{}));
  }

  void aBookingIsFoundWhole() {
    const auto group = std::get<Group>(find("zoe@x.org", "Kim"));
    // Whoever typed comes first, then by family and given name.
    QCOMPARE(namesOf(group), (QStringList{"Zoë", "Bea", "Abe"}));
    QVERIFY(group.members[0].was_asked_for && !group.members[1].was_asked_for);
    QCOMPARE(namesOf(std::get<Group>(find("XK7", "Kim"))), (QStringList{"Bea", "Zoë", "Abe"}));
    QCOMPARE(namesOf(std::get<Group>(find("XK7", "Ross"))), (QStringList{"Abe", "Bea", "Zoë"}));
    QCOMPARE(group.members[2].family_name, "Ross");
    QCOMPARE(group.members[2].type.name.in("en"), "Visitor");
  }

  void eachStandsAsTheRulesSay() {
    store_.tickets[1].open_questions = {*QuestionId::parse(u"diet")};
    store_.tickets[2].blocked = true;
    checkin::Redeem redeem(store_, nullptr, time_, random_, "Kiosk 3", {kMain});
    QVERIFY(letsPass(redeem(idOf("b3"))->verdict));
    const auto group = std::get<Group>(find("XK7", "Kim"));
    QCOMPARE(memberOf(group, "b1").standing, Standing::MayPass);
    QCOMPARE(memberOf(group, "b2").standing, Standing::MayNotPass);
    QVERIFY(std::holds_alternative<Blocked>(memberOf(group, "b2").verdict));
    QCOMPARE(memberOf(group, "b3").standing, Standing::Here);
    QCOMPARE(std::get<AlreadyUsed>(memberOf(group, "b3").verdict).kiosk, "Kiosk 3");
  }

  void aDoorThatLetsInAgainDoesSoForAGroup() {
    store_.event->lists[0].re_entry = ReEntry::Always;
    checkin::Redeem redeem(store_, nullptr, time_, random_, "Kiosk 3", {kMain});
    QVERIFY(letsPass(redeem(idOf("b3"))->verdict));
    QCOMPARE(memberOf(std::get<Group>(find("XK7", "Kim")), "b3").standing, Standing::MayPass);
  }

  void aCodeOfSeveralTicketsIsAGroupToo() {
    for (std::size_t i : {1U, 2U, 3U}) store_.tickets[i].code = "SHARED";
    checkin::Redeem redeem(store_, nullptr, time_, random_, "Kiosk 3", {kMain});
    const auto decision = redeem(*TicketCode::parse("SHARED"));
    QCOMPARE(std::get<SeveralMatches>(decision->verdict).count, 3);
    QCOMPARE(namesOf(*decision->group), (QStringList{"Bea", "Zoë", "Abe"}));
    QVERIFY(letsPass(redeem(decision->group->members[0].ticket)->verdict));
    QCOMPARE(memberOf(*redeem(*TicketCode::parse("SHARED"))->group, "b2").standing, Standing::Here);
    QVERIFY(!redeem(idOf("b1"))->group);
  }

  void aCrowdIsNotListed() {
    const auto most = static_cast<int>(Group::kMostMembers);
    for (int i = 4; i <= most; ++i) addCompanion(i);
    QCOMPARE(std::get<Group>(find("zoe@x.org", "Kim")).members.size(), Group::kMostMembers);
    addCompanion(most + 1);
    QCOMPARE(find("zoe@x.org", "Kim"), Finding(GuestFound{idOf("b1")}));
    // Two who found themselves at once are still a group of two.
    QCOMPARE(namesOf(std::get<Group>(find("XK7", "Kim"))), (QStringList{"Bea", "Zoë"}));
    for (auto& ticket : store_.tickets) ticket.code = "SHARED";
    checkin::Redeem redeem(store_, nullptr, time_, random_, "Kiosk 3", {kMain});
    const auto decision = redeem(*TicketCode::parse("SHARED"));
    QVERIFY(std::holds_alternative<SeveralMatches>(decision->verdict));
    QVERIFY(!decision->group);
  }

  void aStoreThatFailsIsSaid() {
    store_.fails = StoreError{StoreError::DiskFull, "full"};
    checkin::FindGuest guests(store_, time_, {kMain});
    QCOMPARE(guests(typed("ada@x.org", "Lovelace")).error().code, StoreError::DiskFull);
  }

 private:
  Finding find(const QString& reference, const QString& name) {
    checkin::FindGuest guests(store_, time_, {kMain});
    return guests(typed(reference, name)).value();
  }

  void addCompanion(int number) {
    store_.tickets.push_back(ticket(QString("c%1").arg(number), QString("C%1").arg(number), "Co", "booking"));
  }

  fakes::InMemoryCheckInStore store_;
  fakes::FakeTime time_;
  fakes::FakeRandom random_;
};

QTEST_GUILESS_MAIN(FindGuestTest)
#include "find_guest_test.moc"

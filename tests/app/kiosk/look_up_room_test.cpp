// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "look_up_rig.h"

using namespace usher;
using namespace usher::kiosk::test;
using domain::DoorState;
using domain::GuestFilter;
using kiosk::LookUpRoom;
using Numbers = LookUpRoom::Numbers;
using Growth = Looking::Growth;

namespace {

const auto kVisitor = *domain::TicketTypeId::parse(u"visitor");
const auto kSpeaker = *domain::TicketTypeId::parse(u"speaker");

ports::RollRow row(ports::RollNumber number, const QString& given, const QString& family) {
  return {.standing = {.number = number, .type = kVisitor},
          .attendee = {given, family, QStringLiteral("Kites"), {}},
          .code = QStringLiteral("CODE-%1").arg(number)};
}

/// Who are called alike, with these numbers.
LookUpRoom::Rows crowd(ports::RollNumber first, int count, const QString& family) {
  LookUpRoom::Rows rows;
  for (int i = 0; i < count; ++i) rows.push_back(row(first + i, QStringLiteral("Kim"), family));
  return rows;
}

}  // namespace

/// Whom staff find while rows are read, while they change, and after everybody is forgotten.
class LookUpRoomTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { looking_ = std::make_unique<Looking>(); }
  void cleanup() { looking_.reset(); }

  void allThatWasReadIsFound() {
    call([](LookUpRoom& room) {
      room.expect();
      room.add({row(1, "Zoë", "Müller"), row(2, "Ivan", "Okafor")});
      room.add({row(3, "Ada", "Okoro")});
      room.finish();
    });
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths, (std::vector{Growth{0, false}, Growth{3, true}}));
    QCOMPARE(looking_->pages_taken, 2);
    QCOMPARE(found("muler"), Numbers{1});
    QCOMPARE(found("okafor ivan"), Numbers{2});
    QCOMPARE(found("code2"), Numbers{2});
    QCOMPARE(found("kites").size(), std::size_t{3});
    QVERIFY(found("").empty());
  }

  void nothingThatIsBeingMadeBlocksTyping() {
    constexpr int kPages = 300;
    call([](LookUpRoom& room) {
      room.expect();
      room.put({row(-1, "Ada", "Okoro")});
      for (int page = 0; page < kPages; ++page) room.add(crowd(1 + 50 * page, 50, "Nakamura"));
      room.finish();
      room.search(7, "okoro", {});
    });
    QTRY_COMPARE(looking_->answers.size(), std::size_t{1});
    QCOMPARE(looking_->answers[0].numbers, Numbers{-1});
    QVERIFY(looking_->pages_taken_before < kPages);
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back(), (Growth{50 * kPages + 1, true}));
    // Who came meanwhile is still there, and all others are.
    QCOMPARE(found("okoro"), Numbers{-1});
    QCOMPARE(found("nakamura").size(), search::Index::kHits);
    QVERIFY(looking_->answers.back().more);
  }

  void whatWasTypedLastIsLookedFor() {
    call([](LookUpRoom& room) {
      room.put({row(1, "Ada", "Okoro")});
      room.search(1, "o", {});
      room.search(2, "ok", {});
      room.search(3, "oko", {});
    });
    QTRY_COMPARE(looking_->answers.size(), std::size_t{1});
    QCOMPARE(looking_->answers[0].asked, quint64{3});
    QCOMPARE(looking_->answers[0].typed, QString("oko"));
    looking_->search(4, "okor");
    QTRY_COMPARE(looking_->answers.size(), std::size_t{2});
    QCOMPARE(looking_->answers[1].asked, quint64{4});
  }

  void changesAreFoundAtOnce() {
    read({row(1, "Zoë", "Müller"), row(2, "Ivan", "Okafor")});
    call([](LookUpRoom& room) { room.put({row(1, "Zoë", "Nakamura"), row(9, "Kim", "Okoro")}); });
    QVERIFY(found("müller").empty());
    QCOMPARE(found("nakamura"), Numbers{1});
    QCOMPARE(found("kim okoro"), Numbers{9});
    call([](LookUpRoom& room) { room.remove({9, 2}); });
    QVERIFY(found("okoro").empty() && found("okafor").empty());
  }

  void changesWinOverWhatWasRead() {
    call([](LookUpRoom& room) {
      room.expect();
      room.add({row(1, "Zoë", "Müller"), row(2, "Ivan", "Okafor"), row(3, "Ada", "Okoro")});
      room.put({row(1, "Zoë", "Nakamura")});
      room.remove({2});
      room.finish();
      room.setStandings({{3, kSpeaker, DoorState::Inside}});
    });
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back(), (Growth{2, true}));
    QCOMPARE(found("nakamura"), Numbers{1});
    QVERIFY(found("müller").empty() && found("okafor").empty());
    QCOMPARE(found("kites", {.types = {kSpeaker}, .states = {DoorState::Inside}}), Numbers{3});
  }

  void aFilterNarrowsDown() {
    auto speaker = row(2, "Ivan", "Okafor");
    speaker.standing = {2, kSpeaker, DoorState::Left};
    read({row(1, "Zoë", "Okoro"), speaker});
    QCOMPARE(found("ok", {.types = {kSpeaker}}), Numbers{2});
    QCOMPARE(found("ok", {.states = {DoorState::NotYetIn}}), Numbers{1});
    QVERIFY(found("ok", {.types = {kVisitor}, .states = {DoorState::Left}}).empty());
    QVERIFY(found("ok", {.types = {*domain::TicketTypeId::parse(u"nobodys")}}).empty());
    call([](LookUpRoom& room) {
      room.setStandings({{1, kVisitor, DoorState::Inside}, {99, kVisitor, DoorState::Inside}});
    });
    QCOMPARE(found("ok", {.states = {DoorState::Inside}}), Numbers{1});
    for (const auto state : {DoorState::NotYetIn, DoorState::Left, DoorState::Unpaid, DoorState::Cancelled,
                             DoorState::Blocked}) {
      call([state](LookUpRoom& room) { room.setStandings({{1, kVisitor, state}}); });
      QCOMPARE(found("okoro", {.states = {state}}), Numbers{1});
      QVERIFY(found("okoro", {.states = {DoorState::Inside}}).empty());
    }
  }

  void aDoorsGuestsAreThoseOfWhomTheStandingsSaySo() {
    read({row(1, "Zoë", "Okoro"), row(2, "Ivan", "Okafor")});
    looking_->growths.clear();
    call([](LookUpRoom& room) {
      room.setStandings(
          {{1, kVisitor, DoorState::NotYetIn, true}, {2, kVisitor, DoorState::NotYetIn, false}});
      room.endStandings();
    });
    QTRY_COMPARE(looking_->growths.size(), std::size_t{1});
    QCOMPARE(found("ok", {.list = domain::CheckInListId::parse(u"side")}), Numbers{1});
    QCOMPARE(found("ok").size(), std::size_t{2});
  }

  void manyChangesAreMergedInTheBackground() {
    read({row(1, "Zoë", "Müller")});
    const auto before = looking_->growths.size();
    call([](LookUpRoom& room) {
      room.put(crowd(10, 3000, "Nakamura"));
      // While it is on its way.
      room.put({row(1, "Zoë", "Okoro")});
      room.remove({10});
    });
    QTRY_VERIFY(looking_->growths.size() > before);
    QCOMPARE(looking_->growths.back(), (Growth{3000, true}));
    QCOMPARE(found("okoro"), Numbers{1});
    QVERIFY(found("müller").empty());
    QVERIFY(std::ranges::count(found("code10"), 10) == 0);
    QCOMPARE(found("code3009").at(0), 3009);
  }

  void everybodyIsForgotten() {
    read({row(1, "Zoë", "Müller")});
    looking_->growths.clear();
    call([](LookUpRoom& room) {
      room.search(1, "müller", {});
      room.clear();
    });
    QTRY_COMPARE(looking_->answers.size(), std::size_t{1});
    QVERIFY(looking_->answers[0].numbers.empty());
    QCOMPARE(looking_->growths, (std::vector{Growth{0, false}}));
    // Also who is being made an index of, or waits for it.
    call([](LookUpRoom& room) {
      room.expect();
      room.add(crowd(1, 3000, "Nakamura"));
    });
    QTRY_COMPARE(looking_->pages_taken, 2);
    call([](LookUpRoom& room) {
      room.finish();
      room.clear();
      room.expect();
      room.add({row(1, "Ada", "Okafor")});
      room.clear();
      room.expect();
      room.add({row(2, "Ada", "Okoro")});
      room.finish();
    });
    QTRY_VERIFY(looking_->isWhole());
    QCOMPARE(looking_->growths.back(), (Growth{1, true}));
    QVERIFY(found("nakamura").empty() && found("okafor").empty());
    QCOMPARE(found("okoro"), Numbers{2});
  }

  void whoIsKnownStaysKnownWhileAllAreReadAnew() {
    read({row(1, "Zoë", "Müller"), row(2, "Ivan", "Okafor")});
    call([](LookUpRoom& room) {
      room.expect();
      room.add({row(2, "Ivan", "Okafor")});
    });
    QCOMPARE(found("müller"), Numbers{1});
    looking_->growths.clear();
    call([](LookUpRoom& room) { room.finish(); });
    QTRY_VERIFY(looking_->isWhole());
    QVERIFY(found("müller").empty());
    QCOMPARE(found("okafor"), Numbers{2});
  }

 private:
  template <class Call>
  void call(Call call) {
    looking_->call([&] { call(looking_->room); });
  }
  void read(const LookUpRoom::Rows& rows) {
    call([&](LookUpRoom& room) {
      room.expect();
      room.add(rows);
      room.finish();
    });
    QTRY_VERIFY(looking_->isWhole());
  }
  Numbers found(const QString& typed, const GuestFilter& filter = {}) {
    const auto before = looking_->answers.size();
    looking_->search(before + 100, typed, filter);
    const auto isAnswered = [&] { return looking_->answers.size() > before; };
    if (!QTest::qWaitFor(isAnswered)) throw std::runtime_error("a search is not answered");
    return looking_->answers.back().numbers;
  }

  std::unique_ptr<Looking> looking_;
};

QTEST_GUILESS_MAIN(LookUpRoomTest)
#include "look_up_room_test.moc"

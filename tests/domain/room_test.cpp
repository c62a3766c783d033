// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/domain/room.h>

using namespace usher::domain;
using namespace std::chrono_literals;

namespace {

const Instant kNine{std::chrono::milliseconds(1'788'253'200'000)};

CheckInList listOf(QStringView id, const char16_t* session) {
  CheckInList list{
      .id = *CheckInListId::parse(id), .name = {}, .ticket_types = {}, .opens_at = {}, .closes_at = {}};
  if (session) list.session = SessionId::parse(session);
  return list;
}

Session sessionIn(const char16_t* id, const QString& room, std::chrono::hours from,
                  std::chrono::hours until) {
  return {*SessionId::parse(id), {}, room, kNine + from, kNine + until};
}

/// The hall's talks in no order, and what is not the hall's.
EventFacts facts() {
  return {.event = {*EventId::parse(u"e"), {}, "UTC", kNine, kNine + 9h},
          .ticket_types = {},
          .lists = {listOf(u"main", nullptr), listOf(u"hall-3", u"third"), listOf(u"hall-1", u"first"),
                    listOf(u"foyer", u"aside"), listOf(u"hall-2", u"second"), listOf(u"gone", u"unknown")},
          .sessions = {sessionIn(u"first", "Hall", 0h, 1h), sessionIn(u"second", "Hall", 1h, 2h),
                       sessionIn(u"third", "Hall", 4h, 5h), sessionIn(u"aside", "Foyer", 0h, 9h)}};
}

QString listAtHall(std::chrono::minutes after_nine) {
  const EventFacts all = facts();
  const CheckInList* list = listAt("Hall", all, kNine + after_nine);
  return list ? list->id.text() : QString();
}

}  // namespace

class RoomTest : public QObject {
  Q_OBJECT

 private slots:
  void aRoomsDoorFollowsItsProgramme() {
    QCOMPARE(listAtHall(-600min), "hall-1");
    QCOMPARE(listAtHall(59min), "hall-1");
    QCOMPARE(listAtHall(60min), "hall-2");
    QCOMPARE(listAtHall(120min), "hall-3");
    QCOMPARE(listAtHall(299min), "hall-3");
    QCOMPARE(listAtHall(300min), QString());
    QVERIFY(!listAt("Cellar", facts(), kNine));
  }

  void seatsAreLeftUntilThereAreNone() {
    Room room{sessionIn(u"first", "Hall", 0h, 1h), 3};
    QVERIFY(!room.seatsLeft());
    room.session.capacity = 4;
    QCOMPARE(room.seatsLeft(), 1);
    // Two doors without a network let in more than there are seats.
    room.inside = 6;
    QCOMPARE(room.seatsLeft(), 0);
  }
};

QTEST_GUILESS_MAIN(RoomTest)
#include "room_test.moc"

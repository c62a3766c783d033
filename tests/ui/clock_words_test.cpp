// SPDX-License-Identifier: Apache-2.0
// What staff read of a clock, and that guests see the event's time whatever the system's is.
#include <QTest>

#include <time.h>

#include <usher/ui/words/event_time.h>
#include <usher/ui/words/kiosk_readings.h>

using namespace usher;
using namespace domain;
using namespace std::chrono_literals;

namespace {

/// 2026-11-24T09:00:00Z
constexpr Instant kNow{std::chrono::milliseconds{1'795'510'800'000}};

class ClockWordsTest : public QObject {
  Q_OBJECT

 private slots:
  void aClockIsSaidToBeWrongInPlainWords_data() {
    QTest::addColumn<KioskState>("kiosk");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("to_do");
    const auto row = [](const char* name, auto change, const char* state, const char* to_do) {
      KioskState kiosk;
      kiosk.clock_offset = 0ms;
      change(kiosk);
      QTest::newRow(name) << kiosk << QString::fromUtf8(state) << QString::fromUtf8(to_do);
    };
    const char* set = "Set the clock of the system.";
    const char* zone = "As with a wrong time zone: set the time zone of the system, then its clock.";
    row("right", [](auto&) {}, "Right", "");
    row("slow", [](auto& k) { k.clock_offset = 45s; }, "45 s slow", set);
    row("fast", [](auto& k) { k.clock_offset = -10min; }, "10 min fast", set);
    row("an hour", [](auto& k) { k.clock_offset = 1h + 12s; }, "1 h slow", zone);
    row("the other half of the year", [](auto& k) { k.clock_offset = -1h; }, "1 h fast", zone);
    row("as in Nepal", [](auto& k) { k.clock_offset = -(5h + 45min); }, "5 h fast", zone);
    row("no zone is so far off", [](auto& k) { k.clock_offset = 30h; }, "30 h slow", set);
    row("between two zones", [](auto& k) { k.clock_offset = 67min; }, "1 h slow", set);
    row("years", [](auto& k) { k.clock_offset = 24h * 365 * 20; }, "7300 days slow", set);
    row(
        "not compared", [](auto& k) { k.clock_offset.reset(); }, "Not compared yet",
        "It is compared once the server answers.");
    const auto setBy = [](std::chrono::seconds by) {
      return [by](auto& k) { k.clock_offset.reset(), k.clock_set_by = by; };
    };
    row("set forward", setBy(2h), "Set forward by 2 h while in use", "Check the clock of the system.");
    row("set back", setBy(-40min), "Set back by 40 min while in use", "Check the clock of the system.");
    row("set, and right now", [](auto& k) { k.clock_set_by = 2h; }, "Right", "");
    row(
        "another zone", [](auto& k) { k.zone_ahead = 11h; }, "Right, in another time zone",
        "Times on the screen are the event’s all the same.");
  }
  void aClockIsSaidToBeWrongInPlainWords() {
    QFETCH(const KioskState, kiosk);
    QFETCH(const QString, state);
    QFETCH(const QString, to_do);
    for (const Reading& reading : readingsOf(kiosk, kNow)) {
      if (reading.concern != Concern::Clock) continue;
      const auto words = ui::readingInWords(
          reading, kiosk,
          {QStringLiteral("en"), {}, {QStringLiteral("Europe/Berlin"), QStringLiteral("en"), kNow}, kNow});
      QCOMPARE(words.state, state);
      QCOMPARE(words.to_do, to_do);
    }
  }

  void timesAreTheEventsWhateverTheSystemsZoneIs_data() {
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "Pacific/Auckland", "America/New_York"}) {
      QTest::newRow(zone) << QByteArray(zone);
    }
  }
  void timesAreTheEventsWhateverTheSystemsZoneIs() {
    QFETCH(const QByteArray, zone);
    qputenv("TZ", zone);
    ::tzset();
    const ui::EventTime time(QStringLiteral("Europe/Berlin"), QStringLiteral("en"), kNow);
    QCOMPARE(time.clock(kNow), QStringLiteral("10:00"));
    QCOMPARE(time.brief(kNow + 13h), QStringLiteral("23:00"));
    QCOMPARE(time.brief(kNow + 15h), QStringLiteral("Wed 01:00"));
  }
};

}  // namespace

QTEST_MAIN(ClockWordsTest)
#include "clock_words_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include "engine_fixture.h"

using namespace usher;
using namespace usher::sync::test;
using namespace usher::store::test;

namespace {

constexpr int kDays = 14;
constexpr int kGuestsADay = 30;
constexpr int kTickets = kDays * kGuestsADay + 100;
/// Where other kiosks let their guests in meanwhile.
constexpr int kFirstElsewhere = kDays * kGuestsADay + 1;

domain::OpId printId(int number) {
  return opId(100'000 + number);
}

class DaysAwayTest : public QObject {
  Q_OBJECT

 private slots:
  void twoWeeksWithoutNetworkEndWell() {
    EngineFixture f(kTickets);
    f.startAndSettle();
    QVERIFY(f.engine->status().online);
    f.backend.everything(Mood::Down);
    const auto began = f.time.now();

    std::map<domain::OpId, domain::Instant> done_at;
    int number = 0;
    for (int day = 1; day <= kDays; ++day) {
      for (int guest = 0; guest < kGuestsADay; ++guest) {
        ++number;
        const auto now = f.time.now();
        must(f.store->redeem(scanned(codeOf(number)), [&](const domain::LookUp& look_up) {
          // Everybody comes once, and is known.
          if (look_up.found.size() != 1 || !look_up.found[0].history.empty()) return ports::Ruling{};
          auto made = checkIn(number, number);
          made.at = now;
          return ports::Ruling{made};
        }));
        must(f.store->record(
            {printId(number), now,
             domain::op::PrintResult{.ticket = ticketId(number), .outcome = domain::PrintOutcome::Printed}}));
        done_at[opId(number)] = done_at[printId(number)] = now;
        f.engine->recorded();
        f.time.advance(4min);
      }
      f.time.advance(24h * day - (f.time.now() - began));
      // The machine is switched off one night.
      if (day == kDays / 2) startAnew(f);
      const auto status = f.engine->status();
      QVERIFY(!status.online);
      QVERIFY(!status.last_error.isEmpty());
      QCOMPARE(status.queued, std::int64_t{2} * number);
      QCOMPARE(status.oldest, std::optional(began));
      // What a program has not compared since its start is of no known age.
      QCOMPARE(status.data_age.has_value(), day < kDays / 2);
      if (status.data_age) QVERIFY(std::chrono::abs(*status.data_age - 24h * day) < 30s);
    }

    // More happens elsewhere than the feed keeps.
    for (int elsewhere = 0; elsewhere < 90; ++elsewhere)
      f.backend.accept(checkIn(200'000 + elsewhere, kFirstElsewhere + elsewhere));
    f.backend.remove(ports::RecordKind::Ticket, ticketId(kTickets).text());
    f.backend.keepFeed(10);
    f.backend.everything(Mood::Well);
    // What the backend gave them to show who they are is good no more.
    f.backend.next(FakeBackend::Changes, Mood::Unauthorized);
    f.backend.next(FakeBackend::Push, Mood::Unauthorized);
    f.time.advance(5min);

    const auto status = f.engine->status();
    QVERIFY(status.online);
    QCOMPARE(status.queued, std::int64_t{0});
    QCOMPARE(status.parked, std::int64_t{0});
    QVERIFY(!status.oldest);
    QVERIFY(*status.data_age < 5min);
    QVERIFY(f.backend.snapshots_begun > 1);

    // All that was done here has arrived once, in its order, as of when it was done; and is here no more.
    std::vector<domain::OpId> arrived;
    for (const auto& made : f.backend.accepted()) {
      if (made.id.text() >= opId(200'000).text()) continue;
      arrived.push_back(made.id);
      QCOMPARE(made.at, done_at[made.id]);
    }
    QCOMPARE(arrived, EngineFixture::opsUpTo(number));
    QCOMPARE(f.backend.done.size(), std::size_t(number));
    for (int i = 0; i < number; ++i) {
      QCOMPARE(f.backend.done[std::size_t(i)].id, printId(i + 1));
      QCOMPARE(f.backend.done[std::size_t(i)].at, done_at[printId(i + 1)]);
    }
    // What happened elsewhere is known, and who was cancelled is not.
    for (int ticket = 1; ticket < kTickets - 10; ++ticket) QCOMPARE(f.history(ticket).size(), std::size_t{1});
    bool is_known = true;
    must(f.store->redeem(scanned(codeOf(kTickets)), [&](const domain::LookUp& look_up) {
      is_known = !look_up.found.empty();
      return ports::Ruling{};
    }));
    QVERIFY(!is_known);
  }

 private:
  static void startAnew(EngineFixture& f) {
    f.engine.reset();
    f.replica.reset();
    f.close();
    auto settings = f.settings();
    settings.boot = QStringLiteral("boot-2");
    f.store = must(store::KioskStore::open(settings, f.keys, f.time, f.random, f.signed_tickets, f.look_ups));
    f.replica = std::make_unique<WatchedReplica>(*f.store);
    f.makeEngine();
    f.engine->start();
    f.time.advance(1h);
    f.time.advance(0ms);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(DaysAwayTest)
#include "days_away_test.moc"

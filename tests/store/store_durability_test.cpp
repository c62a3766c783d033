// SPDX-License-Identifier: Apache-2.0
#include <sys/time.h>
#include <unistd.h>

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

namespace {

constexpr int kTickets = 120;

void say(const std::string& line) {
  const std::string text = line + "\n";
  if (::write(STDOUT_FILENO, text.data(), text.size()) < 0) std::_Exit(3);
}

// The child: serves guest after guest, settles, takes in changes and snapshots, and says what was answered
// for, until it is killed.
int serve(const QStringList& arguments) {
  fakes::FakeTime time;
  fakes::FakeRandom random(static_cast<std::uint64_t>(QRandomGenerator::system()->generate64()));
  store::FileEventKeys keys(arguments[3].toStdString(), random);
  auto opened = store::KioskStore::open({.folder = arguments[2].toStdString(),
                                         .event = gala(),
                                         .boot = "boot",
                                         .patience = std::chrono::milliseconds{2000}},
                                        keys, time, random);
  if (!opened) {
    say("error " + opened.error().detail.toStdString());
    return 2;
  }
  auto& store = **opened;
  // The end comes at a moment that nothing here knows of.
  struct sigaction kill_me{};
  kill_me.sa_handler = [](int) { ::kill(::getpid(), SIGKILL); };
  ::sigaction(SIGALRM, &kill_me, nullptr);
  itimerval moment{};
  moment.it_value.tv_usec = 1 + static_cast<int>(QRandomGenerator::system()->bounded(250'000u));
  ::setitimer(ITIMER_REAL, &moment, nullptr);
  for (int op = arguments[4].toInt(); op <= kTickets; ++op) {
    must(store.redeem(scanned(codeOf(op)), [&](auto) { return ports::Ruling{checkIn(op, op)}; }));
    say("op " + std::to_string(op));
    // Every so often the feed brings one, or a whole snapshot does.
    if (op % 7 == 0) {
      must(store.apply({at(QString::number(1000 + op)), {{1, checkIn(op - 3, op - 3)}}, false, {}}));
    }
    if (op % 11 == 0) {
      auto load =
          must(store.beginSnapshot(gala(), at(QString::number(2000 + op), QStringLiteral("g%1").arg(op))));
      must(load->add(eventRecords()));
      std::vector<ports::Record> tickets;
      for (int n = 1; n <= kTickets; ++n) tickets.push_back(ticket(n));
      must(load->add(tickets));
      must(load->finish());
      say("snapshot " + std::to_string(op));
    }
  }
  say("done");
  return 0;
}

}  // namespace

class StoreDurabilityTest : public QObject {
  Q_OBJECT

 private slots:
  void killedAtAnyMomentEveryAnsweredCheckInIsThereOnce() {
    Fixture f;
    f.open();
    f.load(kTickets, at("1"));
    f.close();
    int acknowledged = 0;
    int generation = 0;
    int kills = 0;
    while (acknowledged < kTickets && kills < 100) {
      QProcess child;
      child.start(QCoreApplication::applicationFilePath(),
                  {"--serve", QString::fromStdString(f.folder.string()),
                   QString::fromStdString(f.key_folder.string()), QString::number(acknowledged + 1)});
      QVERIFY(child.waitForStarted());
      QVERIFY(child.waitForFinished(60'000));
      const QByteArray heard = child.readAllStandardOutput();
      ++kills;
      for (const QByteArray& line : heard.split('\n')) {
        QVERIFY2(!line.startsWith("error"), line.constData());
        if (line.startsWith("op ")) acknowledged = line.mid(3).toInt();
        if (line.startsWith("snapshot ")) generation = line.mid(9).toInt();
      }

      f.open();
      const auto queued = f.queued();
      // One more may have been kept in the moment before its answer.
      const auto kept = static_cast<int>(queued.size());
      QVERIFY2(kept == acknowledged || kept == acknowledged + 1, qPrintable(QString::number(kept)));
      for (int op = 1; op <= kept; ++op) {
        QCOMPARE(queued[static_cast<std::size_t>(op - 1)], opId(op));
        QCOMPARE(f.history(op), std::vector{checkIn(op, op)});
      }
      if (kept < kTickets) QVERIFY(f.history(kept + 1).empty());
      // The copy in use is one that was whole, and never an earlier one than was answered for.
      const auto position = must(f.store->position());
      QVERIFY(position.has_value());
      QVERIFY(position->generation == "g1" || position->generation.mid(1).toInt() >= generation);
      QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
      acknowledged = kept;
      f.close();
    }
    QCOMPARE(acknowledged, kTickets);
    QVERIFY2(kills > 5, qPrintable(QString::number(kills)));
  }
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  if (application.arguments().value(1) == "--serve") return serve(application.arguments());
  StoreDurabilityTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "store_durability_test.moc"

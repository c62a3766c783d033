// SPDX-License-Identifier: Apache-2.0
#include <sqlite3.h>
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
constexpr int kRounds = 25;

int ticketOf(int op) {
  return 1 + op % kTickets;
}

// The end comes at one of SQLite's own calls of the system, and a write may get only halfway.
quint32 calls_left = 0;
void mayEnd() {
  if (--calls_left == 0) ::kill(::getpid(), SIGKILL);
}
ssize_t mortalWrite(int file, const void* bytes, size_t size, off_t offset) {
  if (calls_left == 1 && size > 1) {
    if (::pwrite(file, bytes, size / 2, offset) < 0) std::_Exit(3);
  }
  mayEnd();
  return ::pwrite(file, bytes, size, offset);
}
int mortalTruncate(int file, off_t size) {
  mayEnd();
  return ::ftruncate(file, size);
}
int mortalUnlink(const char* name) {
  mayEnd();
  return ::unlink(name);
}
void becomeMortal() {
  calls_left = 1 + QRandomGenerator::system()->bounded(500u);
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  vfs->xSetSystemCall(vfs, "pwrite", reinterpret_cast<sqlite3_syscall_ptr>(mortalWrite));
  vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(mortalWrite));
  vfs->xSetSystemCall(vfs, "ftruncate", reinterpret_cast<sqlite3_syscall_ptr>(mortalTruncate));
  vfs->xSetSystemCall(vfs, "unlink", reinterpret_cast<sqlite3_syscall_ptr>(mortalUnlink));
}

void say(const std::string& line) {
  const std::string text = line + "\n";
  if (::write(STDOUT_FILENO, text.data(), text.size()) < 0) std::_Exit(3);
}

// The child: serves guest after guest, takes in changes and snapshots, and says what was answered for, until
// it is killed.
int serve(const QStringList& arguments) {
  fakes::FakeTime time;
  fakes::FakeRandom random(static_cast<std::uint64_t>(QRandomGenerator::system()->generate64()));
  store::FileEventKeys keys(arguments[3].toStdString(), random);
  const proof::ContractTickets signed_tickets;
  const proof::ContractLookUps look_ups;
  becomeMortal();
  auto opened = store::KioskStore::open({.folder = arguments[2].toStdString(),
                                         .event = gala(),
                                         .boot = "boot",
                                         .patience = std::chrono::milliseconds{0}},
                                        keys, time, random, signed_tickets, look_ups);
  if (!opened) {
    say("error " + opened.error().detail.toStdString());
    return 2;
  }
  auto& store = **opened;
  for (int op = arguments[4].toInt();; ++op) {
    must(store.redeem(scanned(codeOf(ticketOf(op))),
                      [&](auto) { return ports::Ruling{checkIn(op, ticketOf(op))}; }));
    say("op " + std::to_string(op));
    // Every so often the feed brings one, or a whole snapshot does.
    if (op % 7 == 0) {
      const auto generation = must(store.position())->generation;
      must(store.apply(
          {at(QString::number(3000 + op), generation), {{1, checkIn(op, ticketOf(op))}}, false, {}}));
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
    int answered = 0;
    int generation = 0;
    for (int round = 0; round < kRounds; ++round) {
      QProcess child;
      child.start(QCoreApplication::applicationFilePath(),
                  {"--serve", QString::fromStdString(f.folder.string()),
                   QString::fromStdString(f.key_folder.string()), QString::number(answered + 1)});
      QVERIFY(child.waitForFinished(60'000));
      const QByteArray heard = child.readAllStandardOutput();
      QVERIFY2(child.exitStatus() == QProcess::CrashExit, (heard + child.readAllStandardError()).constData());
      for (const QByteArray& line : heard.split('\n')) {
        if (line.startsWith("op ")) answered = line.mid(3).toInt();
        if (line.startsWith("snapshot ")) generation = line.mid(9).toInt();
      }

      f.open();
      const auto queued = f.queued();
      // One more may have been kept in the moment before its answer.
      const auto kept = static_cast<int>(queued.size());
      QVERIFY2(kept == answered || kept == answered + 1, qPrintable(QString::number(kept)));
      std::vector<std::vector<domain::CheckIn>> histories(kTickets + 1);
      for (int op = 1; op <= kept; ++op) {
        QCOMPARE(queued[static_cast<std::size_t>(op - 1)], opId(op));
        histories[static_cast<std::size_t>(ticketOf(op))].push_back(checkIn(op, ticketOf(op)));
      }
      for (int n = 1; n <= kTickets; ++n) QCOMPARE(f.history(n), histories[static_cast<std::size_t>(n)]);
      // The copy in use is one that was whole, and never an earlier one than was answered for.
      const auto position = must(f.store->position());
      QVERIFY(position.has_value());
      QVERIFY(position->generation.mid(1).toInt() >= generation);
      QVERIFY(!std::filesystem::exists(f.folder / "event.next.db"));
      answered = kept;
      f.close();
    }
    QVERIFY(answered > kRounds);
    QVERIFY(generation > 0);
  }
};

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  if (application.arguments().value(1) == "--serve") return serve(application.arguments());
  StoreDurabilityTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "store_durability_test.moc"

// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "../backend/event_rows.h"
#include "bench_folder.h"
#include "benches.h"
#include "delaying_proxy.h"
#include "long_queue.h"
#include "sync_kiosk.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;
using backend::tests::BackendProgram;

constexpr auto kOneWay = 50ms;
constexpr double kRoundTripMs = 100;
constexpr int kAttendees = 100'000;
/// Ops that wait when the network comes back.
constexpr int kQueued = 1'000;
/// What another kiosk does meanwhile, one by one.
constexpr int kNewsBefore = 100;
constexpr auto kBetweenNews = 20ms;
constexpr int kNews = 200;
/// Beyond those of the long queue.
constexpr int kFirstTicket = kLongQueueTickets + 1;
constexpr int kTicketsOfRound = kQueued + 10'000;
constexpr int kTickets = kLongQueueTickets + kRounds * kTicketsOfRound + kNews;

Figure figure(const char* name, double value, const char* unit, const char* yardstick, double yardstick_value,
              std::optional<Target> target = {}) {
  return {QStringLiteral("sync"),       QString::fromUtf8(name), value, QString::fromUtf8(unit),
          QString::fromUtf8(yardstick), yardstick_value,         target};
}

QProcessEnvironment quietly() {
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("USHER_LOG", "error");
  return environment;
}

void serve(BackendProgram& program) {
  program.serve({"--rate-per-address", "0", "--rate-per-kiosk", "0"}, quietly());
}

/// Another kiosk, which is near the backend: in a thread of its own it lets a guest in every now and then.
class OtherKiosk {
 public:
  OtherKiosk(const BackendProgram& program, int first_ticket) : program_(program), next_(first_ticket) {}
  ~OtherKiosk() { end(); }

  void letIn(int count) {
    for (int i = 0; i < count; ++i) letOneIn();
  }
  void begin() {
    thread_ = std::thread([this] {
      while (!ending_) {
        letOneIn();
        std::this_thread::sleep_for(kBetweenNews);
      }
    });
  }
  void end() {
    ending_ = true;
    if (thread_.joinable()) thread_.join();
  }
  int next() const { return next_; }

 private:
  void letOneIn() {
    program_.push({backend::tests::checkIn(next_, next_, "never")});
    ++next_;
  }

  const BackendProgram& program_;
  std::atomic<int> next_;
  std::atomic<bool> ending_ = false;
  std::thread thread_;
};

void addSnapshot(Figures& figures, const BenchFolder& folder) {
  BackendProgram program;
  const QString file = program.path("demo.ndjson");
  if (QProcess::execute(QStringLiteral(USHER_TOOL),
                        {QStringLiteral("demo-event"), QStringLiteral("--attendees"),
                         QString::number(kAttendees), QStringLiteral("--out"), file}) != 0)
    throw std::runtime_error("the demo event can't be made");
  const auto imported =
      BackendProgram::run({QStringLiteral("import"), QStringLiteral("--data"), program.data(), file});
  if (imported.code != 0) throw std::runtime_error(imported.err.toStdString());
  serve(program);
  SyncKiosk kiosk(folder.path() / "first", QStringLiteral("First"), program);
  kiosk.openStore();
  const DelayingProxy way(program.port(), kOneWay);
  kiosk.load(way.port());
  figures.push_back(figure("snapshot on the wire, by attendee", double(way.received()) / kAttendees, "bytes",
                           "the same as text", double(QFileInfo(file).size()) / kAttendees,
                           Target{Target::Value, 50}));
}

void addDelivery(Figures& figures, SyncKiosk& kiosk, const BackendProgram& program,
                 const DelayingProxy& way) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    const int first = kFirstTicket + round * kTicketsOfRound;
    for (int number = first; number < first + kQueued; ++number) kiosk.record(number);
    OtherKiosk other(program, first + kQueued);
    other.letIn(kNewsBefore);
    other.begin();
    times.push_back(timeOf([&] {
      kiosk.connect(way.port());
      turnUntil("the queue to be empty", [&] { return kiosk.engine().status().queued == 0; });
    }));
    other.end();
    // Wrong: who came in elsewhere is not known here.
    const int last = other.next() - 1;
    turnUntil("the other kiosk's news", [&] { return kiosk.isIn(last); });
    for (int number = first; number <= last; ++number) {
      if (!kiosk.isIn(number)) throw std::runtime_error("a check-in of another kiosk never came");
    }
    kiosk.disconnect();
  }
  figures.push_back(figure("1000 queued ops delivered, news arriving", medianOf(times), "ms",
                           "the round trip", kRoundTripMs, Target{Target::Value, 2'000}));
}

void addNews(Figures& figures, SyncKiosk& here, SyncKiosk& there, const DelayingProxy& way) {
  here.connect(way.port());
  there.connect(way.port());
  for (auto* kiosk : {&here, &there})
    turnUntil("everything to be here", [&] { return kiosk->engine().status().data_age.has_value(); });
  std::vector<double> times;
  for (int turn = 0; turn < kNews; ++turn) {
    const int ticket = kTickets - turn;
    // At any moment of the other's polls.
    QDeadlineTimer pause(turn * 67 % 200);
    while (!pause.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    times.push_back(timeOf([&] {
      here.admit(ticket);
      turnUntil("the news", [&] { return there.isIn(ticket); });
    }));
  }
  here.disconnect();
  there.disconnect();
  const auto of = percentilesOf(times);
  figures.push_back(figure("check-in to another kiosk's copy p50", of.p50, "ms", "the round trip",
                           kRoundTripMs, Target{Target::Value, 1'000}));
  figures.push_back(figure("check-in to another kiosk's copy p99", of.p99, "ms", "the round trip",
                           kRoundTripMs, Target{Target::Value, 1'000}));
}

}  // namespace

Figures syncBench() {
  const BenchFolder folder;
  // Where the backend's files go too: see BenchFolder.
  qputenv("TMPDIR", QByteArray::fromStdString(folder.path().string()));
  Figures figures;
  addSnapshot(figures, folder);
  BackendProgram program;
  program.importEvent(kTickets);
  serve(program);
  program.pairKiosk(QStringLiteral("Other"));
  const DelayingProxy way(program.port(), kOneWay);
  SyncKiosk here(folder.path() / "here", QStringLiteral("Here"), program);
  SyncKiosk there(folder.path() / "there", QStringLiteral("There"), program);
  for (auto* kiosk : {&here, &there}) {
    kiosk->openStore();
    kiosk->load(program.port());
  }
  addDelivery(figures, here, program, way);
  addNews(figures, here, there, way);
  addLongQueue(figures, folder, program, there);
  return figures;
}

}  // namespace usher::bench

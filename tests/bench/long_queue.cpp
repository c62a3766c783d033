// SPDX-License-Identifier: Apache-2.0
#include "long_queue.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "bench_kiosk.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kQueued = 100'000;
/// Delivered by a kiosk that had few to tell.
constexpr int kFew = 1'000;
constexpr int kDecisions = 200;
constexpr int kFirstOfDecisions = kQueued + kFew + 1;
/// Nobody listens there.
constexpr std::uint16_t kNowhere = 9;

QString text(const char* latin) {
  return QString::fromLatin1(latin);
}

/// Guests, who ask a thread for a moment of its time over and over, from another one.
class Guests {
 public:
  Guests() {
    thread_ = std::thread([this] {
      while (!ending_) {
        const auto asked = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(&desk_, [this, asked] { noteWait(asked); }, Qt::QueuedConnection);
        std::this_thread::sleep_for(2ms);
      }
    });
  }
  ~Guests() {
    ending_ = true;
    thread_.join();
  }
  const std::vector<double>& waits() const { return waits_; }

 private:
  void noteWait(std::chrono::steady_clock::time_point asked) {
    const auto waited = std::chrono::steady_clock::now() - asked;
    waits_.push_back(std::chrono::duration<double, std::milli>(waited).count());
  }

  QObject desk_;
  std::vector<double> waits_;
  std::atomic<bool> ending_ = false;
  std::thread thread_;
};

/// The backend has taken all that waits; the feed is far from showing it.
void holdAll(SyncKiosk& kiosk) {
  while (true) {
    const auto due = must(kiosk.store().due(kiosk.clock().now(), 100));
    if (due.empty()) return;
    std::vector<ports::OpOutcome> outcomes;
    for (const auto& op : due) outcomes.push_back({op.id(), ports::outcome::Ok{}});
    must(kiosk.store().settle(outcomes, text("900000000000")));
  }
}

void beOffline(SyncKiosk& kiosk) {
  kiosk.connect(kNowhere);
  turnUntil("the network to be missed", [&] { return !kiosk.engine().status().last_error.isEmpty(); });
}

double openingOf(SyncKiosk& kiosk) {
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    kiosk.closeStore();
    times.push_back(timeOf([&] { kiosk.openStore(); }));
  }
  return medianOf(times);
}

/// Ops a second.
double deliver(SyncKiosk& kiosk, std::uint16_t port) {
  const auto before = kiosk.waiting();
  const double ms = timeOf([&] {
    kiosk.connect(port);
    turnUntil("the queue to be empty", [&] { return kiosk.engine().status().queued == 0; });
  });
  return double(before) / ms * 1000;
}

}  // namespace

void addLongQueue(Figures& figures, const BenchFolder& folder, const backend::tests::BackendProgram& program,
                  SyncKiosk& empty) {
  const auto add = [&](const char* name, double value, const char* unit, const char* yardstick,
                       double yardstick_value, std::optional<Target> target) {
    figures.push_back(
        {text("sync"), text(name), value, text(unit), text(yardstick), yardstick_value, target});
  };
  // Where a commit costs no disk: two hundred thousand of them are not what is measured.
  const std::filesystem::path memory("/dev/shm");
  const auto made_in = (std::filesystem::exists(memory) ? memory : folder.path()) /
                       (folder.path().filename().string() + "-queue");
  SyncKiosk full(made_in, text("Full"), program);
  full.openStore();
  full.load(program.port());
  for (int number = 1; number <= kQueued; ++number) full.record(number);
  holdAll(full);
  for (int number = 1; number <= kQueued; ++number) full.record(number);
  full.moveTo(folder.path() / "full");

  full.openStore();
  add("store opened, 100000 ops queued, 100000 held", openingOf(full), "ms", "an empty queue",
      openingOf(empty), std::nullopt);

  beOffline(full);
  beOffline(empty);
  const Sides decided = interleaved(
      kDecisions, [&](int turn) { return timeOf([&] { full.admit(kFirstOfDecisions + turn); }); },
      [&](int turn) { return timeOf([&] { empty.admit(kFirstOfDecisions + turn); }); });
  full.disconnect();
  empty.disconnect();
  addPercentiles(figures,
                 {.bench = text("sync"),
                  .name = text("offline decision, 100000 queued, 100000 held"),
                  .yardstick = text("an empty queue"),
                  .target = Target{Target::Ratio, 1.2}},
                 decided);

  deliver(empty, program.port());
  empty.disconnect();
  for (int number = kQueued + 1; number <= kQueued + kFew; ++number) empty.record(number);
  const double few = deliver(empty, program.port());
  empty.disconnect();
  const Guests guests;
  const double many = deliver(full, program.port());
  full.disconnect();
  add("100000 queued ops delivered, no way between", many, "ops/s", "1000 queued ops", few,
      Target{Target::RatioAtLeast, 0.8});
  const auto waits = percentilesOf(guests.waits());
  add("a guest's wait for the data thread meanwhile p99", waits.p99, "ms", "the guest's limit", 100,
      Target{Target::Value, 100});
  add("the longest of them", *std::ranges::max_element(guests.waits()), "ms", "the guest's limit", 100,
      Target{Target::Value, 100});
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "benches.h"
#include "kiosk_programs.h"
#include "process_figures.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kAttendees = 100'000;
/// How long the hall is empty before a guest comes, in seconds.
constexpr double kEmpty = 7;
/// Of which the processor's part is that of an idle kiosk.
constexpr auto kSettle = 1'500ms;
constexpr auto kIdle = 3'000ms;
constexpr double kFrameMs = 1000.0 / 60;
constexpr double kMostHeldMs = 16;

struct Window {
  std::vector<double> start;
  std::vector<double> start_work;
  std::vector<double> memory;

  void measure(const QStringList& screen) {
    ToldProgram window(QCoreApplication::applicationFilePath(), {QStringLiteral("empty-window")}, screen);
    window.await("painted");
    start.push_back(window.age());
    start_work.push_back(processorTimeOf(window.id()));
    memory.push_back(memoryOf(window.id()));
  }
};

struct Kiosk {
  std::vector<double> start;
  std::vector<double> start_work;
  std::vector<double> memory;
  std::vector<double> idle;
  std::vector<double> welcome;
  std::vector<double> badge;
  std::vector<double> frames;
  std::vector<double> held;
  std::vector<double> held_live;
  std::vector<double> longest;
  std::vector<double> longest_live;
  std::vector<double> worked_live;
  std::vector<double> longest_worked_live;

  void measure(KioskPrograms& programs, const QString& ticket) {
    ToldProgram kiosk = programs.startKiosk(ticket, kEmpty);
    kiosk.await("\"msg\":\"live\"");
    start.push_back(kiosk.age());
    start_work.push_back(processorTimeOf(kiosk.id()));
    std::this_thread::sleep_for(kSettle);
    const double before = processorTimeOf(kiosk.id());
    std::this_thread::sleep_for(kIdle);
    idle.push_back((processorTimeOf(kiosk.id()) - before) / std::chrono::milliseconds(kIdle).count() * 100);

    const QJsonObject served = factsOf(kiosk.await("\"msg\":\"badge ready\""));
    if (served[QStringLiteral("taps")].toInt(-1) != 0) throw std::runtime_error("the guest had to tap");
    welcome.push_back(served[QStringLiteral("welcome_ms")].toDouble());
    badge.push_back(served[QStringLiteral("badge_ms")].toDouble());
    // Until the badge is all out of its slot.
    std::this_thread::sleep_for(kSettle);
    memory.push_back(memoryOf(kiosk.id()));
    frames.push_back(kiosk.age() / kFrameMs);
    takeWatch(kiosk.end());
  }

 private:
  void takeWatch(const std::vector<QByteArray>& log) {
    bool live = false;
    int count_live = 0;
    double most_live = 0;
    int count_worked = 0;
    double most_worked = 0;
    bool summed_up = false;
    for (const QByteArray& line : log) {
      const QJsonObject facts = factsOf(line);
      const QString message = facts[QStringLiteral("msg")].toString();
      if (message == u"live") live = true;
      if (message == u"gui held") {
        std::fprintf(stderr, "usher-bench: %s%s", live ? "" : "(before live) ", line.constData());
        if (!live) continue;
        ++count_live;
        most_live = std::max(most_live, facts[QStringLiteral("ms")].toDouble());
        const double worked = facts[QStringLiteral("worked_ms")].toDouble();
        if (worked > kMostHeldMs) ++count_worked;
        most_worked = std::max(most_worked, worked);
      }
      if (message == u"gui watch") {
        summed_up = true;
        held.push_back(facts[QStringLiteral("over_16_ms")].toDouble());
        longest.push_back(facts[QStringLiteral("longest_ms")].toDouble());
      }
    }
    if (!summed_up) throw std::runtime_error("the kiosk did not watch its GUI thread");
    held_live.push_back(count_live);
    longest_live.push_back(most_live);
    worked_live.push_back(count_worked);
    longest_worked_live.push_back(most_worked);
  }
};

/// `limit` is what is met or not; `yardstick` what the value is shown beside.
Figure figure(const char* name, const std::vector<double>& values, const char* unit, const char* yardstick,
              double yardstick_value, std::optional<double> limit) {
  Figure figure{
      QStringLiteral("start"),      QString::fromUtf8(name), medianOf(values), QString::fromUtf8(unit),
      QString::fromUtf8(yardstick), yardstick_value,         std::nullopt};
  if (limit) figure.target = Target{Target::Value, *limit};
  return figure;
}

/// "Never" is about the worst of the rounds, not about the one in the middle.
std::vector<double> worstOf(const std::vector<double>& rounds) {
  return {*std::ranges::max_element(rounds)};
}

}  // namespace

Figures startBench() {
  const BenchFolder folder;
  // Where the backend's files go too: see BenchFolder.
  qputenv("TMPDIR", QByteArray::fromStdString(folder.path().string()));
  KioskPrograms programs(folder, kAttendees);
  if (programs.goodTickets().size() < kRounds) throw std::runtime_error("the event has too few good tickets");
  Window window;
  Kiosk kiosk;
  for (int round = 0; round < kRounds; ++round) {
    if (round % 2 == 0) window.measure(programs.screen());
    kiosk.measure(programs, programs.goodTickets()[round]);
    if (round % 2 != 0) window.measure(programs.screen());
  }
  constexpr auto* kLimit = "the limit";
  constexpr auto* kWindow = "an empty window";
  const double frames = medianOf(kiosk.frames);
  constexpr auto* kFrames = "60 Hz frames of the run";
  return {
      figure("process start to the first live start page", kiosk.start, "ms", kLimit, 1'500, 1'500),
      figure("process start to the first live start page", kiosk.start, "ms", kWindow, medianOf(window.start),
             {}),
      figure("processor time up to then", kiosk.start_work, "ms", kWindow, medianOf(window.start_work), {}),
      figure("memory, 100000 attendees, a guest served", kiosk.memory, "MB", kLimit, 200, 200),
      figure("memory, 100000 attendees, a guest served", kiosk.memory, "MB", kWindow, medianOf(window.memory),
             {}),
      figure("processor's part, idle, camera on", kiosk.idle, "% of a core", kLimit, 35, 35),
      figure("GUI thread over 16 ms, whole run, worst round", worstOf(kiosk.held), "times", kFrames, frames,
             0),
      figure("GUI thread over 16 ms, once live, worst round", worstOf(kiosk.held_live), "times", kFrames,
             frames, 0),
      figure("GUI thread's longest hold, whole run, worst", worstOf(kiosk.longest), "ms", kLimit, kMostHeldMs,
             kMostHeldMs),
      figure("GUI thread's longest hold, once live, worst", worstOf(kiosk.longest_live), "ms", kLimit,
             kMostHeldMs, kMostHeldMs),
      figure("its own work over 16 ms, once live, worst", worstOf(kiosk.worked_live), "times", kFrames,
             frames, 0),
      figure("the most it worked in a hold, once live", worstOf(kiosk.longest_worked_live), "ms", kLimit,
             kMostHeldMs, kMostHeldMs),
      figure("code in the camera's frame to the welcome", kiosk.welcome, "ms", kLimit, 4'000, 4'000),
      figure("the same to \"take your badge\" (PDF), no tap", kiosk.badge, "ms", kLimit, 4'000, 4'000)};
}

}  // namespace usher::bench

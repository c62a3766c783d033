// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>

#include <chrono>
#include <functional>
#include <thread>

#include <usher/contract/codec.h>

#include "../backend/backend_program.h"
#include "../backend/event_rows.h"
#include "bench_folder.h"
#include "benches.h"
#include "process_figures.h"
#include "raw_group.h"
#include "swarm.h"

namespace usher::bench {

namespace {

using backend::tests::BackendProgram;
using backend::tests::HttpClient;

/// Kiosks that push at the same time, each on its own connection.
constexpr int kDoors = 64;
constexpr int kPolls = 10'000;
constexpr int kPatienceMs = 120'000;

struct Load {
  int batch;
  /// Ops of a round.
  int ops;
};
constexpr Load kLoads[] = {{1, 64 * 40}, {20, 64 * 20 * 4}, {100, 64 * 100 * 1}};

std::string get(const std::string& path, const std::string& authorization) {
  return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization + "\r\n\r\n";
}

std::string post(const std::string& path, const std::string& authorization, const std::string& body) {
  return "POST " + path +
         " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: " + authorization +
         "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

int countOf(const std::string& text, std::string_view what) {
  int count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

/// What a series took: the whole of it, and each push or commit.
struct Series {
  double ms = 0;
  std::vector<double> each;
};

/// The shipped backend with a made-up event and paired doors.
class Backend {
 public:
  explicit Backend(int tickets) {
    program_.importEvent(tickets);
    program_.serve({"--rate-per-address", "0", "--rate-per-kiosk", "0", "--connections-per-address", "20000"},
                   quietly());
    for (int door = 0; door < kDoors; ++door) {
      program_.pairKiosk(QStringLiteral("Door %1").arg(door));
      tokens_.push_back(program_.kioskHeaders().at("Authorization"));
    }
  }

  /// A check-in of each of the `ops` tickets from `first` on, in pushes of `batch`.
  Series push(int first, int ops, int batch) {
    std::vector<std::string> requests;
    for (int number = first; number < first + ops; number += batch) {
      contract::OpsRequest request{"b-1", {}};
      for (int i = 0; i < batch; ++i) {
        request.ops.push_back(backend::tests::checkIn(number + i, number + i, "never"));
      }
      requests.push_back(
          post("/kiosk/v1/events/demo/ops", tokenOf(requests.size()), contract::encode(request)));
    }
    Swarm doors(program_.port(), kDoors);
    std::vector<std::chrono::steady_clock::time_point> sent(kDoors);
    Series series;
    series.ms = timeOf([&] {
      std::size_t next = 0;
      const auto send = [&](std::size_t door) {
        sent[door] = std::chrono::steady_clock::now();
        doors.send(door, requests[next++]);
      };
      while (next < kDoors && next < requests.size()) send(next);
      for (std::size_t answered = 0; answered < requests.size(); ++answered) {
        const auto answer = doors.next();
        const auto took = std::chrono::steady_clock::now() - sent[answer.connection];
        series.each.push_back(std::chrono::duration<double, std::milli>(took).count());
        if (answer.status != 200 || countOf(answer.body, R"("status":"ok")") != batch) {
          throw std::runtime_error("a check-in was refused: " + answer.body);
        }
        if (next < requests.size()) send(answer.connection);
      }
    });
    return series;
  }

  std::string news(int number) const {
    return post(
        "/kiosk/v1/events/demo/ops", tokens_[0],
        contract::encode(contract::OpsRequest{"b-1", {backend::tests::checkIn(number, number, "never")}}));
  }
  std::string cursor() const { return program_.cursor(); }
  const std::string& tokenOf(std::size_t number) const { return tokens_[number % tokens_.size()]; }
  std::uint16_t port() const { return program_.port(); }
  qint64 process() { return program_.process().processId(); }

 private:
  static QProcessEnvironment quietly() {
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("USHER_LOG", "error");
    return environment;
  }

  BackendProgram program_;
  std::vector<std::string> tokens_;
};

/// The echo server in a process of its own.
class Echo {
 public:
  Echo() {
    process_.start(QCoreApplication::applicationFilePath(), {"echo-server"});
    if (!process_.waitForReadyRead(kPatienceMs)) throw std::runtime_error("the echo server does not start");
    port_ = process_.readLine().trimmed().toUShort();
  }
  ~Echo() {
    process_.terminate();
    process_.waitForFinished(kPatienceMs);
  }
  std::uint16_t port() const { return port_; }
  qint64 process() const { return process_.processId(); }

 private:
  QProcess process_;
  std::uint16_t port_ = 0;
};

void awaitWaiting(std::uint16_t port) {
  const auto line = "usher_http_waiting_polls " + std::to_string(kPolls) + "\n";
  for (int tries = 0; tries < 1000; ++tries) {
    if (HttpClient(port).get("/metrics").body.find(line) != std::string::npos) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  throw std::runtime_error("the polls do not come to wait");
}

struct Woken {
  double ms = 0;
  double memory = 0;
};

/// All polls wait; `wake` is sent; until the last has its answer.
Woken wakeAll(std::uint16_t port, qint64 process, const std::function<std::string(std::size_t)>& poll,
              const std::string& wake) {
  Swarm polls(port, kPolls);
  for (std::size_t i = 0; i < kPolls; ++i) polls.send(i, poll(i));
  awaitWaiting(port);
  Woken woken;
  woken.memory = memoryOf(process);
  Swarm waker(port, 1);
  woken.ms = timeOf([&] {
    waker.send(0, wake);
    for (int i = 0; i < kPolls; ++i) {
      if (polls.next().status != 200) throw std::runtime_error("a poll was refused");
    }
  });
  return woken;
}

Figure figure(QString name, double value, QString unit, QString yardstick, double yardstick_value,
              std::optional<Target> target = {}) {
  return {QStringLiteral("backend"), std::move(name), value, std::move(unit),
          std::move(yardstick),      yardstick_value, target};
}

void addCheckIns(Figures& figures, Backend& backend, RawGroup& raw, int& ticket, const Load& load) {
  std::vector<double> ours;
  std::vector<double> theirs;
  std::vector<double> our_p99;
  std::vector<double> their_p99;
  std::vector<double> our_work;
  std::vector<double> their_work;
  const auto here = QCoreApplication::applicationPid();
  const auto group = kDoors * load.batch;
  for (int round = 0; round < kRounds; ++round) {
    const auto push = [&] {
      const auto before = processorTimeOf(backend.process());
      const auto series = backend.push(ticket, load.ops, load.batch);
      our_work.push_back((processorTimeOf(backend.process()) - before) * 1000 / load.ops);
      ours.push_back(load.ops / series.ms * 1000);
      our_p99.push_back(percentilesOf(series.each).p99);
    };
    if (round % 2 == 0) push();
    Series series;
    const auto before = processorTimeOf(here);
    series.ms = timeOf([&] {
      for (int first = ticket; first < ticket + load.ops; first += group) {
        series.each.push_back(timeOf([&] { raw.checkIn(first, group); }));
      }
    });
    their_work.push_back((processorTimeOf(here) - before) * 1000 / load.ops);
    theirs.push_back(load.ops / series.ms * 1000);
    their_p99.push_back(percentilesOf(series.each).p99);
    if (round % 2 != 0) push();
    ticket += load.ops;
  }
  const auto name = QStringLiteral("check-ins in batches of %1").arg(load.batch);
  const auto raw_name = QStringLiteral("raw SQLite, %1 a commit").arg(group);
  figures.push_back(figure(name, medianOf(ours), QStringLiteral("ops/s"), raw_name, medianOf(theirs),
                           Target{Target::RatioAtLeast, 0.7}));
  figures.push_back(figure(name + QStringLiteral(", p99"), medianOf(our_p99), QStringLiteral("ms"), raw_name,
                           medianOf(their_p99)));
  figures.push_back(figure(name + QStringLiteral(", processor time each"), medianOf(our_work),
                           QStringLiteral("µs"), raw_name, medianOf(their_work)));
}

}  // namespace

Figures backendBench() {
  const BenchFolder folder;
  // Where the backend's files go too: see BenchFolder.
  qputenv("TMPDIR", QByteArray::fromStdString(folder.path().string()));
  int tickets = kRounds;
  for (const auto& load : kLoads) tickets += load.ops * kRounds;
  Backend backend(tickets);
  RawGroup raw(folder.path(), tickets);
  Figures figures;
  int ticket = 1;
  for (const auto& load : kLoads) addCheckIns(figures, backend, raw, ticket, load);

  std::vector<double> woken;
  std::vector<double> echo_woken;
  std::vector<double> memory;
  std::vector<double> echo_memory;
  for (int round = 0; round < kRounds; ++round) {
    const auto cursor = backend.cursor();
    const auto poll = [&](std::size_t number) {
      return get("/kiosk/v1/events/demo/changes?wait=25&after=" + cursor, backend.tokenOf(number));
    };
    const auto ours = wakeAll(backend.port(), backend.process(), poll, backend.news(ticket++));
    woken.push_back(ours.ms);
    memory.push_back(ours.memory);
    const Echo echo;
    const auto theirs = wakeAll(
        echo.port(), echo.process(), [](std::size_t) { return get("/wait", "none"); }, post("/wake", "", ""));
    echo_woken.push_back(theirs.ms);
    echo_memory.push_back(theirs.memory);
  }
  const auto name = QStringLiteral("10000 polls woken, to the last");
  const auto echo = QStringLiteral("echo handler");
  figures.push_back(figure(name, medianOf(woken), QStringLiteral("ms"), echo, medianOf(echo_woken),
                           Target{Target::Value, 300}));
  figures.push_back(figure(QStringLiteral("memory with 10000 polls waiting"), medianOf(memory),
                           QStringLiteral("MB"), echo, medianOf(echo_memory), Target{Target::Value, 100}));
  return figures;
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#include <usher/net/spooled_snapshot.h>
#include <usher/sync/change_kinds.h>
#include <usher/sync/loading.h>

#include "bench_kiosk.h"
#include "benches.h"
#include "made_up_event.h"
#include "process_figures.h"
#include "raw_copy.h"
#include "raw_store.h"
#include "written_event.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kSizes[] = {10'000, 100'000, 1'000'000};
/// A guest comes so often while a snapshot is loaded.
constexpr auto kBetweenGuests = 20ms;
/// A round's.
constexpr int kLookUps = 2'000;
constexpr int kCheckIns = 400;
constexpr int kUnflushed = 2'000;
constexpr int kChanges = 10'000;
/// A million tickets take their time.
constexpr int kLoads = 3;

const QString kBench = QStringLiteral("store");

QString ofSize(const char* what, int tickets) {
  return QStringLiteral("%1, %2 tickets").arg(QString::fromLatin1(what)).arg(tickets);
}

void nothing(const domain::LookUp& found) {
  if (found.found.size() != 1) throw std::runtime_error("a ticket was not found");
}

/// The number of a ticket for a turn: guests come in no order, and none twice.
int anyOf(int tickets, int turn) {
  return static_cast<int>((std::uint64_t(turn) * 7'919'777 + 13) % std::uint64_t(tickets));
}

struct Loaded {
  double time = 0;
  /// How much more memory the process had than before, at most; MB.
  double memory = 0;
  /// Of each guest's decision meanwhile.
  std::vector<double> decisions;
};

/// From the download, which is whole, to the copy in use: as the feed has it loaded, with guests at the door.
Loaded load(BenchKiosk& kiosk, const QByteArray& written, bool is_open, int& guest) {
  const auto spool = kiosk.store().spool();
  must(spool->begin("\"bench\""));
  must(spool->append(written));
  must(spool->end());
  Loaded loaded;
  const double before = beginPeak();
  loaded.time = timeOf([&] {
    auto fetched = net::SpooledSnapshot::open(*spool, eventId());
    if (!fetched) throw std::runtime_error(fetched.error().detail.toStdString());
    auto into = must(kiosk.store().beginSnapshot(eventId(), (*fetched)->position()));
    sync::Loading loading(*std::move(fetched), std::move(into));
    std::atomic<bool> ended = false;
    std::jthread work([&] {
      loading.run();
      ended = true;
    });
    while (is_open && !ended) {
      std::this_thread::sleep_for(kBetweenGuests);
      const auto code = codeOf(guest++ % kSizes[0]);
      loaded.decisions.push_back(timeOf([&] { kiosk.decide(code); }));
    }
    work.join();
    // The data thread puts it in place: a guest waits for that, too.
    loaded.decisions.push_back(timeOf([&] {
      if (loading.finish().index() != 0) throw std::runtime_error("the snapshot was not loaded");
    }));
  });
  loaded.memory = peakMemory() - before;
  return loaded;
}

void addLoad(Figures& figures, BenchKiosk& kiosk, const BenchFolder& folder, int tickets, int& guest) {
  const QByteArray written = writtenEvent(tickets);
  std::vector<double> ours;
  std::vector<double> raw;
  std::vector<double> memory;
  std::vector<double> decisions;
  for (int round = 0; round < kLoads; ++round) {
    const bool is_open = tickets > kSizes[0] || round > 0;
    const auto loaded = load(kiosk, written, is_open, guest);
    ours.push_back(loaded.time);
    memory.push_back(loaded.memory);
    decisions.insert(decisions.end(), loaded.decisions.begin(), loaded.decisions.end());
    raw.push_back(copyRaw(folder.path() / "data" / "event.db", folder.path()));
  }
  figures.push_back({.bench = kBench,
                     .name = ofSize("snapshot load", tickets),
                     .value = medianOf(ours),
                     .unit = QStringLiteral("ms"),
                     .yardstick = QStringLiteral("raw SQLite, the same rows"),
                     .yardstick_value = medianOf(raw),
                     .target = Target{Target::Ratio, 1.5}});
  if (tickets != kSizes[2]) return;
  figures.push_back({.bench = kBench,
                     .name = QStringLiteral("memory of the load"),
                     .value = *std::ranges::max_element(memory),
                     .unit = QStringLiteral("MB"),
                     .yardstick = QStringLiteral("the limit"),
                     .yardstick_value = 250,
                     .target = Target{Target::Value, 250}});
  for (const auto& [name, value] :
       {std::pair("a guest's decision during the load, p99", percentilesOf(decisions).p99),
        std::pair("the longest of them", *std::ranges::max_element(decisions))}) {
    figures.push_back({.bench = kBench,
                       .name = QString::fromLatin1(name),
                       .value = value,
                       .unit = QStringLiteral("ms"),
                       .yardstick = QStringLiteral("the guest's limit"),
                       .yardstick_value = 100,
                       .target = Target{Target::Value, 100}});
  }
}

/// Codes that nobody has shown, in the store of this size; answers the p50 of ours.
double addLookUps(Figures& figures, BenchKiosk& kiosk, RawStore& raw, int tickets) {
  const Sides sides = interleaved(
      kLookUps,
      [&](int turn) {
        const auto code = domain::TicketCode::parse(codeOf(anyOf(tickets, turn)));
        return timeOf([&] {
          must(kiosk.store().redeem(*code, [](const domain::LookUp& found) {
            nothing(found);
            return ports::Ruling{};
          }));
        });
      },
      [&](int turn) {
        const RawTicket ticket = rawTicketOf(ticketOf(anyOf(tickets, turn)));
        return timeOf([&] { raw.lookUp(ticket); });
      });
  for (const auto& [percentile, ours, theirs] : {std::tuple("p50", sides.ours.p50, sides.yardstick.p50),
                                                 std::tuple("p95", sides.ours.p95, sides.yardstick.p95),
                                                 std::tuple("p99", sides.ours.p99, sides.yardstick.p99)}) {
    figures.push_back({.bench = kBench,
                       .name = ofSize("look-up of a code", tickets) + u' ' + QString::fromLatin1(percentile),
                       .value = ours,
                       .unit = QStringLiteral("ms"),
                       .yardstick = QStringLiteral("raw SQLite"),
                       .yardstick_value = theirs,
                       .target = Target{Target::Value, 1}});
  }
  return sides.ours.p50;
}

Sides checkIns(BenchKiosk& kiosk, RawStore& raw, int tickets, int turns) {
  // The first of them came while snapshots were loaded.
  const auto fresh = [&](int turn) { return kSizes[0] + anyOf(tickets - kSizes[0], turn); };
  return interleaved(
      turns,
      [&](int turn) {
        const QByteArray code = codeOf(fresh(turn));
        domain::Decision decision;
        const double time = timeOf([&] { decision = kiosk.decide(code); });
        expect<domain::Admitted>(decision);
        return time;
      },
      [&](int turn) {
        const RawTicket ticket = rawTicketOf(ticketOf(fresh(turn)));
        return timeOf([&] { raw.checkIn(ticket); });
      });
}

/// Of the backend, while guests wait behind each slice of them.
void addChanges(Figures& figures, BenchKiosk& kiosk, int tickets) {
  std::vector<double> whole;
  std::vector<double> slices;
  for (int round = 0; round < kRounds; ++round) {
    auto position = must(kiosk.store().position()).value();
    double time = 0;
    for (int done = 0; done < kChanges;) {
      ports::ChangeBatch slice{.after = position, .changes = {}, .more = true, .server_time = {}};
      for (; slice.changes.size() < sync::kSlice && done < kChanges; ++done) {
        auto ticket = ticketOf(anyOf(tickets, done));
        ticket.attendee.company += QString::number(round);
        slice.changes.push_back({round + 2, std::move(ticket)});
      }
      slice.after.cursor = QString::number(position.cursor.toLongLong() + 1);
      position = slice.after;
      slices.push_back(timeOf([&] { must(kiosk.store().apply(slice)); }));
      time += slices.back();
    }
    whole.push_back(time);
  }
  const QString name = QStringLiteral("%1 changes").arg(kChanges);
  figures.push_back({.bench = kBench,
                     .name = ofSize(qUtf8Printable(name), tickets),
                     .value = medianOf(whole),
                     .unit = QStringLiteral("ms"),
                     .yardstick = QStringLiteral("the limit"),
                     .yardstick_value = 1000,
                     .target = Target{Target::Value, 1000}});
  figures.push_back({.bench = kBench,
                     .name = QStringLiteral("%1 of them, p99: so long may a guest wait").arg(sync::kSlice),
                     .value = percentilesOf(slices).p99,
                     .unit = QStringLiteral("ms"),
                     .yardstick = QStringLiteral("the guest's limit"),
                     .yardstick_value = 100,
                     .target = Target{Target::Value, 100}});
}

/// Where a flush costs nothing: what is left of a check-in is ours.
void addUnflushed(Figures& figures) {
  const BenchFolder folder(QStringLiteral("/dev/shm"));
  BenchKiosk kiosk(folder);
  kiosk.load(inPages(wholeEvent()));
  RawStore raw(folder.path());
  raw.load([](int number) { return rawTicketOf(ticketOf(number)); }, kTickets);
  raw.openDoor();
  const Sides sides = checkIns(kiosk, raw, kTickets, kUnflushed);
  figures.push_back({.bench = kBench,
                     .name = QStringLiteral("check-in without the disk's flush, p99"),
                     .value = sides.ours.p99,
                     .unit = QStringLiteral("ms"),
                     .yardstick = QStringLiteral("raw SQLite"),
                     .yardstick_value = sides.yardstick.p99,
                     .target = Target{Target::Value, 0.5}});
}

}  // namespace

Figures storeBench() {
  Figures figures;
  const BenchFolder folder;
  BenchKiosk kiosk(folder);
  std::vector<double> look_ups;
  int guest = 0;
  for (const int tickets : kSizes) {
    addLoad(figures, kiosk, folder, tickets, guest);
    RawStore raw(folder.path());
    raw.load([](int number) { return rawTicketOf(ticketOf(number)); }, tickets);
    raw.openDoor();
    look_ups.push_back(addLookUps(figures, kiosk, raw, tickets));
    if (tickets != kSizes[2]) continue;
    addPercentiles(figures,
                   {.bench = kBench,
                    .name = ofSize("durable check-in", tickets),
                    .yardstick = QStringLiteral("raw SQLite"),
                    .target = Target{Target::Ratio, 1.2}},
                   checkIns(kiosk, raw, tickets, kCheckIns));
    addChanges(figures, kiosk, tickets);
  }
  figures.push_back({.bench = kBench,
                     .name = QStringLiteral("growth of the look-up, 100 times the tickets"),
                     .value = look_ups.back(),
                     .unit = QStringLiteral("ms"),
                     .yardstick = ofSize("the same", kSizes[0]),
                     .yardstick_value = look_ups.front(),
                     .target = Target{Target::Ratio, 2}});
  addUnflushed(figures);
  return figures;
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <usher/kiosk/look_up_room.h>
#include <usher/kiosk/roll_reader.h>

#include "bench_kiosk.h"
#include "benches.h"
#include "crowd.h"
#include "made_up_event.h"
#include "made_up_queries.h"

namespace usher::bench {

namespace {

using namespace std::chrono_literals;

/// A round's, for each number of letters.
constexpr int kTurns = 25;
constexpr int kPage = 1000;
/// Guests who come while everybody is read, one after the other.
constexpr int kGuests = 20'000;
constexpr auto kBetweenGuests = 20ms;

QString text(const char* latin) {
  return QString::fromLatin1(latin);
}

domain::Ticket ticketInCrowd(int number) {
  domain::Ticket ticket = ticketOf(number);
  const auto member = search::crowdMember(std::uint64_t(number));
  ticket.attendee.given_name = member.given_name;
  ticket.attendee.family_name = member.family_name;
  ticket.attendee.company = member.company;
  return ticket;
}

/// The kiosk's data thread, which is this one, and the thread of its look-up, as in the shipped program.
class Staffed {
 public:
  Staffed() : kiosk_(folder_) {
    std::vector<ports::Record> first = eventWithoutTickets();
    kiosk_.load([&, number = 0]() mutable {
      std::vector<ports::Record> page = std::exchange(first, {});
      for (; page.size() < kPage && number < kAttendees; ++number) page.push_back(ticketInCrowd(number));
      return page;
    });
    room_.moveToThread(&thread_);
    thread_.start();
    reader_ = std::make_unique<kiosk::RollReader>(kiosk_.roll(), room_);
    QObject::connect(reader_.get(), &kiosk::RollReader::failed, reader_.get(),
                     [](const ports::StoreError& error) { must<void>(std::unexpected(error)); });
  }
  ~Staffed() {
    reader_.reset();
    QMetaObject::invokeMethod(&room_, &kiosk::LookUpRoom::close, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
  }

  /// Until everybody can be found, in ms; `decisions`: how long each guest's took who came meanwhile.
  double readAll(std::vector<double>& decisions) {
    QEventLoop loop;
    QTimer guests;
    int guest = 0;
    QObject::connect(&room_, &kiosk::LookUpRoom::grown, &loop, [&](qsizetype known, bool whole) {
      if (whole && known == kAttendees) loop.quit();
    });
    QObject::connect(&guests, &QTimer::timeout, &loop, [&] {
      decisions.push_back(
          timeOf([&] { expect<domain::Admitted>(kiosk_.decide(codeOf(guest++ % kGuests))); }));
      reader_->refresh();
    });
    guests.start(kBetweenGuests);
    return timeOf([&] {
      reader_->serve({doorList(), {}, {}, std::nullopt, std::nullopt});
      loop.exec();
    });
  }

  /// From what was typed to the rows that are shown, or to their numbers alone; in ms.
  double search(const QString& typed, bool with_rows) {
    QEventLoop loop;
    QObject::connect(&room_, &kiosk::LookUpRoom::found, &loop,
                     [&](quint64, const QString& of, const domain::GuestFilter& filter,
                         const std::vector<ports::RollNumber>& numbers, bool more) {
                       if (with_rows) must(reader_->guests(of, filter, numbers, more));
                       loop.quit();
                     });
    return timeOf([&] {
      QMetaObject::invokeMethod(&room_, [&] { room_.search(1, typed, {}); });
      loop.exec();
    });
  }

 private:
  BenchFolder folder_;
  BenchKiosk kiosk_;
  QThread thread_;
  kiosk::LookUpRoom room_;
  std::unique_ptr<kiosk::RollReader> reader_;
};

}  // namespace

Figures lookUpBench() {
  Staffed staffed;
  std::vector<double> decisions;
  const double all_read = staffed.readAll(decisions);
  Figures figures;
  figures.push_back({.bench = text("look-up"),
                     .name = text("1000000 unsealed and found, guests served"),
                     .value = all_read / 1e3,
                     .unit = text("s"),
                     .yardstick = text("a minute"),
                     .yardstick_value = 60,
                     .target = std::nullopt});
  figures.push_back({.bench = text("look-up"),
                     .name = text("a guest's decision meanwhile, p95"),
                     .value = percentilesOf(decisions).p95,
                     .unit = text("ms"),
                     .yardstick = text("the guest's limit"),
                     .yardstick_value = 100,
                     .target = Target{Target::Value, 100}});
  const auto queries = madeUpQueries(kRounds * kTurns);
  const auto typed = [&](int turn) {
    return queries[std::size_t(1 + turn % kMostLetters)][std::size_t(turn / kMostLetters)];
  };
  const Sides sides = interleaved(
      kTurns * kMostLetters, [&](int turn) { return staffed.search(typed(turn), true); },
      [&](int turn) { return staffed.search(typed(turn), false); });
  addPercentiles(figures,
                 {.bench = text("look-up"),
                  .name = text("key to the kiosk's rows"),
                  .yardstick = text("rows not read"),
                  .target = Target{Target::Value, 16}},
                 sides);
  return figures;
}

}  // namespace usher::bench

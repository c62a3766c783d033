// SPDX-License-Identifier: Apache-2.0
#include "bench_kiosk.h"
#include "benches.h"
#include "made_up_event.h"
#include "raw_store.h"

namespace usher::bench {

namespace {

constexpr int kCheckIns = 1000;
constexpr int kLookUps = 4000;

}  // namespace

Figures decideBench() {
  const BenchFolder folder;
  BenchKiosk kiosk(folder);
  kiosk.load(inPages(wholeEvent()));

  std::vector<QByteArray> codes;
  std::vector<RawTicket> raw_tickets;
  for (int number = 0; number < kTickets; ++number) {
    codes.push_back(codeOf(number));
    raw_tickets.push_back(rawTicketOf(ticketOf(number)));
  }
  RawStore raw(folder.path());
  raw.load([&](int number) { return raw_tickets[std::size_t(number)]; }, kTickets);
  raw.openDoor();

  // Every guest once. After that they are all used, and coming again writes nothing.
  const std::vector<int> guests = arrivals();
  const auto guest = [&](int turn) { return std::size_t(guests[std::size_t(turn)]); };
  const Sides check_in = interleaved(
      kCheckIns,
      [&](int turn) {
        domain::Decision decision;
        const double time = timeOf([&] { decision = kiosk.decide(codes[guest(turn)]); });
        expect<domain::Admitted>(decision);
        return time;
      },
      [&](int turn) { return timeOf([&] { raw.checkIn(raw_tickets[guest(turn)]); }); });

  const auto again = [&](int turn) { return guest(turn % (kRounds * kCheckIns)); };
  const Sides look_up = interleaved(
      kLookUps,
      [&](int turn) {
        domain::Decision decision;
        const double time = timeOf([&] { decision = kiosk.decide(codes[again(turn)]); });
        expect<domain::AlreadyUsed>(decision);
        return time;
      },
      [&](int turn) {
        int passages = 0;
        const double time = timeOf([&] { passages = raw.lookUp(raw_tickets[again(turn)]); });
        if (passages != 1) throw std::runtime_error("the yardstick lost a passage");
        return time;
      });

  Figures figures;
  addPercentiles(figures,
                 {.bench = QStringLiteral("decide"),
                  .name = QStringLiteral("durable check-in"),
                  .yardstick = QStringLiteral("raw SQLite"),
                  .target = Target{Target::Ratio, 1.2}},
                 check_in);
  addPercentiles(figures,
                 {.bench = QStringLiteral("decide"),
                  .name = QStringLiteral("look-up of a used code"),
                  .yardstick = QStringLiteral("raw SQLite"),
                  .target = Target{Target::Ratio, 1.2}},
                 look_up);
  return figures;
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include "bench_kiosk.h"
#include "benches.h"
#include "made_up_event.h"
#include "raw_store.h"

namespace usher::bench {

Figures storeBench() {
  const BenchFolder folder;
  BenchKiosk kiosk(folder);
  const auto pages = inPages(wholeEvent());
  std::vector<RawTicket> raw_tickets;
  for (int number = 0; number < kTickets; ++number) raw_tickets.push_back(rawTicketOf(ticketOf(number)));

  const Sides load = interleaved(
      1, [&](int) { return timeOf([&] { kiosk.load(pages); }); },
      [&](int) {
        RawStore raw(folder.path());
        return timeOf([&] { raw.load(raw_tickets); });
      });
  return {{.bench = QStringLiteral("store"),
           .name = QStringLiteral("snapshot load, %1 tickets").arg(kTickets),
           .value = load.ours.p50,
           .unit = QStringLiteral("ms"),
           .yardstick = QStringLiteral("raw SQLite, unsealed"),
           .yardstick_value = load.yardstick.p50,
           .target = Target{Target::Ratio, 1.5}}};
}

}  // namespace usher::bench

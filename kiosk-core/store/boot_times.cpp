// SPDX-License-Identifier: Apache-2.0
#include <usher/store/boot_times.h>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// Times are compared across a network.
constexpr std::chrono::milliseconds kInexact{2'000};
/// A machine's clocks are off by up to a second in so many.
constexpr int kDrift = 10'000;

}  // namespace

BootTimes::BootTimes(sqlite::Database& database) : database_(database) {
  read();
}

void BootTimes::read() {
  times_.clear();
  for (auto row = database_.prepare("SELECT boot, zero, known_at FROM boot_time"); row.step();) {
    times_[fromUtf8(row.view(0))] = {instant(row.integer(1)), std::chrono::milliseconds(row.integer(2))};
  }
}

std::optional<domain::Instant> BootTimes::zeroOf(const QString& boot) const {
  const auto known = times_.find(boot);
  return known == times_.end() ? std::nullopt : std::optional(known->second.zero);
}

void BootTimes::set(const QString& boot, domain::Instant zero, std::chrono::milliseconds known_at) {
  database_
      .prepare(
          "DELETE FROM boot_time WHERE boot <> ?1 AND boot NOT IN (SELECT boot FROM outbox WHERE told = 0)")
      .run(utf8(boot));
  database_.prepare("INSERT OR REPLACE INTO boot_time (boot, zero, known_at) VALUES (?, ?, ?)")
      .run(utf8(boot), toColumn(zero), static_cast<std::int64_t>(known_at.count()));
  read();
}

domain::Instant BootTimes::truth(domain::Instant at, const QString& boot,
                                 std::chrono::milliseconds monotonic) const {
  const auto known = times_.find(boot);
  if (known == times_.end()) return at;
  const auto& [zero, known_at] = known->second;
  const domain::Instant truth = zero + monotonic;
  const auto allowed = kInexact + std::chrono::abs(known_at - monotonic) / kDrift;
  return std::chrono::abs(truth - at) > allowed ? truth : at;
}

}  // namespace usher::store

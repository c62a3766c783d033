// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

namespace usher::bench {

/// Everything is measured so often, and the median of the rounds is told.
inline constexpr int kRounds = 5;

/// In milliseconds, as all times here.
template <class Work>
double timeOf(Work&& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double medianOf(std::vector<double> values);

struct Percentiles {
  double p50 = 0;
  double p95 = 0;
  double p99 = 0;
};

/// By nearest rank.
Percentiles percentilesOf(std::vector<double> times);
/// Of each percentile by itself.
Percentiles mediansOf(const std::vector<Percentiles>& rounds);

/// What is measured, and its yardstick.
struct Sides {
  Percentiles ours;
  Percentiles yardstick;
};

/// kRounds rounds of `turns` turns for each side, one by one, taking turns at going first: what else the
/// machine does hits both alike. `ours` and `yardstick` take the turn's number, which goes on from round to
/// round, and answer how long it took.
template <class Ours, class Yardstick>
Sides interleaved(int turns, Ours&& ours, Yardstick&& yardstick) {
  std::vector<Percentiles> our_rounds;
  std::vector<Percentiles> yardstick_rounds;
  for (int round = 0; round < kRounds; ++round) {
    std::vector<double> our_times;
    std::vector<double> yardstick_times;
    for (int turn = round * turns; turn < (round + 1) * turns; ++turn) {
      if (turn % 2 == 0) our_times.push_back(ours(turn));
      yardstick_times.push_back(yardstick(turn));
      if (turn % 2 != 0) our_times.push_back(ours(turn));
    }
    our_rounds.push_back(percentilesOf(std::move(our_times)));
    yardstick_rounds.push_back(percentilesOf(std::move(yardstick_times)));
  }
  return {mediansOf(our_rounds), mediansOf(yardstick_rounds)};
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include "timing.h"

#include <algorithm>
#include <cmath>

namespace usher::bench {

namespace {

double rank(const std::vector<double>& sorted, double part) {
  const auto place = static_cast<std::size_t>(std::ceil(part * static_cast<double>(sorted.size())));
  return sorted.at(std::max<std::size_t>(place, 1) - 1);
}

double medianOf(const std::vector<Percentiles>& rounds, double Percentiles::* which) {
  std::vector<double> values;
  for (const Percentiles& round : rounds) values.push_back(round.*which);
  return bench::medianOf(std::move(values));
}

}  // namespace

double medianOf(std::vector<double> values) {
  std::ranges::sort(values);
  return rank(values, 0.5);
}

Percentiles percentilesOf(std::vector<double> times) {
  std::ranges::sort(times);
  return {rank(times, 0.5), rank(times, 0.95), rank(times, 0.99)};
}

Percentiles mediansOf(const std::vector<Percentiles>& rounds) {
  return {medianOf(rounds, &Percentiles::p50), medianOf(rounds, &Percentiles::p95),
          medianOf(rounds, &Percentiles::p99)};
}

}  // namespace usher::bench

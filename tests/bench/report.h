// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "timing.h"

namespace usher::bench {

struct Target {
  /// A ratio or a value is to be at most the limit, or at least: where more is better.
  enum Of { Ratio, Value, RatioAtLeast, ValueAtLeast };
  Of of = Ratio;
  double limit = 0;
};

/// A number and what it is to be compared with, from the same run. Smaller is better, unless the target is of
/// RatioAtLeast or ValueAtLeast, or what is counted are reads.
struct Figure {
  QString bench;
  QString name;
  double value = 0;
  QString unit;
  QString yardstick;
  double yardstick_value = 0;
  std::optional<Target> target;

  double ratio() const { return value / yardstick_value; }
  /// nullopt where there is no target.
  std::optional<bool> met() const;
};

using Figures = std::vector<Figure>;

/// Three figures in milliseconds, "`what.name` p50" to p99, each with the target of `what`.
void addPercentiles(Figures& figures, const Figure& what, const Sides& sides);

void printTable(const Figures& figures);
/// False where the file can't be written.
bool writeJson(const Figures& figures, const QString& file);

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

#include <cstdint>
#include <vector>

namespace usher::admin {

/// What lies behind the guest: a lobby out of focus, with lamps and passers-by. At the end of `duration` it
/// looks as in the beginning, so that the video can be repeated. Safe to be asked from several threads at
/// once.
class Hall {
 public:
  Hall(QSize size, std::uint64_t seed, double duration);

  QImage at(double time) const;

 private:
  struct Walker {
    QImage figure;
    double start;
    double laps;
    double height;
    double floor;
  };

  QSize size_;
  /// A fraction of the size: what is out of focus has no detail to keep.
  QSize small_;
  double duration_;
  QImage room_;
  QImage lamps_;
  std::vector<Walker> walkers_;
};

}  // namespace usher::admin

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>

#include <cstdint>
#include <vector>

#include "camera.h"
#include "hall.h"
#include "hand.h"
#include "timeline.h"

namespace usher::admin {

/// Guests who step up to a kiosk's camera one after the other and hold up their phones; seen by the camera,
/// so not mirrored. Every frame depends on its time alone: frame() may be called by several threads at once.
class Film {
 public:
  /// `screens` are the phones' pictures, one for each segment of the timeline.
  Film(QSize size, std::uint64_t seed, Timeline timeline, const std::vector<QImage>& screens);

  QImage frame(std::uint64_t number, double time) const;

 private:
  struct Guest {
    std::uint64_t seed;
    Hand hand;
    QImage figure;
    /// Of the picture's width, from the middle: where they stand, and the side from which they come.
    double place;
  };
  void paintGuest(QPainter& painter, double time) const;
  void paintHand(QPainter& painter, const Guest& guest, const Pose& pose) const;

  QSize size_;
  Timeline timeline_;
  Hall hall_;
  Camera camera_;
  std::vector<Guest> guests_;
};

}  // namespace usher::admin

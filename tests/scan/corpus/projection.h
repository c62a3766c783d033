// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"
#include "light.h"

namespace usher::scan::corpus {

/// How a ticket is held before the camera, which sees 60° across.
struct Pose {
  /// Where the middle of its code is seen, in pixels of the picture.
  Point middle;
  /// Pixels for a millimetre there, seen from the front.
  double scale = 4;
  /// In the picture, and out of it around its upright and its level axis; radians.
  double roll = 0;
  double yaw = 0;
  double pitch = 0;
  /// How far paper is bent: what it is off a flat sheet 100 mm from its middle, as a part of that.
  double bend = 0;
};

/// The ticket as the camera sees it: its light, and from 0 to 1 how much of what lies behind it is hidden.
struct Projected {
  Light light;
  Light cover;
  /// Beyond it is nothing of the ticket.
  Area area;
};

/// For a picture of that size, in pixels.
Projected project(const Canvas& ticket, const Pose& pose, int width, int height);

/// Where on the ticket what a pixel shows lies.
class Sight {
 public:
  /// In a picture of that size, in pixels.
  Sight(const Pose& pose, int width, int height);

  /// In millimetres.
  Point onTicket(double x, double y) const;
  /// In pixels; without the bend.
  Point inPicture(const Point& millimetres) const;

 private:
  double bend_;
  double to_picture_[9];
  double to_ticket_[9];
};

}  // namespace usher::scan::corpus

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "light.h"

namespace usher::scan::corpus {

struct Point {
  double x = 0;
  double y = 0;
};

/// Shapes of light over nothing, in units of its own around its middle. Painted by our own hand: a graphics
/// library's pixels differ from one version to the next.
class Canvas {
 public:
  /// In units, and pixels for each of them.
  Canvas(double width, double height, double scale);

  struct Brush {
    double light = 0;
    /// Units over which the shape's edge fades.
    double soft = 0;
    double opacity = 1;
    /// The light is added to what is there, and only where something is: a reflection.
    bool adds = false;
  };

  void rectangle(const Point& middle, double width, double height, const Brush& brush, double rounding = 0);
  /// Turned by `angle`, clockwise.
  void ellipse(const Point& middle, double width, double height, double angle, const Brush& brush);
  /// With round ends.
  void stroke(const Point& from, const Point& to, double thickness, const Brush& brush);

  /// As much as is seen of it: where nothing is, none.
  const Light& light() const { return light_; }
  /// From 0, nothing, to 1.
  const Light& cover() const { return cover_; }
  double scale() const { return scale_; }

 private:
  template <class Distance>
  void paint(const Point& least, const Point& most, const Brush& brush, const Distance& distance);

  double scale_;
  Light light_;
  Light cover_;
};

}  // namespace usher::scan::corpus

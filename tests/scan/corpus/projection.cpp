// SPDX-License-Identifier: Apache-2.0
#include "projection.h"

#include <algorithm>
#include <vector>

#include "exact_maths.h"

namespace usher::scan::corpus {

namespace {

/// Of the picture's width: half of it by the tangent of 30°.
constexpr double kFocal = 0.866;

Point mapped(const double* map, double x, double y) {
  const double depth = map[6] * x + map[7] * y + map[8];
  return {(map[0] * x + map[1] * y + map[2]) / depth, (map[3] * x + map[4] * y + map[5]) / depth};
}

/// Smaller versions of the canvas, each half of the one before, so that a far ticket is not sampled too
/// coarsely.
struct Level {
  Light light;
  Light cover;
};

struct Seen {
  float light = 0;
  float cover = 0;

  /// What is at a place between the level's pixels; beyond them is nothing.
  void add(const Level& level, double x, double y) {
    if (x < 0 || y < 0 || x >= level.light.width - 1 || y >= level.light.height - 1) return;
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    const auto along = static_cast<float>(x - left);
    const auto down = static_cast<float>(y - top);
    const auto in = [&](const Light& plane) {
      const float* upper = plane.row(top) + left;
      const float* lower = upper + plane.width;
      const float above = upper[0] + (upper[1] - upper[0]) * along;
      const float below = lower[0] + (lower[1] - lower[0]) * along;
      return above + (below - above) * down;
    };
    light += in(level.light);
    cover += in(level.cover);
  }
};

}  // namespace

Sight::Sight(const Pose& pose, int width, int height) : bend_(pose.bend) {
  const double focal = kFocal * width;
  const double centre_x = width / 2.0;
  const double centre_y = height / 2.0;
  const double distance = focal / pose.scale;
  const double cr = cosine(pose.roll), sr = sine(pose.roll);
  const double cy = cosine(pose.yaw), sy = sine(pose.yaw);
  const double cp = cosine(pose.pitch), sp = sine(pose.pitch);
  // The first two columns of (yaw · pitch · roll): where the ticket's own axes point.
  const double across[3] = {cy * cr + sy * sp * sr, cp * sr, -sy * cr + cy * sp * sr};
  const double down[3] = {-cy * sr + sy * sp * cr, cp * cr, sy * sr + cy * sp * cr};
  const double place[3] = {(pose.middle.x - centre_x) * distance / focal,
                           (pose.middle.y - centre_y) * distance / focal, distance};
  const double* columns[3] = {across, down, place};
  for (int column = 0; column < 3; ++column) {
    const double* axis = columns[column];
    to_picture_[column] = focal * axis[0] + centre_x * axis[2];
    to_picture_[3 + column] = focal * axis[1] + centre_y * axis[2];
    to_picture_[6 + column] = axis[2];
  }
  // The inverse but for a factor, which falls out: the adjugate.
  const double* m = to_picture_;
  const double inverse[9] = {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
                             m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
                             m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
  std::ranges::copy(inverse, to_ticket_);
}

Point Sight::onTicket(double x, double y) const {
  Point place = mapped(to_ticket_, x, y);
  place.y += bend_ * place.x * place.x / 100;
  return place;
}

Point Sight::inPicture(const Point& millimetres) const {
  return mapped(to_picture_, millimetres.x, millimetres.y);
}

Projected project(const Canvas& ticket, const Pose& pose, int width, int height) {
  const Sight sight(pose, width, height);
  Projected projected{Light(width, height), Light(width, height), {}};
  std::vector<Level> levels{{ticket.light(), ticket.cover()}};
  double scale = ticket.scale();
  for (; scale > 2 * pose.scale; scale /= 2)
    levels.push_back({shrunk(levels.back().light, 2), shrunk(levels.back().cover, 2)});
  const Level& level = levels.back();

  const double half_width = level.light.width / scale / 2;
  const double half_height = level.light.height / scale / 2;
  double left = width, top = height, right = 0, bottom = 0;
  for (const double x : {-half_width, half_width}) {
    for (const double y : {-half_height, half_height}) {
      const Point corner = sight.inPicture({x, y});
      left = std::min(left, corner.x);
      right = std::max(right, corner.x);
      top = std::min(top, corner.y);
      bottom = std::max(bottom, corner.y);
    }
  }
  const auto pixel = [](double at, int end) {
    return static_cast<int>(std::clamp(at, 0.0, static_cast<double>(end)));
  };
  const int margin = pose.bend == 0 ? 2 : 60;
  projected.area = {pixel(left - margin, width), pixel(top - margin, height), pixel(right + margin, width),
                    pixel(bottom + margin, height)};
  const Area& area = projected.area;
  for (int y = area.top; y < area.bottom; ++y) {
    for (int x = area.left; x < area.right; ++x) {
      // A pixel gathers light over its face: of two places on its diagonal.
      Seen seen;
      for (const double part : {0.25, 0.75}) {
        const Point place = sight.onTicket(x + part, y + 1 - part);
        seen.add(level, (place.x + half_width) * scale - 0.5, (place.y + half_height) * scale - 0.5);
      }
      projected.light.row(y)[x] = seen.light / 2;
      projected.cover.row(y)[x] = seen.cover / 2;
    }
  }
  return projected;
}

}  // namespace usher::scan::corpus

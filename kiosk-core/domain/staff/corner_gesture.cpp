// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/corner_gesture.h>

#include <algorithm>

namespace usher::domain {

namespace {
constexpr int kCorners = 4;
constexpr double kShare = 1.0 / 9;
}  // namespace

bool CornerGesture::touched(std::optional<Corner> corner, std::chrono::milliseconds at) {
  const bool goes_on = done_ > 0 && at - began_ <= kWithin && corner == static_cast<Corner>(done_);
  if (!goes_on) {
    done_ = corner == Corner::TopLeft ? 1 : 0;
    began_ = at;
    return false;
  }
  if (++done_ < kCorners) return false;
  done_ = 0;
  return true;
}

std::optional<Corner> cornerAt(double x, double y, double width, double height) {
  const double side = std::min(width, height) * kShare;
  const bool left = x < side;
  const bool right = x >= width - side;
  const bool top = y < side;
  const bool bottom = y >= height - side;
  if (top && left) return Corner::TopLeft;
  if (top && right) return Corner::TopRight;
  if (bottom && right) return Corner::BottomRight;
  if (bottom && left) return Corner::BottomLeft;
  return std::nullopt;
}

}  // namespace usher::domain

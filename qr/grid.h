// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace usher::qr {

/// The modules of a code of any kind, without the quiet zone that belongs around it.
class Grid {
 public:
  Grid(int width, int height)
      : width_(width),
        height_(height),
        dark_(static_cast<std::size_t>(width) * static_cast<std::size_t>(height)) {}

  int width() const { return width_; }
  int height() const { return height_; }
  bool dark(int x, int y) const { return dark_[place(x, y)]; }
  void setDark(int x, int y) { dark_[place(x, y)] = true; }

  struct Run {
    int x;
    int y;
    int width;
    int height;
    bool operator==(const Run&) const = default;
  };
  /// Rectangles that cover each dark module exactly once: runs of a row, joined with equal runs of the rows
  /// below.
  std::vector<Run> darkRuns() const;

 private:
  std::size_t place(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
  }

  int width_;
  int height_;
  std::vector<bool> dark_;
};

}  // namespace usher::qr

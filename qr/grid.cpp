// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/qr/grid.h>

namespace usher::qr {

std::vector<Grid::Run> Grid::darkRuns() const {
  std::vector<Run> runs;
  for (int y = 0; y < height_; ++y) {
    for (int x = 0; x < width_; ++x) {
      if (!dark(x, y)) continue;
      const int from = x;
      while (x + 1 < width_ && dark(x + 1, y)) ++x;
      const int width = x - from + 1;
      const auto above = std::ranges::find_if(runs, [&](const Run& run) {
        return run.x == from && run.width == width && run.y + run.height == y;
      });
      if (above != runs.end()) {
        ++above->height;
      } else {
        runs.push_back({from, y, width, 1});
      }
    }
  }
  return runs;
}

}  // namespace usher::qr

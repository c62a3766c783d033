// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/module_grid.h>

#include <QPolygonF>

#include <algorithm>
#include <cmath>

#include <usher/scan/black_and_white.h>
#include <usher/scan/local_means.h>
#include <usher/scan/qr_symbol.h>

namespace usher::scan {

namespace {

/// From a code's edge to the middle of a finder pattern.
constexpr double kFinder = 3.5;
/// Pixels of a module in the picture that paintModules() makes, and modules of its quiet zone.
constexpr int kModule = 4;
constexpr int kQuiet = 4;
/// How much more a module that is known says than one that is either.
constexpr float kKnown = 3;
/// Of the others, so many: more take time and find the same.
constexpr int kEnough = 900;

/// What has to be at a place, where that is the same in every code of a size: 1 light, -1 dark, 0 either.
int knownAt(int along, int down, int modules) {
  const auto ring = [](int from_middle) { return from_middle == 2 || from_middle >= 4 ? 1 : -1; };
  const auto within = [&](int middle_along, int middle_down) {
    return std::max(std::abs(along - middle_along), std::abs(down - middle_down));
  };
  for (const auto& [x, y] : {std::pair(3, 3), std::pair(modules - 4, 3), std::pair(3, modules - 4)}) {
    if (const int from = within(x, y); from <= 4) return ring(from);
  }
  if (down == 6 || along == 6) return (along + down) % 2 == 0 ? -1 : 1;
  if (modules > QrSymbol::kSmallest) {
    if (const int from = within(modules - 7, modules - 7); from <= 2) return from == 1 ? 1 : -1;
  }
  return 0;
}

/// How much of each bend is at a place, from 0 to 1 along both sides: quadratic Lagrange polynomials.
std::array<double, 5> bendsAt(double u, double v) {
  const double u0 = (1 - u) * (1 - 2 * u);
  const double u1 = 4 * u * (1 - u);
  const double u2 = u * (2 * u - 1);
  const double v0 = (1 - v) * (1 - 2 * v);
  const double v1 = 4 * v * (1 - v);
  const double v2 = v * (2 * v - 1);
  return {u1 * v0, u0 * v1, u2 * v1, u1 * v2, u1 * v1};
}

/// How much a grid is like a code's. Asked some thousand times: what is the same in each is kept.
class Score {
 public:
  Score(const Relief& relief, int modules, bool dark) : relief_(relief), sign_(dark ? 1.0F : -1.0F) {
    const int every = 1 + modules * modules / kEnough;
    int either = 0;
    for (int down = 0; down < modules; ++down) {
      for (int along = 0; along < modules; ++along) {
        const int known = knownAt(along, down, modules);
        if (known == 0 && ++either % every != 0) continue;
        const QPointF middle(along + 0.5, down + 0.5);
        spots_.push_back(
            {middle, bendsAt(middle.x() / modules, middle.y() / modules), static_cast<float>(known)});
      }
    }
  }

  float operator()(const ModuleGrid& grid) const {
    const QTransform& plane = grid.plane;
    float sum = 0;
    for (const Spot& spot : spots_) {
      const double u = spot.middle.x();
      const double v = spot.middle.y();
      const double far = plane.m13() * u + plane.m23() * v + plane.m33();
      double x = (plane.m11() * u + plane.m21() * v + plane.m31()) / far;
      double y = (plane.m12() * u + plane.m22() * v + plane.m32()) / far;
      for (std::size_t i = 0; i < grid.bends.size(); ++i) {
        x += spot.bends[i] * grid.bends[i].x();
        y += spot.bends[i] * grid.bends[i].y();
      }
      const float light = sign_ * relief_.at(x, y);
      sum += spot.known == 0 ? std::abs(light) : kKnown * spot.known * light;
    }
    return sum;
  }

 private:
  struct Spot {
    QPointF middle;
    std::array<double, 5> bends;
    /// See knownAt().
    float known;
  };

  const Relief& relief_;
  float sign_;
  std::vector<Spot> spots_;
};

/// The middles of the finder patterns, and of what would be the fourth.
using Corners = std::array<QPointF, 4>;

bool setPlane(ModuleGrid& grid, const Corners& corners) {
  const double end = grid.modules - kFinder;
  const QPolygonF on_grid({{kFinder, kFinder}, {end, kFinder}, {end, end}, {kFinder, end}});
  return QTransform::quadToQuad(on_grid, QPolygonF({corners[0], corners[1], corners[3], corners[2]}),
                                grid.plane);
}

float lightAt(const Relief& relief, const ModuleGrid& grid, int along, int down) {
  const QPointF middle = grid.at(along + 0.5, down + 0.5);
  return relief.at(middle.x(), middle.y());
}

/// How clearly the timing patterns are those of a code of that size.
float timing(const Relief& relief, const FinderTriple& triple, int modules) {
  ModuleGrid grid{.modules = modules};
  const QPointF fourth = triple.right.middle + triple.below.middle - triple.corner.middle;
  if (!setPlane(grid, {triple.corner.middle, triple.right.middle, triple.below.middle, fourth})) return 0;
  float sum = 0;
  for (int i = 8; i < modules - 8; ++i) {
    const float sign = i % 2 == 0 ? -1 : 1;
    sum += sign * (lightAt(relief, grid, i, 6) + lightAt(relief, grid, 6, i));
  }
  return (triple.corner.dark ? sum : -sum) / static_cast<float>(modules - 16);
}

int modulesOf(const Relief& relief, const FinderTriple& triple) {
  const QPointF along = triple.right.middle - triple.corner.middle;
  const QPointF down = triple.below.middle - triple.corner.middle;
  const double side = std::sqrt(std::abs(along.x() * down.y() - along.y() * down.x()));
  const int nearest = 17 + 4 * static_cast<int>(std::lround((side / triple.module + 2 * kFinder - 17) / 4));
  int best = 0;
  float most = 0;
  for (int modules = nearest - 4; modules <= nearest + 4; modules += 4) {
    if (modules < QrSymbol::kSmallest || modules > QrSymbol::kLargest) continue;
    if (const float found = timing(relief, triple, modules); found > most) {
      most = found;
      best = modules;
    }
  }
  return best;
}

/// Perspective moves it furthest: too far for a descent.
QPointF likelyFourth(ModuleGrid grid, Corners corners, double module, const Score& score) {
  constexpr int kFurthest = 5;
  constexpr double kStep = 0.75;
  const QPointF flat = corners[3];
  QPointF likely = flat;
  float best = score(grid);
  for (int down = -kFurthest; down <= kFurthest; ++down) {
    for (int along = -kFurthest; along <= kFurthest; ++along) {
      corners[3] = flat + QPointF(along, down) * module * kStep;
      if (!setPlane(grid, corners)) continue;
      if (const float now = score(grid); now > best) {
        best = now;
        likely = corners[3];
      }
    }
  }
  return likely;
}

/// Moves `what` by `step` in each direction as long as that is better.
template <class Set>
void descend(ModuleGrid& grid, float& best, QPointF& what, double step, const Score& score, Set set) {
  for (const QPointF& way : {QPointF(step, 0), QPointF(0, step)}) {
    for (const double sign : {1.0, -1.0}) {
      bool better = true;
      for (int moves = 0; better && moves < 8; ++moves) {
        const QPointF before = what;
        const ModuleGrid kept = grid;
        what += sign * way;
        const float now = set() ? score(grid) : 0;
        better = now > best;
        if (better) {
          best = now;
        } else {
          what = before;
          grid = kept;
        }
      }
    }
  }
}

}  // namespace

Relief reliefOf(const LuminanceView& picture, int window) {
  Relief relief{.values = {}, .width = picture.width, .height = picture.height};
  relief.values.resize(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
  LocalMeans means;
  means.measure(picture);
  float* value = relief.values.data();
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* row = picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
    means.forRow(y, window / 2, [&](int x, std::uint32_t sum, std::uint32_t count) {
      *value++ = static_cast<float>(row[x * picture.pixel_stride]) -
                 static_cast<float>(sum) / static_cast<float>(count);
    });
  }
  return relief;
}

QPointF ModuleGrid::at(double along, double down) const {
  const auto parts = bendsAt(along / modules, down / modules);
  QPointF place = plane.map(QPointF(along, down));
  for (std::size_t i = 0; i < bends.size(); ++i) place += parts[i] * bends[i];
  return place;
}

std::optional<ModuleGrid> fitGrid(const Relief& relief, const FinderTriple& triple) {
  ModuleGrid grid{.modules = modulesOf(relief, triple)};
  if (grid.modules == 0) return std::nullopt;
  const Score score(relief, grid.modules, triple.corner.dark);
  Corners corners{triple.corner.middle, triple.right.middle, triple.below.middle,
                  triple.right.middle + triple.below.middle - triple.corner.middle};
  if (!setPlane(grid, corners)) return std::nullopt;
  const double module = triple.module;
  corners[3] = likelyFourth(grid, corners, module, score);
  const auto plane = [&] { return setPlane(grid, corners); };
  plane();
  float best = score(grid);
  for (const double step : {0.4, 0.2}) {
    for (const std::size_t corner : {3U, 1U, 2U, 0U})
      descend(grid, best, corners[corner], step * module, score, plane);
  }
  for (const double step : {0.5, 0.3, 0.15}) {
    for (QPointF& bend : grid.bends) {
      QPointF moved = bend;
      descend(grid, best, moved, step * module, score, [&] {
        bend = moved;
        return true;
      });
    }
    for (QPointF& corner : corners) descend(grid, best, corner, step * module / 2, score, plane);
  }
  return grid;
}

std::vector<float> modulesOn(const Relief& relief, const ModuleGrid& grid) {
  std::vector<float> modules;
  modules.reserve(static_cast<std::size_t>(grid.modules) * static_cast<std::size_t>(grid.modules));
  for (int down = 0; down < grid.modules; ++down) {
    for (int along = 0; along < grid.modules; ++along) modules.push_back(lightAt(relief, grid, along, down));
  }
  return modules;
}

std::vector<float> withoutNeighbours(const std::vector<float>& modules, int side, float part) {
  std::vector<float> sharp(modules.size());
  const auto at = [&](int along, int down) {
    // Beyond the edge as at the edge: how light the quiet zone is was not measured.
    along = std::clamp(along, 0, side - 1);
    down = std::clamp(down, 0, side - 1);
    return modules[static_cast<std::size_t>(down * side + along)];
  };
  for (int down = 0; down < side; ++down) {
    for (int along = 0; along < side; ++along) {
      const float around =
          at(along - 1, down) + at(along + 1, down) + at(along, down - 1) + at(along, down + 1);
      sharp[static_cast<std::size_t>(down * side + along)] = at(along, down) - part * around;
    }
  }
  return sharp;
}

QPointF onModules(const QPointF& painted) {
  return painted / kModule - QPointF(kQuiet, kQuiet);
}

void paintModules(GreyPicture& black_and_white, const std::vector<float>& modules, int side) {
  const int whole = (side + 2 * kQuiet) * kModule;
  black_and_white.resize(whole, whole);
  for (int y = 0; y < whole; ++y) {
    std::uint8_t* row = black_and_white.row(y);
    const int down = y / kModule - kQuiet;
    for (int x = 0; x < whole; ++x) {
      const int along = x / kModule - kQuiet;
      const bool outside = along < 0 || down < 0 || along >= side || down >= side;
      const bool light = outside || modules[static_cast<std::size_t>(down * side + along)] >= 0;
      row[x] = light ? kLight : kDark;
    }
  }
}

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <usher/scan/black_and_white.h>

namespace usher::scan {

// What the cascade tries, in this order: found by taking, of some hundred combinations, again and again the
// one that reads most of what is still unread for its time (`tests/scan/corpus`, seed 4242).

enum class Filter { None, Smooth, Sharpen };

enum class When {
  /// In each frame: of two tickets neither may hide behind the other, whatever their sizes.
  Always,
  /// In each frame, unless all that was seen is read.
  Unsettled,
  /// Nothing is read yet.
  Unread,
  /// There is something like a code that is not read.
  Suspected,
};

/// A look at the whole frame for finder patterns and, where `decodes`, for codes.
struct Look {
  const char* name;
  When when;
  /// The frame is looked at so many times smaller, when it has 1280 pixels.
  int shrink;
  /// See finderCandidates().
  int row_step;
  Filter filter;
  Threshold threshold;
  bool decodes;
  bool seeks;
};
inline constexpr std::array kLooks{
    Look{"half", When::Always, 2, 1, Filter::None, {.window = 15, .offset = 8}, true, true},
    Look{"quarter, close", When::Always, 4, 1, Filter::None, {.window = 41, .offset = 8}, true, true},
    Look{"half, faint", When::Unsettled, 2, 1, Filter::None, {.window = 31, .offset = 3}, true, true},
    Look{"whole, small", When::Unread, 1, 2, Filter::None, {.window = 21, .offset = 6}, false, true},
    Look{"whole, smoothed", When::Suspected, 1, 2, Filter::Smooth, {.window = 15, .offset = 2}, true, true},
    Look{"whole", When::Suspected, 1, 2, Filter::None, {.window = 15, .offset = 2}, true, false},
};

/// A try at a region, brought to `module` pixels a module.
struct RegionPass {
  const char* name;
  double module;
  Filter filter;
  /// Of Filter::Sharpen.
  double amount;
  /// The threshold's window in modules.
  double window;
  int offset;
};
inline constexpr std::array kRegionPasses{
    RegionPass{"sharpened", 3, Filter::Sharpen, 2.5, 5, 12},
    RegionPass{"smoothed", 4.5, Filter::Smooth, 0, 5, 2},
    RegionPass{"coarse, sharpened", 2, Filter::Sharpen, 1.5, 15, 12},
    RegionPass{"fine", 6, Filter::None, 0, 25, 0},
};

/// Those that each region is tried by before any is by the others.
inline constexpr std::size_t kFirstPasses = 3;

/// Those that are tried where a finder pattern is drawn.
inline constexpr std::size_t kLostPasses = 2;

/// After the first ones a region is read module by module (see fitGrid()), brought to so many pixels a
/// module, by the mean of so many modules around, and less these parts of each one's neighbours.
inline constexpr double kGridModule = 4;
inline constexpr int kGridWindow = 9;
inline constexpr std::array kGridParts{0.0F, 0.1F, 0.2F};

}  // namespace usher::scan

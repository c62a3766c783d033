// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QtMath>

#include <algorithm>

#include <usher/ui_tokens.h>

namespace usher::ui {

/// How one window looks: its colours, its scale and whether it moves. Owned by the window, which changes it
/// before it lays its pages out again; everything inside holds a reference.
struct Look {
  tokens::Palette palette = tokens::kStandard;
  /// Real pixels to one logical pixel. All sizes in ui are logical: a portrait screen is 1080 wide, a
  /// landscape one 1080 high.
  double unit = 1;
  bool motion = true;
  /// Somebody finds their way by keys: where the focus is has to be seen.
  bool keys = false;
  /// Somebody wants larger words, where there is room for them.
  bool large_text = false;

  int px(double logical) const { return qRound(logical * unit); }

  /// What letters of `size` become at `percent` of themselves: the small ones grow, titles are large already.
  static int grown(int size, int percent) {
    return std::max(size, std::min(size * percent / 100, tokens::type::kLargeMost));
  }
  /// What the large text of somebody who wants it is, where nothing but its own width limits it.
  int grown(int size) const { return large_text ? grown(size, tokens::type::kLargePercent) : size; }
};

/// Two colours that meet: what is written or drawn, and what lies right behind it.
struct Tone {
  QRgb ink = 0;
  QRgb ground = 0;
  bool operator==(const Tone&) const = default;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QtMath>

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

  int px(double logical) const { return qRound(logical * unit); }
};

/// Two colours that meet: what is written or drawn, and what lies right behind it.
struct Tone {
  QRgb ink = 0;
  QRgb ground = 0;
  bool operator==(const Tone&) const = default;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>

#include "../demo/split_mix.h"

namespace usher::admin {

struct Looks {
  QColor skin;
  QColor hair;
  QColor clothes;
};
Looks anyLooks(SplitMix& random);

/// Head and shoulders to the hips (`whole` false), or a whole walking person, on nothing; `height` pixels.
QImage personFigure(const Looks& looks, int height, bool whole);

}  // namespace usher::admin

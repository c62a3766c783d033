// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas.h"
#include "light.h"

namespace usher::scan::corpus {

/// Each point becomes an even disc of that radius in pixels, as behind a lens that is focused elsewhere. Only
/// in `area`: what lies around is blurred as it is painted.
void defocus(Light& picture, const Area& area, double radius);

/// Each point becomes an even line, from half of `way` before it to half of it after: what moves while the
/// shutter is open. In pixels, only in `area`.
void smear(Light& picture, const Area& area, const Point& way);

/// What a lens with fingerprints on it does to bright things: `glow` of the light lands some pixels beside,
/// and `veil` of it far from where it belongs.
void scatter(Light& picture, double glow, double veil);

}  // namespace usher::scan::corpus

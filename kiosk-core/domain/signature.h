// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPoint>
#include <QString>

#include <vector>

namespace usher::domain {

/// The sheet that a guest signs on, in its own units; the origin is top left.
inline constexpr int kSignatureWidth = 1000;
inline constexpr int kSignatureHeight = 400;

/// What a finger drew between coming down and leaving; at least one point.
using Stroke = std::vector<QPoint>;

/// There is more than a stray touch.
bool isSigned(const std::vector<Stroke>& strokes);

/// The strokes as SVG path data (SVG 1.1, section 8.3): for each an absolute moveto and relative linetos, in
/// whole units, e.g. "M12 30l5 3 4-1". At most 2000 characters, the most that an answer holds: points that
/// add least to the shape are left out, by the algorithm of Ramer, Douglas and Peucker.
QString signaturePath(const std::vector<Stroke>& strokes);

}  // namespace usher::domain

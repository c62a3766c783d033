// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// What the guest sees of themselves: left and right exchanged, at most `max_width` pixels wide, opaque RGB.
/// Owns its pixels.
QImage mirroredPreview(const MappedFrame& frame, int max_width);

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QRect>
#include <QSize>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// The middle of a picture of `frame` pixels that fills a frame of the form of `shown`; all of it where
/// `shown` is empty. In the picture's pixels.
QRect partShown(const QSize& frame, const QSize& shown);

/// What the guest sees of themselves: left and right exchanged, opaque RGB, at most `max_width` pixels wide.
/// Where `shown` is not empty, only partShown(), made smoothly as large as `shown`. Owns its pixels.
QImage mirroredPreview(const MappedFrame& frame, int max_width, const QSize& shown = {});

/// The same of a picture of `size` pixels in planes, with the colours of `format`.
QImage mirroredPreview(const YuvPicture& picture, const QSize& size, const QVideoFrameFormat& format,
                       int max_width, const QSize& shown = {});

}  // namespace usher::scan

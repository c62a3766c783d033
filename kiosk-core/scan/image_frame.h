// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

namespace usher::scan {

/// A copy of the picture as a camera would have given it; invalid where the image is null. Qt has this itself
/// from 6.8.
QVideoFrame frameOf(const QImage& image);

}  // namespace usher::scan

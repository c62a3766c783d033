// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace usher::admin {

/// Three box blurs in a row, near to a Gaussian. Takes and gives Format_ARGB32_Premultiplied; `radius` in
/// pixels.
QImage blurred(const QImage& image, int radius);

}  // namespace usher::admin

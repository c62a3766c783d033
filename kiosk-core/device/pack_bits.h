// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace usher::device {

/// PackBits (TIFF 6.0, section 9): n from 0 to 127 is followed by n + 1 bytes as they are, -n from -1 to
/// -127 by one that stands for n + 1.
QByteArray packBits(QByteArrayView bytes);

}  // namespace usher::device

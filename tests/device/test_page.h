// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QStringList>

#include <string>

#include <usher/device/mono_bitmap.h>

namespace usher::device {

/// A QR code, and below it dots of every kind.
MonoBitmap testPage(int width, int height, const std::string& code);

/// As the kiosk's reader reads it.
QStringList codesOn(const QImage& grey);

}  // namespace usher::device

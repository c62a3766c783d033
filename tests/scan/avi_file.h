// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace usher::scan {

/// Writes a Motion-JPEG video (AVI 1.0, one stream, with index), all pictures of one size. False: it could
/// not be written.
bool writeAvi(const QString& path, const QList<QImage>& pictures, int fps);

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QString>

#include <vector>

namespace usher::paper {

/// The dark modules of a QR code without its quiet zone, in modules from the top left.
struct QrModules {
  /// Modules along one side; 0 where the text can't be a QR code.
  int side = 0;
  /// Rectangles that cover each dark module exactly once: runs of a row, joined with equal runs of the rows
  /// below.
  std::vector<QRect> dark_runs;
};

/// QR code of error correction level M (ISO/IEC 18004).
QrModules qrModules(const QString& text);

}  // namespace usher::paper

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPolygonF>

#include <optional>

#include <usher/domain/code_format.h>

namespace usher::scan {

/// A code as one frame shows it.
struct SeenCode {
  QByteArray utf8;
  /// What the symbol holds, before any character set was guessed.
  QByteArray raw;
  /// Four corners, one after the other around the symbol: of a QR code clockwise from its own top left, of
  /// others from any of them and either way. In pixels as the decoder gives it; the pipeline hands it on
  /// mirrored and as fractions of the preview (0 to 1 where that shows it), so that it lies on it at any
  /// size.
  QPolygonF corners;
  /// nullopt: a QR code.
  std::optional<domain::CodeFormat> format = std::nullopt;
};

}  // namespace usher::scan

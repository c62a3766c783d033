// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/qr/code.h>

namespace usher::admin {

enum class Ink {
  /// As the paper or the screen has it.
  Plain,
  /// Black on white by ANSI escapes (ECMA-48), whatever the terminal's colours are.
  BlackOnWhite,
};

/// A QR code in text, two modules a character by half blocks, with its quiet zone; lines end with LF.
QString qrBlocks(const qr::Code& code, Ink ink);

}  // namespace usher::admin

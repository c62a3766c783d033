// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>

#include <usher/device/mono_bitmap.h>

namespace usher::device {

/// How a ^GF field carries its dots. Z64 (zlib and base64, with a checksum that the printer looks at) is
/// known from firmware V45.11.x on; hexadecimal is known everywhere.
enum class ZplEncoding { Z64, Hex };

/// Cancels a format that was not received whole, and nothing else (~JX).
inline constexpr char kForgetZplFormat[] = "~JX";

/// One label as a ZPL II format (Programming Guide: ^XA, ^PW, ^LL, ^LH, ^FO, ^GF, ^PQ, ^XZ), printed
/// `copies` times. Everything is a picture, the QR code too: it comes out as in the preview, in any script.
/// Darkness, speed and media are what the device is set to. The last byte prints it, so that a label that did
/// not leave whole can't come out.
QByteArray zplLabel(const MonoBitmap& label, ZplEncoding encoding = ZplEncoding::Z64, int copies = 1);

/// Of ":Z64:" and ":B64:" data: CRC-16 with the polynomial 0x1021 from 0 on, over the base64 text.
std::uint16_t zplChecksum(QByteArrayView base64);

}  // namespace usher::device

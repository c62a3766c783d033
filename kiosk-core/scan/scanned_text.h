// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <expected>

#include <usher/domain/ticket_code.h>

namespace usher::scan {

/// What hand scanners are programmed to send around a code.
struct ScannerFormat {
  /// UTF-8; "": none. Before a symbology identifier or after it.
  QByteArray prefix;
  QByteArray suffix;
  /// Symbology identifiers are sent with codes of all kinds, not only of QR codes.
  bool identifiers = false;
};

/// Bytes or UTF-16 units of a code with all that is around it; a QR code holds less than 3,000 bytes.
inline constexpr int kMaxSent = 4096;

/// The text of a code (UTF-8), out of the bytes that a hand scanner sent for it:
///
///   [prefix] ["]" letter digit] data [suffix] [CR, LF, Tab, GS …]
///
/// Prefix and suffix are taken off where they are there, and so are control characters and white space at
/// either end. The symbology identifier is AIM's (ISO/IEC 15424; GS1 General Specifications, 5.1.3): "]Q0" to
/// "]Q6", a QR code's, always goes, any other with ScannerFormat::identifiers alone, since a code may begin
/// so. Where it says that the ECI protocol is used ("]Q2", "]Q4", "]Q6" of QR codes, see ISO/IEC 18004,
/// "Symbology identifier"), or where the data begins with an ECI, character sets are decoded (see eci.h).
/// Other data is UTF-8, or ISO-8859-1 where it can't be.
///
/// The error is Empty where there is nothing besides, TooLong beyond kMaxSent bytes. That the text can be a
/// ticket's code is not said: see domain::TicketCode.
std::expected<QByteArray, domain::CodeFault> scannedText(const QByteArray& sent, const ScannerFormat& format);

/// The same of what a scanner typed: characters (UTF-8), whatever bytes the code has.
std::expected<QByteArray, domain::CodeFault> typedText(const QByteArray& utf8, const ScannerFormat& format);

}  // namespace usher::scan

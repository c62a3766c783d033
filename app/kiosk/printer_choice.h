// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace usher::kiosk {

/// Where one kind of paper goes.
struct PrinterChoice {
  enum Kind {
    /// The system's default printer; PDF files where there is none.
    Automatic,
    Queue,
    PdfFolder,
    Nothing,
    /// Without a driver: see kiosk-core/device.
    Zpl,
    BrotherQl,
    EscPos,
  };
  Kind kind = Automatic;
  /// The queue's name, the folder, or where the device is: "HOST", "HOST:PORT", or a path as /dev/usb/lp0.
  QString target = {};
  /// Of Zpl: dots to the inch. Of the other devices: the paper's width in mm.
  int measure = 0;
  /// Of BrotherQl: a label's length in mm; 0: a roll that is cut.
  int length = 0;
  bool operator==(const PrinterChoice&) const = default;
};

/// As an operator writes it, e.g. "cups:Zebra", "zpl:192.168.1.20@300", "brother-ql:/dev/usb/lp0@62" or
/// "escpos:receipts.local:9100@80"; nullopt: it is none of these (kPrinterChoices).
std::optional<PrinterChoice> printerChoice(const QString& value);
QString textOf(const PrinterChoice& choice);

/// For who has written something else.
inline constexpr const char* kPrinterChoices =
    "auto, cups:QUEUE, pdf:FOLDER, none, zpl:HOST[:PORT][@DPI] or zpl:/DEVICE[@DPI], "
    "brother-ql:/DEVICE@WIDTH "
    "or @WIDTHxLENGTH (mm, of a roll that Brother has), or escpos:HOST[:PORT]@58 or @80 (mm), or a /DEVICE";

}  // namespace usher::kiosk

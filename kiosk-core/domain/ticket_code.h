// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace usher::domain {

enum class CodeFault {
  Empty,
  /// More than TicketCode::kMaxLength characters.
  TooLong,
  /// Not text: invalid UTF-8 or what a decoder put in its place (U+FFFD), or control characters inside.
  Binary,
};

/// The text of a ticket's QR code, as compared: surrounding white space and the prefixes that some scanners
/// add (AIM "]Q0" to "]Q9", an ECI such as "\000026") are gone. Parsing its text again gives the same.
class TicketCode {
 public:
  /// In UTF-16 units, as QString counts.
  static constexpr int kMaxLength = 512;

  /// `scanned` is UTF-8 as a decoder or a keyboard scanner gave it.
  static std::expected<TicketCode, CodeFault> parse(const QByteArray& scanned);

  const QString& text() const { return text_; }

  bool operator==(const TicketCode&) const = default;

 private:
  explicit TicketCode(QString text) : text_(std::move(text)) {}
  QString text_;
};

}  // namespace usher::domain

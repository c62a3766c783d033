// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/ticket_code.h>

#include <QStringDecoder>
#include <QStringView>

#include <algorithm>

namespace usher::domain {
namespace {

bool isDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

/// "]Q" and a digit: AIM's symbology identifier of QR codes.
bool hasSymbologyIdentifier(QStringView text) {
  return text.size() >= 3 && text[0] == u']' && text[1] == u'Q' && isDigit(text[2]);
}

/// A backslash and six digits: an extended channel interpretation, as scanners transmit it (26 is UTF-8).
bool hasEci(QStringView text) {
  return text.size() >= 7 && text[0] == u'\\' && std::ranges::all_of(text.sliced(1, 6), isDigit);
}

/// Repeated until nothing changes, so that text that has been through here once comes out the same.
QStringView withoutWrapping(QStringView text) {
  for (;;) {
    text = text.trimmed();
    if (hasSymbologyIdentifier(text)) {
      text = text.sliced(3);
    } else if (hasEci(text)) {
      text = text.sliced(7);
    } else {
      return text;
    }
  }
}

bool isBinary(QChar c) {
  return c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
}

/// As nearly all codes are: printable ASCII without a blank, and nothing that a scanner puts in front. A
/// snapshot has a million of them.
bool isPlain(const QByteArray& scanned) {
  if (scanned.isEmpty() || scanned.front() == ']' || scanned.front() == '\\') return false;
  return std::ranges::all_of(scanned, [](char c) { return c > ' ' && c <= '~'; });
}

}  // namespace

std::expected<TicketCode, CodeFault> TicketCode::parse(const QByteArray& scanned) {
  if (scanned.size() <= kMaxLength && isPlain(scanned)) return TicketCode(QString::fromLatin1(scanned));
  QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decode(scanned);
  if (decode.hasError()) return std::unexpected(CodeFault::Binary);

  const QStringView text = withoutWrapping(decoded);
  if (text.isEmpty()) return std::unexpected(CodeFault::Empty);
  if (std::ranges::any_of(text, isBinary)) return std::unexpected(CodeFault::Binary);
  if (text.size() > kMaxLength) return std::unexpected(CodeFault::TooLong);
  return TicketCode(text.toString());
}

}  // namespace usher::domain

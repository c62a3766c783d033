// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/ticket_code.h>

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QStringView>
#include <QtEndian>

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

/// RFC 4648, section 6, upper case; -1 for anything else.
int base32Value(QChar c) {
  if (c >= u'A' && c <= u'Z') return c.unicode() - u'A';
  if (c >= u'2' && c <= u'7') return c.unicode() - u'2' + 26;
  return -1;
}

constexpr qsizetype kSignedBytes = 80;
constexpr qsizetype kSignedCharacters = kSignedBytes * 8 / 5;
constexpr char kSignedVersion = 1;
constexpr qsizetype kEventOffset = 2;

/// The bytes of a signed ticket; empty where the text is none.
QByteArray signedBytes(QStringView text) {
  if (!text.startsWith(u"U1") || text.size() != 2 + kSignedCharacters) return {};
  QByteArray bytes;
  bytes.reserve(kSignedBytes);
  std::uint32_t bits = 0;
  int count = 0;
  for (const QChar c : text.sliced(2)) {
    const int value = base32Value(c);
    if (value < 0) return {};
    bits = (bits << 5) | static_cast<std::uint32_t>(value);
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.append(static_cast<char>((bits >> count) & 0xff));
    }
  }
  return bytes;
}

}  // namespace

std::expected<TicketCode, CodeFault> TicketCode::parse(const QByteArray& scanned) {
  QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
  const QString decoded = decode(scanned);
  if (decode.hasError()) return std::unexpected(CodeFault::Binary);

  const QStringView text = withoutWrapping(decoded);
  if (text.isEmpty()) return std::unexpected(CodeFault::Empty);
  if (std::ranges::any_of(text, isBinary)) return std::unexpected(CodeFault::Binary);
  if (text.size() > kMaxLength) return std::unexpected(CodeFault::TooLong);
  return TicketCode(text.toString());
}

std::optional<std::uint32_t> TicketCode::signedEventTag() const {
  const QByteArray bytes = signedBytes(text_);
  if (bytes.isEmpty() || bytes.front() != kSignedVersion) return std::nullopt;
  return qFromBigEndian<std::uint32_t>(bytes.constData() + kEventOffset);
}

std::uint32_t eventTag(const QString& event_id) {
  const QByteArray digest = QCryptographicHash::hash(event_id.toUtf8(), QCryptographicHash::Sha256);
  return qFromBigEndian<std::uint32_t>(digest.constData());
}

}  // namespace usher::domain

// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scanned_text.h>

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <string_view>

#include <usher/scan/eci.h>

namespace usher::scan {

namespace {

using domain::CodeFault;
using Decode = QByteArray (*)(QByteArrayView);

/// Of each symbology that has it, the modifiers that say that the data follows the ECI protocol.
struct EciModifiers {
  char symbology;
  std::string_view modifiers;
};
constexpr std::array kEciModifiers{EciModifiers{'Q', "246"}, EciModifiers{'d', "456"},
                                   EciModifiers{'z', "345"}, EciModifiers{'L', "1"}};

bool isAround(char c) {
  return (c >= 0 && c <= ' ') || c == '\x7f';
}

QByteArrayView withoutEnds(QByteArrayView sent) {
  while (!sent.isEmpty() && isAround(sent.front())) sent = sent.sliced(1);
  while (!sent.isEmpty() && isAround(sent.back())) sent.chop(1);
  return sent;
}

bool takePrefix(QByteArrayView& sent, const QByteArray& prefix) {
  if (prefix.isEmpty() || !sent.startsWith(prefix)) return false;
  sent = withoutEnds(sent.sliced(prefix.size()));
  return true;
}

bool isLetter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool hasIdentifier(QByteArrayView sent, bool of_any) {
  if (sent.size() < 3 || sent[0] != ']') return false;
  const bool of_qr = sent[1] == 'Q' && sent[2] >= '0' && sent[2] <= '6';
  return of_qr || (of_any && isLetter(sent[1]) && (isLetter(sent[2]) || (sent[2] >= '0' && sent[2] <= '9')));
}

bool saysEci(QByteArrayView identifier) {
  const auto found = std::ranges::find(kEciModifiers, identifier[1], &EciModifiers::symbology);
  return found != kEciModifiers.end() && found->modifiers.contains(identifier[2]);
}

std::expected<QByteArray, CodeFault> textIn(const QByteArray& all, const ScannerFormat& format,
                                            Decode with_eci, Decode without) {
  if (all.size() > kMaxSent) return std::unexpected(CodeFault::TooLong);
  QByteArrayView sent = withoutEnds(all);
  if (!format.suffix.isEmpty() && sent.endsWith(format.suffix)) {
    sent.chop(format.suffix.size());
    sent = withoutEnds(sent);
  }
  const bool had_prefix = takePrefix(sent, format.prefix);
  bool eci = false;
  if (hasIdentifier(sent, format.identifiers)) {
    eci = saysEci(sent);
    sent = sent.sliced(3);
  }
  if (!had_prefix) takePrefix(sent, format.prefix);
  // Some scanners send them without an identifier, or with one that says otherwise.
  eci = eci || beginsWithEci(sent);
  const QByteArray text = eci ? with_eci(sent) : without(sent);
  const QByteArrayView bare = withoutEnds(text);
  if (bare.isEmpty()) return std::unexpected(CodeFault::Empty);
  return bare.toByteArray();
}

}  // namespace

std::expected<QByteArray, CodeFault> scannedText(const QByteArray& sent, const ScannerFormat& format) {
  return textIn(sent, format, &decodedEci, &textOf);
}

std::expected<QByteArray, CodeFault> typedText(const QByteArray& utf8, const ScannerFormat& format) {
  return textIn(utf8, format, &withoutEci, [](QByteArrayView text) { return text.toByteArray(); });
}

}  // namespace usher::scan

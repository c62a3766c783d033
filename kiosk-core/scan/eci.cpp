// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/eci.h>

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace usher::scan {

namespace {

constexpr qsizetype kEscapeLength = 7;

struct CharacterSet {
  int eci;
  /// As Qt, or the ICU that Debian builds it with, calls it.
  const char* name;
};
constexpr std::array kCharacterSets{
    CharacterSet{1, "ISO-8859-1"},    CharacterSet{3, "ISO-8859-1"},    CharacterSet{4, "ISO-8859-2"},
    CharacterSet{5, "ISO-8859-3"},    CharacterSet{6, "ISO-8859-4"},    CharacterSet{7, "ISO-8859-5"},
    CharacterSet{8, "ISO-8859-6"},    CharacterSet{9, "ISO-8859-7"},    CharacterSet{10, "ISO-8859-8"},
    CharacterSet{11, "ISO-8859-9"},   CharacterSet{15, "ISO-8859-13"},  CharacterSet{17, "ISO-8859-15"},
    CharacterSet{20, "Shift_JIS"},    CharacterSet{21, "windows-1250"}, CharacterSet{22, "windows-1251"},
    CharacterSet{23, "windows-1252"}, CharacterSet{24, "windows-1256"}, CharacterSet{25, "UTF-16BE"},
    CharacterSet{26, "UTF-8"},        CharacterSet{27, "US-ASCII"},     CharacterSet{28, "Big5"},
    CharacterSet{29, "GB18030"},      CharacterSet{30, "EUC-KR"},       CharacterSet{170, "US-ASCII"}};

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

std::optional<QByteArray> decodedBy(const char* name, QByteArrayView bytes) {
  QStringDecoder decode(name, QStringConverter::Flag::Stateless);
  if (!decode.isValid()) return std::nullopt;
  const QString text = decode(bytes);
  if (decode.hasError()) return std::nullopt;
  return text.toUtf8();
}

QByteArray decoded(int eci, QByteArrayView bytes) {
  const auto known = std::ranges::find(kCharacterSets, eci, &CharacterSet::eci);
  const auto text = known == kCharacterSets.end() ? std::nullopt : decodedBy(known->name, bytes);
  return text ? *text : textOf(bytes);
}

/// Gives each stretch of data to `take` with the number in force, -1 before any is named.
void eachStretch(QByteArrayView sent, const std::function<void(int, QByteArrayView)>& take) {
  QByteArray stretch;
  int eci = -1;
  while (!sent.isEmpty()) {
    if (beginsWithEci(sent)) {
      take(eci, stretch);
      stretch.clear();
      eci = sent.sliced(1, kEscapeLength - 1).toInt();
      sent = sent.sliced(kEscapeLength);
      continue;
    }
    stretch += sent.front();
    sent = sent.sliced(sent.startsWith("\\\\") ? 2 : 1);
  }
  take(eci, stretch);
}

}  // namespace

bool beginsWithEci(QByteArrayView sent) {
  return sent.size() >= kEscapeLength && sent.front() == '\\' &&
         std::ranges::all_of(sent.sliced(1, kEscapeLength - 1), isDigit);
}

QByteArray decodedEci(QByteArrayView sent) {
  QByteArray utf8;
  eachStretch(sent, [&](int eci, QByteArrayView bytes) { utf8 += decoded(eci, bytes); });
  return utf8;
}

QByteArray withoutEci(QByteArrayView utf8) {
  QByteArray text;
  eachStretch(utf8, [&](int, QByteArrayView characters) { text += characters; });
  return text;
}

QByteArray textOf(QByteArrayView bytes) {
  QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
  const QString text = utf8(bytes);
  return utf8.hasError() ? QString::fromLatin1(bytes).toUtf8() : text.toUtf8();
}

}  // namespace usher::scan

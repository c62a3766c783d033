// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/words/direction.h>

#include <QChar>
#include <QLocale>

#include <algorithm>

namespace usher::ui {

namespace {

constexpr QChar kFirstStrongIsolate{0x2068};
constexpr QChar kEndOfIsolate{0x2069};

bool runsRight(char32_t character) {
  const QChar::Direction direction = QChar::direction(character);
  return direction == QChar::DirR || direction == QChar::DirAL;
}

}  // namespace

Qt::LayoutDirection directionOfLanguage(const QString& language) {
  return QLocale(language).textDirection();
}

Qt::LayoutDirection directionOfWords(const QString& words, Qt::LayoutDirection otherwise) {
  int isolates = 0;
  for (const char32_t character : words.toStdU32String()) {
    switch (QChar::direction(character)) {
      case QChar::DirLRI:
      case QChar::DirRLI:
      case QChar::DirFSI:
        ++isolates;
        break;
      case QChar::DirPDI:
        isolates = std::max(0, isolates - 1);
        break;
      case QChar::DirL:
        if (isolates == 0) return Qt::LeftToRight;
        break;
      case QChar::DirR:
      case QChar::DirAL:
        if (isolates == 0) return Qt::RightToLeft;
        break;
      default:
        break;
    }
  }
  return otherwise;
}

QString isolated(const QString& brought, const QString& language) {
  const bool needed = directionOfLanguage(language) == Qt::RightToLeft ||
                      std::ranges::any_of(brought.toStdU32String(), runsRight);
  return needed ? kFirstStrongIsolate + brought + kEndOfIsolate : brought;
}

}  // namespace usher::ui

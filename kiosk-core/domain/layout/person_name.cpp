// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/person_name.h>

#include <QList>

namespace usher::domain {
namespace {

bool isEastAsian(QChar::Script script) {
  switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
      return true;
    default:
      return false;
  }
}

/// All letters are East Asian, and there is one.
bool isEastAsian(const QString& text) {
  bool found = false;
  for (const char32_t c : text.toUcs4()) {
    if (!QChar::isLetter(c)) continue;
    if (!isEastAsian(QChar::script(c))) return false;
    found = true;
  }
  return found;
}

}  // namespace

QString oneLine(const QString& text) {
  QString line = text.simplified();
  line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
  return line.trimmed();
}

BadgeName badgeName(const Attendee& attendee) {
  const QString given = oneLine(attendee.given_name);
  const QString family = oneLine(attendee.family_name);
  if (given.isEmpty() && family.isEmpty()) return {oneLine(attendee.company), {}};
  if (given.isEmpty()) return {family, {}};
  if (isEastAsian(given) && isEastAsian(family)) return {family + given, {}};
  return {given, family};
}

QString fullName(const Attendee& attendee) {
  const QString given = oneLine(attendee.given_name);
  const QString family = oneLine(attendee.family_name);
  if (given.isEmpty() || family.isEmpty()) return given + family;
  if (isEastAsian(given) && isEastAsian(family)) return family + given;
  return given + u' ' + family;
}

}  // namespace usher::domain

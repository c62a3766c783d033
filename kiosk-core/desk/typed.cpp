// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/typed.h>

#include <QList>

namespace usher::desk {

QString lineOf(const QString& typed) {
  QString line = typed;
  line.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !c.isSpace(); });
  return line.simplified();
}

bool isLongerThan(const QString& text, int characters) {
  return text.toUcs4().size() > characters;
}

}  // namespace usher::desk

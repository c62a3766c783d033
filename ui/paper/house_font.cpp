// SPDX-License-Identifier: Apache-2.0
#include <usher/paper/house_font.h>

#include <QStringList>

#include <algorithm>

namespace usher::paper {

namespace {

// Named one by one: a system's own choice for, say, Arabic is often a face of another weight and mood.
QStringList notoFamilies() {
  return {QStringLiteral("Noto Sans"),          QStringLiteral("Noto Sans CJK JP"),
          QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans CJK KR"),
          QStringLiteral("Noto Sans CJK TC"),   QStringLiteral("Noto Sans Arabic"),
          QStringLiteral("Noto Sans Hebrew"),   QStringLiteral("Noto Sans Devanagari"),
          QStringLiteral("Noto Sans Thai"),     QStringLiteral("Noto Sans Bengali"),
          QStringLiteral("Noto Sans Tamil"),    QStringLiteral("Noto Sans Telugu"),
          QStringLiteral("Noto Sans Gujarati"), QStringLiteral("Noto Sans Gurmukhi"),
          QStringLiteral("Noto Sans Kannada"),  QStringLiteral("Noto Sans Malayalam"),
          QStringLiteral("Noto Sans Sinhala"),  QStringLiteral("Noto Sans Georgian"),
          QStringLiteral("Noto Sans Armenian"), QStringLiteral("Noto Sans Ethiopic"),
          QStringLiteral("Noto Sans Khmer"),    QStringLiteral("Noto Sans Lao"),
          QStringLiteral("Noto Sans Myanmar"),  QStringLiteral("DejaVu Sans")};
}

QFont fontOf(const QStringList& families, domain::FontWeight weight, int pixel_size) {
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(std::max(1, pixel_size));
  font.setHintingPreference(QFont::PreferNoHinting);
  switch (weight) {
    case domain::FontWeight::Regular:
      font.setWeight(QFont::Normal);
      break;
    case domain::FontWeight::Medium:
      font.setWeight(QFont::Medium);
      break;
    case domain::FontWeight::Bold:
      font.setWeight(QFont::Bold);
      break;
  }
  return font;
}

}  // namespace

QFont houseFont(domain::FontWeight weight, int pixel_size) {
  static const QStringList families = QStringList{QStringLiteral("Inter")} + notoFamilies();
  return fontOf(families, weight, pixel_size);
}

QFont displayFont(domain::FontWeight weight, int pixel_size) {
  static const QStringList families =
      QStringList{QStringLiteral("Inter Display"), QStringLiteral("Inter")} + notoFamilies();
  return fontOf(families, weight, pixel_size);
}

}  // namespace usher::paper

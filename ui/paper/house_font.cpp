// SPDX-License-Identifier: Apache-2.0
#include <usher/paper/house_font.h>

#include <QChar>
#include <QStringList>

#include <algorithm>
#include <array>

namespace usher::paper {

namespace {

struct Face {
  QChar::Script script;
  const char* family;
};

// Named one by one: a system's own choice for, say, Arabic is often a face of another weight and mood.
constexpr std::array kOtherScripts{
    Face{QChar::Script_Common, "Noto Sans"},
    Face{QChar::Script_Han, "Noto Sans CJK JP"},
    Face{QChar::Script_Han, "Noto Sans CJK SC"},
    Face{QChar::Script_Hangul, "Noto Sans CJK KR"},
    Face{QChar::Script_Han, "Noto Sans CJK TC"},
    Face{QChar::Script_Arabic, "Noto Sans Arabic"},
    Face{QChar::Script_Hebrew, "Noto Sans Hebrew"},
    Face{QChar::Script_Devanagari, "Noto Sans Devanagari"},
    Face{QChar::Script_Thai, "Noto Sans Thai"},
    Face{QChar::Script_Bengali, "Noto Sans Bengali"},
    Face{QChar::Script_Tamil, "Noto Sans Tamil"},
    Face{QChar::Script_Telugu, "Noto Sans Telugu"},
    Face{QChar::Script_Gujarati, "Noto Sans Gujarati"},
    Face{QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"},
    Face{QChar::Script_Kannada, "Noto Sans Kannada"},
    Face{QChar::Script_Malayalam, "Noto Sans Malayalam"},
    Face{QChar::Script_Sinhala, "Noto Sans Sinhala"},
    Face{QChar::Script_Georgian, "Noto Sans Georgian"},
    Face{QChar::Script_Armenian, "Noto Sans Armenian"},
    Face{QChar::Script_Ethiopic, "Noto Sans Ethiopic"},
    Face{QChar::Script_Khmer, "Noto Sans Khmer"},
    Face{QChar::Script_Lao, "Noto Sans Lao"},
    Face{QChar::Script_Myanmar, "Noto Sans Myanmar"},
    Face{QChar::Script_Common, "DejaVu Sans"},
};

constexpr std::size_t kNoOther = kOtherScripts.size();

/// Which face is made for the first letter of `text` that is of another script.
std::size_t faceFor(const QString& text) {
  for (const QChar letter : text) {
    const auto face = std::ranges::find(kOtherScripts, letter.script(), &Face::script);
    if (face != kOtherScripts.end() && face->script != QChar::Script_Common) {
      return static_cast<std::size_t>(face - kOtherScripts.begin());
    }
  }
  return kNoOther;
}

/// For each face that may be wanted, and for none: all families, `latin` first.
using Orders = std::array<QStringList, kNoOther + 1>;

Orders ordersBehind(const QStringList& latin) {
  QStringList rest;
  for (const Face& face : kOtherScripts) rest << QString::fromLatin1(face.family);
  Orders orders;
  for (std::size_t wanted = 0; wanted < kNoOther; ++wanted) {
    QStringList others = rest;
    others.move(static_cast<qsizetype>(wanted), 0);
    orders[wanted] = latin + others;
  }
  orders[kNoOther] = latin + rest;
  return orders;
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

QFont houseFont(domain::FontWeight weight, int pixel_size, const QString& text) {
  static const Orders orders = ordersBehind({QStringLiteral("Inter")});
  return fontOf(orders[faceFor(text)], weight, pixel_size);
}

QFont displayFont(domain::FontWeight weight, int pixel_size, const QString& text) {
  static const Orders orders = ordersBehind({QStringLiteral("Inter Display"), QStringLiteral("Inter")});
  return fontOf(orders[faceFor(text)], weight, pixel_size);
}

}  // namespace usher::paper

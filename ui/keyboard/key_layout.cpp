// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/key_layout.h>

#include <QLocale>

#include <algorithm>

namespace usher::ui {

namespace {

using Action = Key::Action;

constexpr double kWide = 1.5;
constexpr double kSpaceWidth = 5;

struct Letters {
  const char* language;
  std::vector<QString> rows;
  bool own_script = false;
};

/// Where the national keyboards have them; the kana in the fifty-sound table, as ticket machines in Japan do.
const std::vector<Letters>& allLetters() {
  static const std::vector<Letters> all = {
      {"en", {QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm")}},
      {"de", {QStringLiteral("qwertzuiopü"), QStringLiteral("asdfghjklöä"), QStringLiteral("yxcvbnmß")}},
      {"fr", {QStringLiteral("azertyuiop"), QStringLiteral("qsdfghjklm"), QStringLiteral("wxcvbn'")}},
      {"es", {QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjklñ"), QStringLiteral("zxcvbnm")}},
      {"ar",
       {QStringLiteral("ضصثقفغعهخحج"), QStringLiteral("شسيبلاتنمكط"), QStringLiteral("ذئءؤرىةوزظد")},
       true},
      {"ja",
       {QStringLiteral("わらやまはなたさかあ"), QStringLiteral("をりゆみひにちしきい"),
        QStringLiteral("んるよむふぬつすくう"), QStringLiteral("、れーめへねてせけえ"),
        QStringLiteral("。ろ・もほのとそこお")},
       true},
  };
  return all;
}

const Letters& lettersOf(const QString& language) {
  const QString primary = language.section(u'-', 0, 0);
  const auto& all = allLetters();
  const auto known =
      std::ranges::find_if(all, [&](const Letters& one) { return primary == QLatin1String(one.language); });
  return known == all.end() ? all.front() : *known;
}

bool isHiragana(QChar letter) {
  return letter >= QChar(0x3041) && letter <= QChar(0x3096);
}

/// Kana have katakana in the place of capitals.
QString capital(QChar letter) {
  if (isHiragana(letter)) return QChar(letter.unicode() + 0x60);
  return letter == QChar(0xDF) ? QString(letter) : QString(letter.toUpper());
}

KeyRow typing(const QString& letters, bool capitals = false) {
  KeyRow row;
  for (const QChar letter : letters) {
    row.push_back({Action::Type, capitals ? capital(letter) : QString(letter)});
  }
  return row;
}

const Key kErase{Action::Erase, {}, kWide};

std::vector<KeyRow> pad(const QString& left_of_zero) {
  std::vector<KeyRow> rows = {typing(QStringLiteral("123")), typing(QStringLiteral("456")),
                              typing(QStringLiteral("789"))};
  KeyRow last;
  if (!left_of_zero.isEmpty()) last.push_back({Action::Type, left_of_zero});
  last.push_back({Action::Type, QStringLiteral("0"), left_of_zero.isEmpty() ? 2.0 : 1.0});
  last.push_back({Action::Erase, {}});
  rows.push_back(std::move(last));
  return rows;
}

std::vector<KeyRow> addressKeys(const QString& language) {
  const Letters& own = lettersOf(language);
  const auto& letters = own.own_script ? allLetters().front().rows : own.rows;
  std::vector<KeyRow> rows = {typing(QStringLiteral("1234567890"))};
  for (const QString& row : letters) {
    QString plain = row;
    // No address and no reference holds them; what is written with them is found without.
    plain.removeIf([](QChar one) { return one.unicode() > 0x7F || one == u'\''; });
    rows.push_back(typing(plain));
  }
  rows.back().push_back(kErase);
  rows.push_back(typing(QStringLiteral("@.-_+")));
  for (Key& key : rows.back()) key.width = 2;
  return rows;
}

std::vector<KeyRow> symbolKeys() {
  std::vector<KeyRow> rows = {typing(QStringLiteral("1234567890")), typing(QStringLiteral("@#&/()-_'\"")),
                              typing(QStringLiteral("+=%*:;!?"))};
  rows.back().push_back(kErase);
  return rows;
}

std::vector<KeyRow> letterKeys(const Letters& letters, bool capitals) {
  std::vector<KeyRow> rows;
  for (const QString& row : letters.rows) rows.push_back(typing(row, capitals));
  const bool kana = letters.rows.size() > 3;
  if (kana) return rows;
  if (!letters.own_script) rows.back().insert(rows.back().begin(), Key{Action::Shift, {}, kWide});
  rows.back().push_back(letters.own_script ? Key{Action::Erase, {}} : kErase);
  return rows;
}

}  // namespace

bool hasOwnScript(const QString& language) {
  return lettersOf(language).own_script;
}

std::vector<KeyRow> keysFor(TypedForm form, const QString& language, const KeyLayer& layer) {
  if (form == TypedForm::Number) {
    const bool comma = QLocale(language.section(u'-', 0, 0)).decimalPoint() == QLatin1String(",");
    return pad(comma ? QStringLiteral(",") : QStringLiteral("."));
  }
  if (form == TypedForm::Date) return pad({});
  if (form == TypedForm::Address || form == TypedForm::Email) return addressKeys(language);

  const Letters& own = lettersOf(language);
  const Letters& letters = own.own_script && layer.latin ? allLetters().front() : own;
  const bool kana = letters.rows.size() > 3;
  std::vector<KeyRow> rows = layer.symbols ? symbolKeys() : letterKeys(letters, layer.capitals);
  KeyRow last;
  last.push_back(layer.symbols ? Key{Action::Letters, letters.rows.front().left(3).toUpper(), kWide}
                               : Key{Action::Symbols, QStringLiteral("123"), kWide});
  if (own.own_script && !layer.symbols) {
    last.push_back(
        {Action::OtherScript, layer.latin ? own.rows.front().right(2) : QStringLiteral("ABC"), kWide});
  }
  if (kana && !layer.symbols) {
    last.push_back({Action::Shift, layer.capitals ? QStringLiteral("かな") : QStringLiteral("カナ"), kWide});
  } else {
    last.push_back({Action::Type, QStringLiteral(",")});
  }
  last.push_back({Action::Space, {}, kana ? kSpaceWidth - kWide : kSpaceWidth});
  if (kana && !layer.symbols) {
    last.push_back(kErase);
  } else {
    last.push_back({Action::Type, QStringLiteral(".")});
    last.push_back({Action::Type, QStringLiteral("-")});
  }
  rows.push_back(std::move(last));
  return rows;
}

}  // namespace usher::ui

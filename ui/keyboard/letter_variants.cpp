// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/letter_variants.h>

#include <algorithm>
#include <string_view>

namespace usher::ui {

namespace {

struct Variants {
  char16_t letter;
  std::u16string_view others;
};

/// By how many people's names and words hold them, in the languages that have the letter.
constexpr Variants kVariants[] = {
    {u'a', u"áàâäãåæąă"}, {u'c', u"çčćĉ"},     {u'd', u"ďđð"},   {u'e', u"éèêëęěė"}, {u'g', u"ğģĝ"},
    {u'h', u"ħĥ"},        {u'i', u"íìîïıī"},   {u'j', u"ĵ"},     {u'k', u"ķ"},       {u'l', u"łľĺļ"},
    {u'n', u"ñńňņ"},      {u'o', u"óòôöõøœő"}, {u'r', u"řŕ"},    {u's', u"šśşßș"},   {u't', u"ťțţþ"},
    {u'u', u"úùûüůűū"},   {u'w', u"ŵ"},        {u'y', u"ýÿŷ"},   {u'z', u"žźż"},     {u'ا', u"أإآى"},
    {u'و', u"ؤ"},         {u'ي', u"ئى"},       {u'ه', u"ة"},     {u'か', u"が"},     {u'き', u"ぎ"},
    {u'く', u"ぐ"},       {u'け', u"げ"},      {u'こ', u"ご"},   {u'さ', u"ざ"},     {u'し', u"じ"},
    {u'す', u"ず"},       {u'せ', u"ぜ"},      {u'そ', u"ぞ"},   {u'た', u"だ"},     {u'ち', u"ぢ"},
    {u'つ', u"っづ"},     {u'て', u"で"},      {u'と', u"ど"},   {u'は', u"ばぱ"},   {u'ひ', u"びぴ"},
    {u'ふ', u"ぶぷ"},     {u'へ', u"べぺ"},    {u'ほ', u"ぼぽ"}, {u'や', u"ゃ"},     {u'ゆ', u"ゅ"},
    {u'よ', u"ょ"},       {u'あ', u"ぁ"},      {u'い', u"ぃ"},   {u'う', u"ぅゔ"},   {u'え', u"ぇ"},
    {u'お', u"ぉ"},
};

/// What a language's own words need comes before what others' do.
std::u16string_view mostUsedIn(const QString& language) {
  if (language.startsWith(QLatin1String("fr"))) return u"éèêàçâîôùûëïœæ";
  if (language.startsWith(QLatin1String("es"))) return u"áéíóúñü";
  if (language.startsWith(QLatin1String("de"))) return u"äöüß";
  return {};
}

constexpr char16_t kKatakanaAfterHiragana = 0x60;

bool isKatakana(QChar letter) {
  return letter >= QChar(0x30A1) && letter <= QChar(0x30F6);
}

QChar inCaseOf(QChar letter, QChar model) {
  if (isKatakana(model)) return QChar(letter.unicode() + kKatakanaAfterHiragana);
  return model.isUpper() ? letter.toUpper() : letter;
}

}  // namespace

QStringList variantsOf(const QString& letter, const QString& language) {
  if (letter.size() != 1) return {};
  const QChar given = letter.front();
  const QChar plain = isKatakana(given) ? QChar(given.unicode() - kKatakanaAfterHiragana) : given.toLower();
  const auto known = std::ranges::find(kVariants, plain.unicode(), &Variants::letter);
  if (known == std::end(kVariants)) return {};
  std::u16string others(known->others);
  const auto first = mostUsedIn(language);
  std::ranges::stable_partition(others, [&](char16_t one) { return first.find(one) != first.npos; });
  QStringList variants;
  for (const char16_t one : others) {
    const QChar variant = inCaseOf(QChar(one), given);
    // A letter without a capital of its own is no help where one is wanted.
    if (given.isUpper() && !variant.isUpper()) continue;
    variants << QString(variant);
  }
  return variants;
}

}  // namespace usher::ui

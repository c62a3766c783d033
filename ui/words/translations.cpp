// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QMap>

#include <vector>

#include <usher/ui/words/translations.h>

namespace usher::ui {

namespace {

/// The last of them is heard, and no other: what English's file lacks, as it holds plural forms alone, would
/// be taken from a translator beneath it.
std::vector<QTranslator*>& spoken() {
  static std::vector<QTranslator*> all;
  return all;
}

void hush() {
  if (!spoken().empty()) QCoreApplication::removeTranslator(spoken().back());
}

void beHeard() {
  if (!spoken().empty()) QCoreApplication::installTranslator(spoken().back());
}

}  // namespace

const QStringList& spokenLanguages() {
  static const QStringList all{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                               QStringLiteral("es"), QStringLiteral("ar"), QStringLiteral("ja")};
  return all;
}

QString nameOfLanguage(const QString& language) {
  static const QMap<QString, QString> names{
      {QStringLiteral("en"), QStringLiteral("English")},  {QStringLiteral("de"), QStringLiteral("Deutsch")},
      {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("es"), QStringLiteral("Español")},
      {QStringLiteral("ar"), QStringLiteral("العربية")},  {QStringLiteral("ja"), QStringLiteral("日本語")}};
  return names.value(language, language);
}

Translations::~Translations() {
  if (!installed_) return;
  const bool was_heard = spoken().back() == installed_;
  if (was_heard) hush();
  std::erase(spoken(), installed_);
  if (was_heard) beHeard();
}

QTranslator* Translations::translatorOf(const QString& language) {
  const QString primary = language.section(u'-', 0, 0);
  const QString& spoken = spokenLanguages().contains(primary) ? primary : spokenLanguages().front();
  auto& translator = translators_[spoken];
  if (!translator) {
    translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/usher/i18n/usher_%1.qm").arg(spoken)))
      qWarning("The words of a language are missing in this program.");
  }
  return translator.get();
}

void Translations::speak(const QString& language) {
  QTranslator* wanted = translatorOf(language);
  if (!spoken().empty() && spoken().back() == wanted) return;
  hush();
  std::erase(spoken(), installed_);
  installed_ = wanted;
  spoken().push_back(wanted);
  beHeard();
}

QString Translations::translate(const QString& language, const char* context, const char* source) {
  const QString translated = translatorOf(language)->translate(context, source);
  return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

}  // namespace usher::ui

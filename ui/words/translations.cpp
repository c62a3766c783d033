// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QMap>

#include <usher/ui/words/translations.h>

namespace usher::ui {

namespace {

/// Whose translator was installed last: Qt asks that one first.
const Translations* heard = nullptr;

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
  if (installed_) QCoreApplication::removeTranslator(installed_);
  if (heard == this) heard = nullptr;
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
  if (wanted == installed_ && heard == this) return;
  if (installed_) QCoreApplication::removeTranslator(installed_);
  installed_ = wanted;
  heard = this;
  QCoreApplication::installTranslator(installed_);
}

QString Translations::translate(const QString& language, const char* context, const char* source) {
  const QString translated = translatorOf(language)->translate(context, source);
  return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

}  // namespace usher::ui

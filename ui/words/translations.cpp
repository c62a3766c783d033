// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include <usher/ui/words/translations.h>

namespace usher::ui {

Translations::~Translations() {
  if (installed_) QCoreApplication::removeTranslator(installed_);
}

QTranslator* Translations::translatorOf(const QString& language) {
  const QString primary = language.section(u'-', 0, 0);
  const auto known = translators_.find(primary);
  if (known != translators_.end()) return known->second.get();
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(QStringLiteral(":/usher/i18n/usher_%1.qm").arg(primary))) translator.reset();
  return (translators_[primary] = std::move(translator)).get();
}

void Translations::speak(const QString& language) {
  QTranslator* wanted = translatorOf(language);
  if (wanted == installed_) return;
  if (installed_) QCoreApplication::removeTranslator(installed_);
  installed_ = wanted;
  if (installed_) QCoreApplication::installTranslator(installed_);
}

QString Translations::translate(const QString& language, const char* context, const char* source) {
  const QTranslator* translator = translatorOf(language);
  const QString translated = translator ? translator->translate(context, source) : QString();
  return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

}  // namespace usher::ui

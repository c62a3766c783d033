// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <map>
#include <memory>

namespace usher::ui {

/// BCP 47 tags of the languages that the kiosk speaks, all of them whole, in the order of their buttons.
const QStringList& spokenLanguages();

/// A language's name in that language, as on its button.
QString nameOfLanguage(const QString& language);

/// English is the language of the sources: its file holds plural forms alone. Any thread, one instance each.
/// Of several that speak the last one is heard; when it goes, the one before it.
class Translations {
 public:
  ~Translations();
  /// From here on tr() speaks `language` (BCP 47), or its primary language, or English where neither is
  /// there. GUI thread.
  void speak(const QString& language);
  /// One text in `language`, whatever tr() speaks at the moment.
  QString translate(const QString& language, const char* context, const char* source);

 private:
  /// English where `language` is not spoken.
  QTranslator* translatorOf(const QString& language);

  std::map<QString, std::unique_ptr<QTranslator>> translators_;
  QTranslator* installed_ = nullptr;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTranslator>

#include <map>
#include <memory>

namespace usher::ui {

/// The languages that the kiosk speaks. English is the language of the sources and needs no file. GUI thread.
class Translations {
 public:
  ~Translations();
  /// From here on tr() speaks `language` (BCP 47), or its primary language, or English where neither is
  /// there.
  void speak(const QString& language);
  /// One text in `language`, whatever tr() speaks at the moment.
  QString translate(const QString& language, const char* context, const char* source);

 private:
  /// nullptr: the words of the sources.
  QTranslator* translatorOf(const QString& language);

  std::map<QString, std::unique_ptr<QTranslator>> translators_;
  QTranslator* installed_ = nullptr;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

namespace usher::domain {

/// A text in the languages that the event has it in.
class LocalizedText {
 public:
  LocalizedText() = default;
  explicit LocalizedText(QMap<QString, QString> by_language) : by_language_(std::move(by_language)) {}

  /// In `language` (BCP 47, e.g. "de" or "de-AT"); else in its primary language, else English, else the first
  /// there is.
  QString in(const QString& language) const {
    for (const QString& wanted : {language, language.section(u'-', 0, 0), QStringLiteral("en")}) {
      if (const auto found = by_language_.constFind(wanted); found != by_language_.constEnd()) return *found;
    }
    return by_language_.isEmpty() ? QString() : by_language_.first();
  }

  const QMap<QString, QString>& byLanguage() const { return by_language_; }
  bool operator==(const LocalizedText&) const = default;

 private:
  QMap<QString, QString> by_language_;
};

}  // namespace usher::domain

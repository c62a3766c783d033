// SPDX-License-Identifier: Apache-2.0
#include "named_rows.h"

#include <QRegularExpression>

#include <array>

namespace usher::admin {
namespace {

/// Far apart from each other, and dark enough for white letters on a badge.
constexpr std::array kColours = {"#2F4BFF", "#0B7A43", "#9A3412", "#6B21A8", "#0E7490", "#A21050", "#4D5A00"};

struct Named {
  std::string id;
  std::string name;
};

std::expected<Named, QString> named(const QString& text) {
  const qsizetype at = text.indexOf(u'=');
  if (at < 1 || at + 1 == text.size()) {
    return std::unexpected(QStringLiteral("is like visitor=Visitor, not \"%1\"").arg(text));
  }
  return Named{text.left(at).toStdString(), text.mid(at + 1).toStdString()};
}

}  // namespace

std::expected<contract::LocalizedText, QString> localizedText(const QStringList& texts) {
  static const QRegularExpression tagged(QStringLiteral("^([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)=(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
  contract::LocalizedText localized;
  for (const QString& text : texts) {
    const auto match = tagged.match(text);
    const std::string language = match.hasMatch() ? match.captured(1).toStdString() : "en";
    const QString words = match.hasMatch() ? match.captured(2) : text;
    if (words.trimmed().isEmpty()) return std::unexpected(QStringLiteral("is empty"));
    if (!localized.emplace(language, words.toStdString()).second) {
      return std::unexpected(
          QStringLiteral("is given twice in the language %1").arg(QString::fromStdString(language)));
    }
  }
  return localized;
}

std::expected<std::vector<contract::Row>, QString> ticketTypes(const QStringList& texts) {
  std::vector<contract::Row> rows;
  for (const QString& text : texts) {
    const auto type = named(text);
    if (!type) return std::unexpected(type.error());
    rows.push_back(contract::TicketTypeRow{
        .id = type->id, .name = {{"en", type->name}}, .colour = kColours.at(rows.size() % kColours.size())});
  }
  return rows;
}

std::expected<std::vector<contract::Row>, QString> checkInLists(const QStringList& texts) {
  std::vector<contract::Row> rows;
  for (const QString& text : texts) {
    const auto list = named(text);
    if (!list) return std::unexpected(list.error());
    rows.push_back(contract::CheckInListRow{.id = list->id, .name = {{"en", list->name}}});
  }
  return rows;
}

}  // namespace usher::admin

// SPDX-License-Identifier: Apache-2.0
#include "said_guest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <usher/backend/exchange/columns.h>
#include <usher/backend/exchange/text.h>

namespace usher::admin {
namespace {

namespace exchange = backend::exchange;
using Said = std::expected<std::vector<SaidGuest>, QString>;

/// What is wrong, as the end of a sentence; nullopt where it was taken.
std::optional<QString> take(SaidGuest& guest, const QString& field, const QString& text) {
  if (field == u"given_name") {
    guest.attendee.given_name = text;
  } else if (field == u"family_name") {
    guest.attendee.family_name = text;
  } else if (field == u"company") {
    guest.attendee.company = text;
  } else if (field == u"type") {
    guest.type = text;
  } else if (field == u"colour") {
    bool ok = text.size() == 7 && text.startsWith(u'#');
    const auto colour = ok ? text.sliced(1).toUInt(&ok, 16) : 0;
    if (!ok) return QStringLiteral("colour is like #2F4BFF.");
    guest.colour = colour;
  } else if (field == u"code") {
    guest.code = text;
  } else if (field == u"language") {
    guest.language = text;
  } else {
    return QStringLiteral(
               "there is no %1; there are given_name, family_name, company, type, colour, code, language.")
        .arg(field);
  }
  return std::nullopt;
}

std::expected<SaidGuest, QString> guestOf(const QJsonObject& said) {
  SaidGuest guest;
  for (auto it = said.begin(); it != said.end(); ++it) {
    if (!it.value().isString()) return std::unexpected(QStringLiteral("%1 must be a text.").arg(it.key()));
    if (const auto wrong = take(guest, it.key(), it.value().toString())) return std::unexpected(*wrong);
  }
  return guest;
}

Said inJson(const QByteArray& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (document.isNull())
    return std::unexpected(QStringLiteral("the guests are no JSON: %1.").arg(error.errorString()));
  const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
  std::vector<SaidGuest> guests;
  for (const QJsonValue& value : list) {
    const QString who = QStringLiteral("guest %1: ").arg(guests.size() + 1);
    if (!value.isObject()) return std::unexpected(who + QStringLiteral("it must be an object."));
    auto guest = guestOf(value.toObject());
    if (!guest) return std::unexpected(who + guest.error());
    guests.push_back(*std::move(guest));
  }
  return guests;
}

/// The fields, and what columns are called beside that in exports and in German.
const std::vector<exchange::FieldNames>& columns() {
  static const std::vector<exchange::FieldNames> fields = {
      {"given_name", {"givenname", "firstname", "vorname"}},
      {"family_name", {"familyname", "lastname", "surname", "nachname"}},
      {"company", {"organisation", "organization", "firma"}},
      {"type", {"tickettype", "tickettyp", "kategorie"}},
      {"colour", {"color", "farbe"}},
      {"code", {"ticketcode"}},
      {"language", {"sprache"}}};
  return fields;
}

Said inCsv(const QByteArray& file) {
  exchange::Problems problems;
  const auto table = exchange::readCsv(
      exchange::decodeText({file.constData(), static_cast<std::size_t>(file.size())}),
      [](const std::string& header) { return !exchange::fieldOf(header, columns()).empty(); }, problems);
  if (const auto wrong = problems.take(); !wrong.empty())
    return std::unexpected(QStringLiteral("line %1: %2")
                               .arg(wrong.front().line)
                               .arg(QString::fromStdString(wrong.front().text)));
  const exchange::NamedRows rows(table, columns());
  if (!rows.has("given_name") && !rows.has("family_name") && !rows.has("company"))
    return std::unexpected(
        QStringLiteral("the guests' first line must name columns: given_name, family_name, company, type, "
                       "colour, code, language; or they are JSON."));
  std::vector<SaidGuest> guests;
  for (const auto& row : table.rows) {
    SaidGuest guest;
    for (const auto& [field, text] : rows.named(row)) {
      if (text.empty()) continue;
      if (const auto wrong = take(guest, QString::fromStdString(field), QString::fromStdString(text)))
        return std::unexpected(QStringLiteral("line %1: %2").arg(row.line).arg(*wrong));
    }
    guests.push_back(std::move(guest));
  }
  return guests;
}

}  // namespace

Said saidGuests(const QByteArray& file) {
  // As some editors begin a file.
  constexpr QByteArrayView kByteOrderMark("\xEF\xBB\xBF");
  const QByteArray text = file.startsWith(kByteOrderMark) ? file.sliced(kByteOrderMark.size()) : file;
  const QByteArray begin = text.left(16).trimmed();
  auto guests = begin.startsWith('[') || begin.startsWith('{') ? inJson(text) : inCsv(text);
  if (guests && guests->empty()) return std::unexpected(QStringLiteral("there is no guest."));
  return guests;
}

}  // namespace usher::admin

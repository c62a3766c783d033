// SPDX-License-Identifier: Apache-2.0
#include "ticket_face.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

#include "../client/answer.h"

namespace usher::admin {
namespace {

QDate dateOf(contract::Instant at, const QTimeZone& zone) {
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
  return zone.isValid() ? utc.toTimeZone(zone).date() : utc.date();
}

QString dates(QDate first, QDate last) {
  const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
  const QString end = locale.toString(last, QStringLiteral("d MMMM yyyy"));
  if (first == last) return end;
  const bool same_month = first.month() == last.month() && first.year() == last.year();
  const QString format = same_month                    ? QStringLiteral("d")
                         : first.year() == last.year() ? QStringLiteral("d MMMM")
                                                       : QStringLiteral("d MMMM yyyy");
  return locale.toString(first, format) + (same_month ? QStringLiteral("–") : QStringLiteral(" – ")) + end;
}

/// Chinese, Japanese and Korean names are read from the family name on.
bool familyFirst(const QString& name) {
  if (name.isEmpty()) return false;
  const QChar::Script script = name.front().script();
  return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
         script == QChar::Script_Katakana || script == QChar::Script_Hangul;
}

QString fullName(const contract::TicketRow& ticket) {
  const QString given = QString::fromStdString(ticket.given_name);
  const QString family = QString::fromStdString(ticket.family_name);
  return (familyFirst(family) ? family + u' ' + given : given + u' ' + family).trimmed();
}

QString validity(const contract::TicketRow& ticket, const QTimeZone& zone) {
  const auto lastDay = [&](contract::Instant until) {
    return dateOf(until - std::chrono::milliseconds(1), zone);
  };
  const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
  const QString format = QStringLiteral("dddd, d MMMM");
  if (ticket.valid_from && ticket.valid_until) {
    const QDate first = dateOf(*ticket.valid_from, zone);
    const QDate last = lastDay(*ticket.valid_until);
    return first == last ? locale.toString(first, format) + QStringLiteral(" only") : dates(first, last);
  }
  if (ticket.valid_from)
    return QStringLiteral("From ") + locale.toString(dateOf(*ticket.valid_from, zone), format);
  if (ticket.valid_until)
    return QStringLiteral("Until ") + locale.toString(lastDay(*ticket.valid_until), format);
  return {};
}

/// Opaque codes in fours, to be read aloud; others, an address for one, as they are.
QString grouped(const QString& code) {
  const bool opaque =
      std::ranges::all_of(code, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
  if (!opaque || code.size() > 32) return code;
  QString text;
  for (qsizetype i = 0; i < code.size(); ++i) {
    if (i > 0 && i % 4 == 0) text += u' ';
    text += code[i];
  }
  return text;
}

}  // namespace

std::optional<TicketFace> ticketFace(const EventTickets& file, const contract::TicketRow& ticket,
                                     qr::Correction correction) {
  auto code = qr::Code::make(ticket.code, correction);
  if (!code) return std::nullopt;
  const QTimeZone zone(QByteArray::fromStdString(file.event.timezone));
  const auto type = file.types.find(ticket.ticket_type);
  return TicketFace{.event = inEnglish(file.event.name),
                    .dates = dates(dateOf(file.event.starts_at, zone),
                                   dateOf(file.event.ends_at - std::chrono::milliseconds(1), zone)),
                    .name = fullName(ticket),
                    .company = QString::fromStdString(ticket.company),
                    .type = type == file.types.end() ? QString() : inEnglish(type->second.name),
                    .colour = type == file.types.end() ? QColor(0x2F4BFF)
                                                       : QColor(QString::fromStdString(type->second.colour)),
                    .validity = validity(ticket, zone),
                    .code_text = grouped(QString::fromStdString(ticket.code)),
                    .code = *std::move(code)};
}

std::optional<TicketFace> strangeTicketFace(const QString& text) {
  auto code = qr::Code::make(text.toStdString(), kOnPhone);
  if (!code) return std::nullopt;
  return TicketFace{.event = QStringLiteral("Another evening"),
                    .dates = QStringLiteral("One night only"),
                    .name = QStringLiteral("Admit one"),
                    .company = {},
                    .type = QStringLiteral("Balcony"),
                    .colour = QColor(0x6B2D5C),
                    .validity = {},
                    .code_text = grouped(text),
                    .code = *std::move(code)};
}

}  // namespace usher::admin

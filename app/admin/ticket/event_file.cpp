// SPDX-License-Identifier: Apache-2.0
#include "event_file.h"

#include <QFile>

#include <algorithm>
#include <set>

#include <usher/contract/codec.h>

namespace usher::admin {
namespace {

constexpr qint64 kLongestLine = 1024 * 1024;

}  // namespace

const contract::TicketRow* EventTickets::ticket(const std::string& id) const {
  const auto found = std::ranges::find(tickets, id, &contract::TicketRow::id);
  return found == tickets.end() ? nullptr : &*found;
}

std::expected<void, QString> readEventRows(const QString& path, const UseRow& use) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly))
    return std::unexpected(QStringLiteral("cannot read %1: %2.").arg(path, file.errorString()));
  int number = 0;
  const auto wrong = [&](const QString& reason) {
    return std::unexpected(QStringLiteral("%1, line %2: %3").arg(path).arg(number).arg(reason));
  };
  while (!file.atEnd()) {
    ++number;
    const QByteArray line = file.readLine(kLongestLine);
    const auto row = contract::decodeRow({line.constData(), static_cast<std::size_t>(line.size())});
    if (!row) {
      return wrong(QStringLiteral("%1 %2.").arg(QString::fromStdString(row.error().field),
                                                QString::fromStdString(row.error().reason)));
    }
    if (std::holds_alternative<contract::EventRow>(*row) != (number == 1))
      return wrong(QStringLiteral("the first row, and no other, must be the event."));
    if (const QString fault = use(*row); !fault.isEmpty()) return wrong(fault);
  }
  if (number == 0) return std::unexpected(QStringLiteral("%1 is empty.").arg(path));
  return {};
}

std::expected<EventTickets, QString> readEventFile(const QString& path, const QStringList& ids) {
  std::set<std::string> missing;
  for (const QString& id : ids) missing.insert(id.toStdString());

  EventTickets result;
  const auto read = readEventRows(path, [&](const contract::Row& row) {
    if (const auto* event = std::get_if<contract::EventRow>(&row)) result.event = *event;
    if (const auto* type = std::get_if<contract::TicketTypeRow>(&row)) result.types[type->id] = *type;
    if (const auto* ticket = std::get_if<contract::TicketRow>(&row)) {
      if (missing.erase(ticket->id) > 0 || ids.isEmpty()) result.tickets.push_back(*ticket);
    }
    return QString();
  });
  if (!read) return std::unexpected(read.error());
  if (!missing.empty()) {
    return std::unexpected(
        QStringLiteral("%1 has no ticket \"%2\".").arg(path, QString::fromStdString(*missing.begin())));
  }
  return result;
}

}  // namespace usher::admin

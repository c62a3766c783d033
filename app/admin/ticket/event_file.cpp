// SPDX-License-Identifier: Apache-2.0
#include "event_file.h"

#include <QFile>

#include <algorithm>
#include <set>

#include <usher/contract/codec.h>

namespace usher::admin {
namespace {

constexpr qint64 kLongestLine = 1024 * 1024;

QString wrongLine(const QString& path, int number, const QString& reason) {
  return QStringLiteral("%1, line %2: %3").arg(path).arg(number).arg(reason);
}

}  // namespace

const contract::TicketRow* EventTickets::ticket(const std::string& id) const {
  const auto found = std::ranges::find(tickets, id, &contract::TicketRow::id);
  return found == tickets.end() ? nullptr : &*found;
}

std::expected<EventTickets, QString> readEventFile(const QString& path, const QStringList& ids) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    return std::unexpected(QStringLiteral("cannot read %1: %2.").arg(path, file.errorString()));
  }
  std::set<std::string> missing;
  for (const QString& id : ids) missing.insert(id.toStdString());

  EventTickets result;
  int number = 0;
  while (!file.atEnd()) {
    ++number;
    const QByteArray line = file.readLine(kLongestLine);
    const auto row = contract::decodeRow({line.constData(), static_cast<std::size_t>(line.size())});
    if (!row) {
      return std::unexpected(
          wrongLine(path, number,
                    QStringLiteral("%1 %2.").arg(QString::fromStdString(row.error().field),
                                                 QString::fromStdString(row.error().reason))));
    }
    const auto* event = std::get_if<contract::EventRow>(&*row);
    if ((event != nullptr) != (number == 1)) {
      return std::unexpected(
          wrongLine(path, number, QStringLiteral("the first row, and no other, must be the event.")));
    }
    if (event != nullptr) result.event = *event;
    if (const auto* type = std::get_if<contract::TicketTypeRow>(&*row)) result.types[type->id] = *type;
    if (const auto* ticket = std::get_if<contract::TicketRow>(&*row)) {
      if (missing.erase(ticket->id) > 0 || ids.isEmpty()) result.tickets.push_back(*ticket);
    }
  }
  if (number == 0) return std::unexpected(QStringLiteral("%1 is empty.").arg(path));
  if (!missing.empty()) {
    return std::unexpected(
        QStringLiteral("%1 has no ticket \"%2\".").arg(path, QString::fromStdString(*missing.begin())));
  }
  return result;
}

}  // namespace usher::admin

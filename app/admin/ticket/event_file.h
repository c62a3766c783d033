// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::admin {

/// What the tickets' faces need of an event file (NDJSON, one row a line, the event first).
struct EventTickets {
  contract::EventRow event;
  std::map<std::string, contract::TicketTypeRow> types;
  /// In the file's order.
  std::vector<contract::TicketRow> tickets;

  const contract::TicketRow* ticket(const std::string& id) const;
};

/// What is wrong with a row, as a sentence; "": nothing.
using UseRow = std::function<QString(const contract::Row& row)>;

/// Gives `use` each row of an event file, the event first, and stops where it finds something wrong. The
/// error is a sentence that names the line; also of an empty file.
std::expected<void, QString> readEventRows(const QString& path, const UseRow& use);

/// Reads the tickets with these ids, all where `ids` is empty. The error is a sentence that names the line,
/// or the ticket that the file does not have.
std::expected<EventTickets, QString> readEventFile(const QString& path, const QStringList& ids);

}  // namespace usher::admin

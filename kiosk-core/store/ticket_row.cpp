// SPDX-License-Identifier: Apache-2.0
#include <usher/store/ticket_row.h>

#include <utility>

#include <usher/domain/ticket_code.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

// As a scanned code is compared; what can never be scanned may be kept as it is.
QString comparable(const QString& code) {
  const auto parsed = domain::TicketCode::parse(code.toUtf8());
  return parsed ? parsed->text() : code;
}

Bytes sealed(const domain::Ticket& ticket, Sealing& sealing) {
  const auto bytes = sealing.seal(ticket.id, {ticket.code, ticket.attendee});
  return {bytes.begin(), bytes.end()};
}

std::vector<CodeHash> hashed(const std::vector<QByteArray>& look_ups, const Sealing& sealing) {
  std::vector<CodeHash> hashes;
  hashes.reserve(look_ups.size());
  for (const QByteArray& each : look_ups) hashes.push_back(sealing.hashOfLookUp(each));
  return hashes;
}

}  // namespace

TicketRow::TicketRow(const domain::Ticket& ticket, Sealing& sealing)
    : id(utf8(ticket.id.text())),
      code(sealing.hashOf(comparable(ticket.code))),
      type(utf8(ticket.type.text())),
      order_status(static_cast<std::int64_t>(ticket.order_status)),
      blocked(ticket.blocked),
      revoked(ticket.revoked),
      valid_from(toColumn(ticket.valid_from)),
      valid_until(toColumn(ticket.valid_until)),
      enrolments(toColumn(ticket.enrolments)),
      open_questions(toColumn(ticket.open_questions)),
      booking(toColumn(ticket.booking)),
      language(utf8(ticket.language)),
      waits_for(toColumn(ticket.waits_for)),
      sealed(store::sealed(ticket, sealing)),
      look_up(hashed(ticket.look_up, sealing)) {}

std::vector<Row> rowsOf(std::vector<ports::Record> records, Sealing& sealing) {
  std::vector<Row> rows;
  rows.reserve(records.size());
  for (ports::Record& record : records) {
    if (const auto* ticket = std::get_if<domain::Ticket>(&record)) {
      rows.emplace_back(std::in_place_type<TicketRow>, *ticket, sealing);
    } else {
      rows.emplace_back(std::move(record));
    }
  }
  return rows;
}

}  // namespace usher::store

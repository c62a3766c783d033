// SPDX-License-Identifier: Apache-2.0
#include <usher/store/ticket_writer.h>

#include <algorithm>
#include <vector>

#include <usher/domain/ticket_code.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

// As a scanned code is compared; what can never be scanned may be kept as it is.
QString comparable(const QString& code) {
  const auto parsed = domain::TicketCode::parse(code.toUtf8());
  return parsed ? parsed->text() : code;
}

std::string insertInto(const std::string& schema, bool is_empty) {
  const std::string sql =
      "INSERT INTO " + schema +
      ".ticket (type, order_status, blocked, revoked, valid_from, valid_until, enrolments, open_questions, "
      "language, waits_for, sealed, id, code_hash, booking) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
      "?)";
  if (is_empty) return sql;
  return sql +
         " ON CONFLICT (id) DO UPDATE SET type = excluded.type, order_status = excluded.order_status, "
         "blocked = "
         "excluded.blocked, revoked = excluded.revoked, valid_from = excluded.valid_from, valid_until = "
         "excluded.valid_until, enrolments = excluded.enrolments, open_questions = excluded.open_questions, "
         "language = excluded.language, waits_for = excluded.waits_for, sealed = excluded.sealed, code_hash "
         "= "
         "excluded.code_hash, booking = excluded.booking";
}

}  // namespace

TicketWriter::Known::Known(sqlite::Database& database, const std::string& schema)
    : found_by(database.prepare("SELECT code_hash, booking FROM " + schema + ".ticket WHERE id = ?")),
      update(database.prepare(
          "UPDATE " + schema +
          ".ticket SET type = ?, order_status = ?, blocked = ?, revoked = ?, valid_from = ?, valid_until = "
          "?, "
          "enrolments = ?, open_questions = ?, language = ?, waits_for = ?, sealed = ? WHERE id = ?")),
      look_ups(database.prepare("SELECT hash FROM " + schema + ".look_up WHERE ticket = ?")),
      no_look_ups(database.prepare("DELETE FROM " + schema + ".look_up WHERE ticket = ?")) {}

TicketWriter::TicketWriter(sqlite::Database& database, const std::string& schema, bool is_empty,
                           Sealing& sealing)
    : sealing_(sealing),
      insert_(database.prepare(insertInto(schema, is_empty))),
      look_up_(database.prepare("INSERT INTO " + schema + ".look_up (hash, ticket) VALUES (?, ?)")) {
  if (!is_empty) known_.emplace(database, schema);
}

void TicketWriter::write(const domain::Ticket& ticket) {
  const CodeHash hash = sealing_.hashOf(comparable(ticket.code));
  const bool as_before = isFoundAsBefore(ticket, hash);
  // The columns of both statements are in the same order, but for those that are indexed.
  const auto bind = [&](sqlite::Statement& statement, const auto&... found_by) {
    statement
        .bindAll(utf8(ticket.type.text()), static_cast<std::int64_t>(ticket.order_status), ticket.blocked,
                 ticket.revoked, toColumn(ticket.valid_from), toColumn(ticket.valid_until),
                 toColumn(ticket.enrolments), toColumn(ticket.open_questions), utf8(ticket.language),
                 toColumn(ticket.waits_for),
                 sqlite::Blob(sealing_.seal(ticket.id, {ticket.code, ticket.attendee})),
                 utf8(ticket.id.text()), found_by...)
        .run();
  };
  if (as_before) {
    bind(known_->update);
  } else {
    bind(insert_, sqlite::Blob(hash), toColumn(ticket.booking));
  }
  writeLookUps(ticket);
}

bool TicketWriter::isFoundAsBefore(const domain::Ticket& ticket, const CodeHash& hash) {
  if (!known_) return false;
  auto& row = known_->found_by.bindAll(utf8(ticket.id.text()));
  const auto booking = ticket.booking ? utf8(ticket.booking->text()) : std::string();
  const bool is_same = row.step() && std::ranges::equal(row.blob(0), hash) && row.view(1) == booking;
  row.reset();
  return is_same;
}

void TicketWriter::writeLookUps(const domain::Ticket& ticket) {
  std::vector<CodeHash> wanted;
  for (const QByteArray& look_up : ticket.look_up) wanted.push_back(sealing_.hashOfLookUp(look_up));
  if (known_) {
    std::vector<CodeHash> there;
    for (auto& row = known_->look_ups.bindAll(utf8(ticket.id.text())); row.step();) {
      // One of another length is none of ours, and as good as another one.
      std::ranges::copy_n(
          row.blob(0).begin(),
          static_cast<std::ptrdiff_t>(std::min(row.blob(0).size(), std::tuple_size_v<CodeHash>)),
          there.emplace_back().begin());
    }
    auto sorted = wanted;
    std::ranges::sort(sorted);
    std::ranges::sort(there);
    if (sorted == there) return;
    forgetLookUps(ticket.id.text());
  }
  for (const CodeHash& hash : wanted) look_up_.bindAll(sqlite::Blob(hash), utf8(ticket.id.text())).run();
}

void TicketWriter::forgetLookUps(const QString& ticket) {
  if (known_) known_->no_look_ups.bindAll(utf8(ticket)).run();
}

}  // namespace usher::store

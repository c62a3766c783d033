// SPDX-License-Identifier: Apache-2.0
#include <usher/store/ticket_writer.h>

#include <algorithm>
#include <vector>

namespace usher::store {

namespace {

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

TicketWriter::TicketWriter(sqlite::Database& database, const std::string& schema, bool is_empty)
    : insert_(database.prepare(insertInto(schema, is_empty))),
      look_up_(database.prepare("INSERT INTO " + schema + ".look_up (hash, ticket) VALUES (?, ?)")) {
  if (!is_empty) known_.emplace(database, schema);
}

void TicketWriter::write(const TicketRow& row) {
  const bool as_before = isFoundAsBefore(row);
  // The columns of both statements are in the same order, but for those that are indexed.
  const auto bind = [&](sqlite::Statement& statement, const auto&... found_by) {
    statement.run(row.type, row.order_status, row.blocked, row.revoked, row.valid_from, row.valid_until,
                  row.enrolments, row.open_questions, row.language, row.waits_for, sqlite::Blob(row.sealed),
                  row.id, found_by...);
  };
  if (as_before) {
    bind(known_->update);
  } else {
    bind(insert_, sqlite::Blob(row.code), row.booking);
  }
  writeLookUps(row);
}

bool TicketWriter::isFoundAsBefore(const TicketRow& row) {
  if (!known_) return false;
  auto& found = known_->found_by.bindAll(row.id);
  const bool is_same = found.step() && std::ranges::equal(found.blob(0), row.code) &&
                       found.view(1) == row.booking.value_or("");
  found.reset();
  return is_same;
}

void TicketWriter::writeLookUps(const TicketRow& row) {
  if (known_) {
    std::vector<CodeHash> there;
    for (auto& found = known_->look_ups.bindAll(row.id); found.step();) {
      // One of another length is none of ours, and as good as another one.
      std::ranges::copy_n(
          found.blob(0).begin(),
          static_cast<std::ptrdiff_t>(std::min(found.blob(0).size(), std::tuple_size_v<CodeHash>)),
          there.emplace_back().begin());
    }
    auto wanted = row.look_up;
    std::ranges::sort(wanted);
    std::ranges::sort(there);
    if (wanted == there) return;
    forgetLookUps(row.id);
  }
  for (const CodeHash& hash : row.look_up) look_up_.run(sqlite::Blob(hash), row.id);
}

void TicketWriter::forgetLookUps(std::string_view ticket) {
  if (known_) known_->no_look_ups.run(ticket);
}

}  // namespace usher::store

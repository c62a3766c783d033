// SPDX-License-Identifier: Apache-2.0
#include <usher/store/ticket_finder.h>

#include <algorithm>

#include <usher/store/entry_badges.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

std::string selectTicketBy(const char* column) {
  return std::string(
             "SELECT id, type, order_status, blocked, revoked, valid_from, valid_until, enrolments, "
             "open_questions, sealed, booking, language, waits_for FROM event.ticket WHERE ") +
         column + " = ? ORDER BY id";
}

}  // namespace

TicketFinder::TicketFinder(sqlite::Database& database, Sealing& sealing,
                           const ports::SignedTickets& signed_tickets, OwnOps& own_ops, const LanRows& lan)
    : sealing_(sealing),
      signed_tickets_(signed_tickets),
      own_ops_(own_ops),
      lan_(lan),
      by_code_(database.prepare(selectTicketBy("code_hash"))),
      by_id_(database.prepare(selectTicketBy("id"))),
      history_(database.prepare(
          "SELECT id, ticket, list, direction, at, kiosk," + entryBadge("e.id", "e.badge_owed") + "," +
          badgesOf("e.id", "e.badges") +
          "FROM event.check_in e WHERE ticket = ?1 AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in "
          "= e.id) AND " +
          notUndoneNearby("e.id") +
          "UNION ALL "
          "SELECT op, ticket, list, direction, at, kiosk," +
          entryBadge("c.op", "c.badge_owed") + "," + badgesOf("c.op", "0") +
          "FROM own_check_in c WHERE ticket = ?1 AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = "
          "c.op) AND NOT "
          "EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = c.op) AND " +
          notUndoneNearby("c.op") +
          // Two kiosks may tell of one op: where it was the winner of a conflict.
          "UNION ALL "
          "SELECT op, ?1, list, direction, at, kiosk," +
          entryBadge("n.op", "max(n.badge_owed)") + "," + badgesOf("n.op", "0") +
          "FROM lan_news n WHERE hash = ?2 AND settled = 0 "
          "AND kind = 0 AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = n.op) AND NOT "
          "EXISTS (SELECT 1 FROM own_check_in c WHERE c.op = n.op) AND NOT "
          "EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = n.op) AND " +
          notUndoneNearby("n.op") + "GROUP BY op ORDER BY 5, 1")),
      key_(database.prepare("SELECT public_key, retired FROM event.ticket_key WHERE id = ?")),
      revocation_(database.prepare("SELECT 1 FROM event.revocation WHERE id = ?")) {}

template <class Key>
std::optional<domain::Ticket> TicketFinder::findWalkIn(const Key& key, const domain::EventFacts& facts) {
  const auto made = own_ops_.walkIn(key);
  if (!made) return std::nullopt;
  domain::Ticket ticket{.id = made->ticket,
                        .code = made->code,
                        .type = made->type,
                        .valid_from = {},
                        .valid_until = {},
                        .attendee = {made->given_name, made->family_name, made->company, {}},
                        .enrolments = {},
                        .open_questions = {},
                        .language = made->language};
  for (const domain::Question& question : facts.questions) {
    if (question.at_door || question.at_registration) ticket.open_questions.push_back(question.id);
  }
  return ticket;
}

domain::LookUp TicketFinder::find(const domain::TicketCode& code, const domain::EventFacts& facts) {
  domain::LookUp look_up;
  const CodeHash hash = sealing_.hashOf(code.text());
  by_code_.bindAll(sqlite::Blob(hash));
  while (by_code_.step()) look_up.found.push_back({.ticket = ticketIn(by_code_), .history = {}});
  if (look_up.found.empty()) {
    if (auto made = findWalkIn(hash, facts))
      look_up.found.push_back({.ticket = *std::move(made), .history = {}});
  }
  if (look_up.found.empty()) look_up = findSigned(code, facts);
  for (auto& one : look_up.found) complete(one);
  return look_up;
}

std::optional<domain::TicketWithHistory> TicketFinder::find(const domain::TicketId& id,
                                                            const domain::EventFacts& facts) {
  auto ticket = readTicket(id);
  if (!ticket) ticket = findWalkIn(id, facts);
  if (!ticket) return std::nullopt;
  domain::TicketWithHistory found{.ticket = *std::move(ticket), .history = {}};
  complete(found);
  return found;
}

void TicketFinder::complete(domain::TicketWithHistory& found) {
  auto& [ticket, history] = found;
  history = readHistory(ticket.id);
  ticket.open_questions = own_ops_.stillOpen(ticket.id, std::move(ticket.open_questions));
  own_ops_.changeSeats(ticket);
  own_ops_.correctNames(ticket.id, ticket.attendee);
}

domain::LookUp TicketFinder::findSigned(const domain::TicketCode& code, const domain::EventFacts& facts) {
  const domain::EventId& event = facts.event.id;
  const auto shown = signed_tickets_.read(code, event);
  if (!shown) return {};
  if (!shown->of_this_event) return {.found = {}, .of_another_event = true};
  const auto key = readKey(shown->key);
  if (!key || key->retired || !signed_tickets_.proves(*key, code, event)) return {};

  const auto row = readTicket(shown->ticket);
  const domain::ProvenTicket proven{.shown = *shown,
                                    .code = code,
                                    .row = row,
                                    .row_issue = row ? issueOf(*row, event) : std::nullopt,
                                    .revoked = isRevoked(shown->ticket)};
  domain::LookUp look_up;
  if (auto ticket = domain::ticketOf(proven, facts)) {
    look_up.found.push_back({.ticket = *std::move(ticket), .history = {}});
  }
  return look_up;
}

std::optional<int> TicketFinder::issueOf(const domain::Ticket& row, const domain::EventId& event) const {
  const auto code = domain::TicketCode::parse(row.code.toUtf8());
  if (!code) return std::nullopt;
  const auto said = signed_tickets_.read(*code, event);
  return said && said->ticket == row.id ? std::optional(said->issue) : std::nullopt;
}

std::optional<domain::TicketKey> TicketFinder::readKey(const domain::TicketKeyId& id) {
  key_.bindAll(utf8(id.text()));
  std::optional<domain::TicketKey> key;
  while (key_.step()) {
    const auto bytes = key_.blob(0);
    key.emplace(domain::TicketKey{.id = id, .public_key = {}, .retired = key_.integer(1) != 0});
    if (bytes.size() != key->public_key.size()) {
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("a key of tickets is not 32 bytes long"));
    }
    std::ranges::copy(bytes, key->public_key.begin());
  }
  return key;
}

bool TicketFinder::isRevoked(const domain::TicketId& id) {
  revocation_.bindAll(utf8(id.text()));
  bool found = false;
  while (revocation_.step()) found = true;
  return found;
}

std::optional<domain::Ticket> TicketFinder::readTicket(const domain::TicketId& id) {
  by_id_.bindAll(utf8(id.text()));
  std::optional<domain::Ticket> ticket;
  while (by_id_.step()) ticket = ticketIn(by_id_);
  return ticket;
}

domain::Ticket TicketFinder::ticketIn(const sqlite::Statement& row) {
  auto personal = sealing_.unseal(row.view(0), row.blob(9));
  if (!personal)
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a ticket's sealed part does not open"));
  return {.id = id<domain::TicketId>(row.view(0)),
          .code = std::move(personal->code),
          .type = id<domain::TicketTypeId>(row.view(1)),
          .order_status = enumerator(row.integer(2), domain::OrderStatus::Cancelled),
          .blocked = row.integer(3) != 0,
          .revoked = row.integer(4) != 0,
          .valid_from = instant(row.optionalInteger(5)),
          .valid_until = instant(row.optionalInteger(6)),
          .attendee = std::move(personal->attendee),
          .enrolments = ids<domain::SessionId>(row.view(7)),
          .open_questions = ids<domain::QuestionId>(row.view(8)),
          .booking = optionalId<domain::BookingId>(row, 10),
          .language = fromUtf8(row.view(11)),
          .waits_for = ids<domain::SessionId>(row.view(12))};
}

std::vector<domain::CheckIn> TicketFinder::readHistory(const domain::TicketId& ticket) {
  std::vector<domain::CheckIn> history;
  const auto text = utf8(ticket.text());
  const auto hash = lan_.hashOf(text);
  history_.bindAll(text, hash ? std::optional(sqlite::Blob(*hash)) : std::nullopt);
  while (history_.step()) {
    auto& made = history.emplace_back(checkIn(history_));
    made.badge = enumerator(history_.integer(6), domain::EntryBadge::OrderedHere);
    made.badges = static_cast<int>(history_.integer(7));
  }
  return history;
}

}  // namespace usher::store

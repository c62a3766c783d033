// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/look_up.h>
#include <usher/domain/ticket_code.h>
#include <usher/ports/signed_tickets.h>
#include <usher/sqlite/database.h>
#include <usher/store/lan_rows.h>
#include <usher/store/own_ops.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// From a scanned code to the tickets that carry it, or to the one that its signature proves, each with all
/// its passages: those that the feed brought, those that only this kiosk knows, and those that other kiosks
/// told of. What was undone here is no passage, what was answered here is no open question, and names are as
/// they were corrected here. Indexed look-ups on kept statements.
class TicketFinder {
 public:
  /// The references outlive this object.
  TicketFinder(sqlite::Database& database, Sealing& sealing, const ports::SignedTickets& signed_tickets,
               OwnOps& own_ops, const LanRows& lan);
  domain::LookUp find(const domain::TicketCode& code, const domain::EventFacts& facts);
  /// Of a row, or of who registered here; nullopt where there is neither.
  std::optional<domain::TicketWithHistory> find(const domain::TicketId& id, const domain::EventFacts& facts);

 private:
  /// Who registered here, and is on the way to the backend and back.
  template <class Key>
  std::optional<domain::Ticket> findWalkIn(const Key& key, const domain::EventFacts& facts);
  /// Of a code that no row has.
  domain::LookUp findSigned(const domain::TicketCode& code, const domain::EventFacts& facts);
  std::optional<int> issueOf(const domain::Ticket& row, const domain::EventId& event) const;
  std::optional<domain::TicketKey> readKey(const domain::TicketKeyId& id);
  bool isRevoked(const domain::TicketId& id);
  std::optional<domain::Ticket> readTicket(const domain::TicketId& id);
  void complete(domain::TicketWithHistory& found);
  std::vector<domain::CheckIn> readHistory(const domain::TicketId& ticket);
  domain::Ticket ticketIn(const sqlite::Statement& row);

  Sealing& sealing_;
  const ports::SignedTickets& signed_tickets_;
  OwnOps& own_ops_;
  const LanRows& lan_;
  sqlite::Statement by_code_;
  sqlite::Statement by_id_;
  sqlite::Statement history_;
  sqlite::Statement key_;
  sqlite::Statement revocation_;
};

}  // namespace usher::store

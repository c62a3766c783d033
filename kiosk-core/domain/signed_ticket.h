// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <usher/domain/event.h>
#include <usher/domain/ticket.h>
#include <usher/domain/ticket_code.h>

namespace usher::domain {

/// A key that signs tickets, as the event publishes it.
struct TicketKey {
  TicketKeyId id;
  /// Ed25519.
  std::array<std::uint8_t, 32> public_key{};
  /// A ticket that only this key speaks for counts as unknown.
  bool retired = false;
  bool operator==(const TicketKey&) const = default;
};

/// A signed ticket whose row is gone: its signature admits nobody any more.
struct Revocation {
  TicketId id;
  bool operator==(const Revocation&) const = default;
};

/// What a signed ticket says of itself. Nothing of it counts before its signature has been found right.
struct SignedTicket {
  bool of_this_event = false;
  /// The key that is said to prove it.
  TicketKeyId key;
  TicketId ticket;
  /// TicketType::signed_type.
  int type = 0;
  /// Which issue of the ticket this is: 0 the first, then one more with each code that replaces another.
  int issue = 0;
  bool operator==(const SignedTicket&) const = default;
};

/// A signed ticket whose signature was found right, but whose code none of the event's rows has.
struct ProvenTicket {
  SignedTicket shown;
  TicketCode code;
  /// The row of the same id, which has another code, and which issue that one is; nullopt: it is no signed
  /// ticket.
  std::optional<Ticket> row;
  std::optional<int> row_issue;
  bool revoked = false;
};

/// The ticket that it stands for, to be judged like any other.
///
/// Without a row it is one that was issued after the kiosk's last news: paid, unseen, of the type that it
/// names; nullopt where the event has no such type. With a row, a later issue than the row's own code stands
/// for the row, and any other one was replaced: the row, as revoked.
std::optional<Ticket> ticketOf(const ProvenTicket& proven, const EventFacts& facts);

}  // namespace usher::domain

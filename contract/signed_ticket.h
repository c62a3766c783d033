// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

/// Ticket codes that prove by themselves that a ticket was issued. A proof of issue is none of single use:
/// that is what check-ins are for.
///
/// The text is "U1" and the base32 (RFC 4648, upper case, no padding) of 80 bytes, numbers big-endian:
///
///   offset 0  version, 1          offset 2  event tag, 4 bytes    offset 14  ticket type, 1 byte
///   offset 1  key id, 1 byte      offset 6  ticket, 8 bytes       offset 15  flags, 1 byte
///   offset 16 Ed25519 signature (RFC 8032), 64 bytes, over "usher-ticket-v1", a zero byte, the 16 bytes
///   before it, and the event's id in ASCII, so that two events of the same tag can't be taken for each
///   other.
///
/// Vectors: contract/vectors/signed_tickets.json.
namespace usher::contract {

struct SignedTicket {
  std::uint8_t version = 1;
  /// Id of the TicketKeyRow that proves it, 1 to 255.
  std::uint8_t key = 0;
  std::uint32_t event_tag = 0;
  /// The ticket's id in rows: 16 lower-case hexadecimal digits.
  std::string ticket;
  /// TicketTypeRow::signed_type, 1 to 255.
  std::uint8_t type = 0;
  /// Which issue of the ticket this is: 0 the first; a code that replaces another one has the next.
  std::uint8_t flags = 0;
  bool operator==(const SignedTicket&) const = default;
};

struct ParsedSignedTicket {
  SignedTicket ticket;
  /// 64 bytes.
  std::string signature;
  bool operator==(const ParsedSignedTicket&) const = default;
};

enum class SignedTicketFault {
  /// Not "U1" and 128 characters: some other code.
  Opaque,
  /// Characters that base32 has not.
  NotBase32,
  /// Of a later format.
  UnknownVersion,
};

/// Whether a signed ticket can name this ticket: 16 lower-case hexadecimal digits.
bool canBeSigned(std::string_view ticket);

/// The first four bytes of SHA-256 over the event's id.
std::uint32_t eventTag(std::string_view event);

/// The code's text. Version and event tag follow from the format and `event`. nullopt where something can't
/// be signed: a `secret_key` that is not libsodium's 64 bytes (seed and public key), key or type 0, a ticket
/// that is not 16 lower-case hexadecimal digits.
std::optional<std::string> signTicket(const SignedTicket& ticket, std::string_view event,
                                      std::string_view secret_key);

/// What the code says of itself; nothing is proved yet.
std::expected<ParsedSignedTicket, SignedTicketFault> parseSignedTicket(std::string_view text);

/// Whether the ticket is of `event` and the holder of `public_key` (32 bytes) signed it. Whether that key is
/// the one that the ticket names, and not retired, is for the caller to see to.
bool verify(const ParsedSignedTicket& parsed, std::string_view event, std::string_view public_key);

}  // namespace usher::contract

// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <usher/contract/base32.h>
#include <usher/contract/signed_ticket.h>

namespace usher::contract {
namespace {

constexpr std::string_view kPrefix = "U1";
constexpr std::uint8_t kVersion = 1;
// With the zero byte that ends it.
constexpr std::string_view kDomain{"usher-ticket-v1", sizeof "usher-ticket-v1"};

constexpr std::size_t kTagSize = 4;
constexpr std::size_t kTicketSize = 8;
constexpr std::size_t kTicketAt = 2 + kTagSize;
constexpr std::size_t kTypeAt = kTicketAt + kTicketSize;
constexpr std::size_t kSignedSize = kTypeAt + 2;
constexpr std::size_t kCharacters = (kSignedSize + crypto_sign_BYTES) * 8 / 5;

const unsigned char* bytesOf(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::uint8_t byteAt(std::string_view bytes, std::size_t offset) {
  return static_cast<std::uint8_t>(bytes[offset]);
}

std::string toHex(std::string_view bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytesOf(bytes), bytes.size());
  text.pop_back();  // its NUL
  return text;
}

/// nullopt unless `text` is a ticket id as rows have it.
std::optional<std::string> ticketBytes(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  if (text.size() != 2 * kTicketSize) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    const auto high = kDigits.find(text[i]);
    const auto low = kDigits.find(text[i + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
    bytes += static_cast<char>(high << 4U | low);
  }
  return bytes;
}

/// The bytes before the signature.
std::string headOf(const SignedTicket& ticket, std::string_view ticket_bytes) {
  std::string head;
  head += static_cast<char>(ticket.version);
  head += static_cast<char>(ticket.key);
  for (unsigned shift = 32; shift > 0;) head += static_cast<char>(ticket.event_tag >> (shift -= 8));
  head += ticket_bytes;
  head += static_cast<char>(ticket.type);
  head += static_cast<char>(ticket.flags);
  return head;
}

std::string messageOf(std::string_view head, std::string_view event) {
  return std::string(kDomain).append(head).append(event);
}

}  // namespace

bool canBeSigned(std::string_view ticket) {
  return ticketBytes(ticket).has_value();
}

std::uint32_t eventTag(std::string_view event) {
  unsigned char hash[crypto_hash_sha256_BYTES];
  crypto_hash_sha256(hash, bytesOf(event), event.size());
  std::uint32_t tag = 0;
  for (std::size_t i = 0; i < kTagSize; ++i) tag = tag << 8U | hash[i];
  return tag;
}

std::optional<std::string> signTicket(const SignedTicket& ticket, std::string_view event,
                                      std::string_view secret_key) {
  const auto id = ticketBytes(ticket.ticket);
  if (!id || ticket.key == 0 || ticket.type == 0 || secret_key.size() != crypto_sign_SECRETKEYBYTES) {
    return std::nullopt;
  }
  SignedTicket complete = ticket;
  complete.version = kVersion;
  complete.event_tag = eventTag(event);
  const std::string head = headOf(complete, *id);
  const std::string message = messageOf(head, event);
  unsigned char signature[crypto_sign_BYTES];
  crypto_sign_detached(signature, nullptr, bytesOf(message), message.size(), bytesOf(secret_key));
  return std::string(kPrefix) +
         toBase32(head + std::string(reinterpret_cast<const char*>(signature), sizeof signature));
}

std::expected<ParsedSignedTicket, SignedTicketFault> parseSignedTicket(std::string_view text) {
  if (!text.starts_with(kPrefix) || text.size() != kPrefix.size() + kCharacters) {
    return std::unexpected(SignedTicketFault::Opaque);
  }
  const auto decoded = fromBase32(text.substr(kPrefix.size()));
  if (!decoded) return std::unexpected(SignedTicketFault::NotBase32);
  const std::string_view bytes = *decoded;
  if (byteAt(bytes, 0) != kVersion) return std::unexpected(SignedTicketFault::UnknownVersion);

  ParsedSignedTicket parsed;
  parsed.ticket.version = byteAt(bytes, 0);
  parsed.ticket.key = byteAt(bytes, 1);
  for (std::size_t i = 2; i < kTicketAt; ++i) {
    parsed.ticket.event_tag = parsed.ticket.event_tag << 8U | byteAt(bytes, i);
  }
  parsed.ticket.ticket = toHex(bytes.substr(kTicketAt, kTicketSize));
  parsed.ticket.type = byteAt(bytes, kTypeAt);
  parsed.ticket.flags = byteAt(bytes, kTypeAt + 1);
  parsed.signature = bytes.substr(kSignedSize);
  return parsed;
}

bool verify(const ParsedSignedTicket& parsed, std::string_view event, std::string_view public_key) {
  const auto id = ticketBytes(parsed.ticket.ticket);
  if (!id || parsed.ticket.event_tag != eventTag(event) || parsed.signature.size() != crypto_sign_BYTES ||
      public_key.size() != crypto_sign_PUBLICKEYBYTES) {
    return false;
  }
  const std::string message = messageOf(headOf(parsed.ticket, *id), event);
  return crypto_sign_verify_detached(bytesOf(parsed.signature), bytesOf(message), message.size(),
                                     bytesOf(public_key)) == 0;
}

}  // namespace usher::contract

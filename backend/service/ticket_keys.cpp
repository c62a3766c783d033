// SPDX-License-Identifier: Apache-2.0
#include <sodium.h>

#include <usher/backend/service/secret.h>
#include <usher/backend/service/ticket_keys.h>
#include <usher/contract/base64.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kRandomCodeBytes = 16;
constexpr int kMostIssues = 255;

Error keysUsedUp() {
  return {Error::Conflict, "keys-used-up", "The event has had all 255 keys that it can have."};
}

}  // namespace

Result<store::SigningKey> TicketKeys::make(const std::string& event) {
  store::SigningKey key;
  key.public_key.resize(crypto_sign_PUBLICKEYBYTES);
  key.secret_key.resize(crypto_sign_SECRETKEYBYTES);
  crypto_sign_keypair(reinterpret_cast<unsigned char*>(key.public_key.data()),
                      reinterpret_cast<unsigned char*>(key.secret_key.data()));
  key.made_at = clock_();
  const auto id = settings_.addSigningKey(event, key, key.made_at);
  if (!id) return std::unexpected(fromStore(id.error()));
  if (!*id) return std::unexpected(keysUsedUp());
  key.id = **id;
  return key;
}

Result<store::SigningKey> TicketKeys::current(const std::string& event) {
  const std::lock_guard lock(mutex_);
  auto keys = settings_.signingKeys(event);
  if (!keys) return std::unexpected(fromStore(keys.error()));
  std::erase_if(*keys, &store::SigningKey::retired);
  if (!keys->empty()) return std::move(keys->back());
  return make(event);
}

Result<void> TicketKeys::ensure(const std::string& event) {
  const auto key = current(event);
  if (!key) return std::unexpected(key.error());
  return {};
}

Result<std::string> TicketKeys::issueCode(const std::string& event, const contract::TicketRow& ticket,
                                          int issue) {
  const auto row = settings_.row(event, "ticket_type", ticket.ticket_type);
  if (!row) return std::unexpected(fromStore(row.error()));
  const auto* type = *row ? std::get_if<contract::TicketTypeRow>(&**row) : nullptr;
  if (type != nullptr && type->signed_type > 0 && issue <= kMostIssues) {
    const auto key = current(event);
    if (!key) return std::unexpected(key.error());
    contract::SignedTicket fields;
    fields.key = static_cast<std::uint8_t>(key->id);
    fields.ticket = ticket.id;
    fields.type = static_cast<std::uint8_t>(type->signed_type);
    fields.flags = static_cast<std::uint8_t>(issue);
    if (auto code = contract::signTicket(fields, event, key->secret_key)) return *std::move(code);
  }
  return randomHex(kRandomCodeBytes);
}

Result<contract::TicketKeyRow> TicketKeys::rotate(const std::string& event, bool retire_others) {
  const std::lock_guard lock(mutex_);
  const auto before = settings_.signingKeys(event);
  if (!before) return std::unexpected(fromStore(before.error()));
  const auto key = make(event);
  if (!key) return std::unexpected(key.error());
  if (retire_others) {
    std::vector<int> ids;
    for (const auto& old : *before) ids.push_back(old.id);
    const auto retired = settings_.retireSigningKeys(event, ids, clock_());
    if (!retired) return std::unexpected(fromStore(retired.error()));
  }
  return contract::TicketKeyRow{std::to_string(key->id), contract::toBase64(key->public_key)};
}

}  // namespace usher::backend::service

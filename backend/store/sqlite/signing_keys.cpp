// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/blob_of.h>
#include <usher/backend/store/sqlite/signing_keys.h>
#include <usher/contract/base64.h>

namespace usher::backend::store {

namespace {

constexpr int kMostKeys = 255;

std::string text(sqlite::Blob blob) {
  return {blob.begin(), blob.end()};
}

}  // namespace

std::vector<SigningKey> readSigningKeys(sqlite::Database& database, const std::string& event) {
  std::vector<SigningKey> keys;
  auto find = database.keep(
      "SELECT id, public_key, secret_key, made_at_ms, retired FROM signing_key WHERE event = ? ORDER BY id");
  for (find.bindAll(event); find.step();) {
    keys.push_back({static_cast<int>(find.integer(0)), text(find.blob(1)), text(find.blob(2)),
                    fromMs(find.integer(3)), find.integer(4) != 0});
  }
  return keys;
}

std::optional<int> insertSigningKey(sqlite::Database& database, EventRows& rows, const SigningKey& key,
                                    Instant now) {
  auto last = database.keep("SELECT coalesce(max(id), 0) FROM signing_key WHERE event = ?");
  last.bindAll(rows.event()).step();
  const auto id = static_cast<int>(last.integer(0)) + 1;
  if (id > kMostKeys) return std::nullopt;
  database
      .keep(
          "INSERT INTO signing_key (event, id, public_key, secret_key, made_at_ms, retired)"
          " VALUES (?, ?, ?, ?, ?, 0)")
      .run(rows.event(), id, blobOf(key.public_key), blobOf(key.secret_key), toMs(now));
  rows.put(contract::TicketKeyRow{std::to_string(id), contract::toBase64(key.public_key), false});
  return id;
}

void retireSigningKeys(sqlite::Database& database, EventRows& rows, const std::vector<int>& ids) {
  for (const int id : ids) {
    auto row = rows.get<contract::TicketKeyRow>(std::to_string(id));
    if (!row) continue;
    database.keep("UPDATE signing_key SET retired = 1 WHERE event = ? AND id = ?").run(rows.event(), id);
    row->retired = true;
    rows.put(*row);
  }
}

std::string keepSecret(sqlite::Database& database, const std::string& name, const std::string& candidate) {
  database.keep("INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")
      .run(name, blobOf(candidate));
  auto find = database.keep("SELECT value FROM secret WHERE name = ?");
  find.bindAll(name).step();
  return text(find.blob(0));
}

}  // namespace usher::backend::store

// SPDX-License-Identifier: Apache-2.0
#include <usher/store/meta.h>

namespace usher::store {

std::optional<Bytes> readMeta(sqlite::Database& database, const std::string& schema, std::string_view name) {
  auto statement = database.prepare("SELECT value FROM " + schema + ".meta WHERE name = ?");
  if (!statement.bindAll(name).step()) return std::nullopt;
  const sqlite::Blob value = statement.blob(0);
  return Bytes(value.begin(), value.end());
}

void writeMeta(sqlite::Database& database, const std::string& schema, std::string_view name,
               sqlite::Blob value) {
  database.prepare("INSERT OR REPLACE INTO " + schema + ".meta (name, value) VALUES (?, ?)").run(name, value);
}

}  // namespace usher::store

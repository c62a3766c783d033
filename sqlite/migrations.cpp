// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/migrations.h>
#include <usher/sqlite/transaction.h>

namespace usher::sqlite {

namespace {

std::int64_t pragma(Database& database, const std::string& name) {
  auto statement = database.prepare("PRAGMA " + name);
  return statement.step() ? statement.integer(0) : 0;
}

bool isEmpty(Database& database) {
  auto statement = database.prepare("SELECT count(*) FROM sqlite_schema");
  return statement.step() && statement.integer(0) == 0;
}

}  // namespace

NewerSchema::NewerSchema(int found, int known)
    : Error(SQLITE_SCHEMA, "the database has schema version " + std::to_string(found) +
                               ", this program knows versions up to " + std::to_string(known)) {}

void requireOurs(Database& database, std::int32_t application_id, std::span<const Migration> steps) {
  const auto version = pragma(database, "user_version");
  const auto found_id = pragma(database, "application_id");
  if (found_id != application_id && !(found_id == 0 && version == 0 && isEmpty(database))) {
    throw Error(SQLITE_NOTADB, "the file is a database of another program");
  }
  const auto known = static_cast<int>(steps.size());
  if (version > known) throw NewerSchema(static_cast<int>(version), known);
  if (version < 0) throw Error(SQLITE_CORRUPT, "the database has schema version " + std::to_string(version));
}

void migrate(Database& database, std::int32_t application_id, std::span<const Migration> steps) {
  requireOurs(database, application_id, steps);
  const auto version = [&] { return static_cast<std::size_t>(pragma(database, "user_version")); };
  while (version() < steps.size()) {
    Transaction transaction(database);
    // Asked again under the lock: another connection may have been faster.
    const auto reached = version();
    if (reached >= steps.size()) return;
    steps[reached](database);
    database.execute("PRAGMA application_id=" + std::to_string(application_id) +
                     "; PRAGMA user_version=" + std::to_string(reached + 1));
    transaction.commit();
  }
}

std::string describeSchema(Database& database) {
  std::string text;
  auto statement =
      database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name");
  while (statement.step()) text += statement.text(0) + ";\n";
  return text;
}

}  // namespace usher::sqlite

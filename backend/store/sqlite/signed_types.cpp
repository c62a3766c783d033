// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/signed_types.h>

namespace usher::backend::store {

namespace {

constexpr int kMostTypes = 255;

int numberOf(sqlite::Database& database, const std::string& event, const std::string& type) {
  auto find = database.keep("SELECT number FROM signed_type WHERE event = ? AND ticket_type = ?");
  return find.bindAll(event, type).step() ? static_cast<int>(find.integer(0)) : 0;
}

bool insert(sqlite::Database& database, const std::string& event, const std::string& type, int number) {
  database
      .keep("INSERT INTO signed_type (event, ticket_type, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
      .run(event, type, number);
  return database.changes() == 1;
}

int lowestFree(sqlite::Database& database, const std::string& event) {
  int number = 1;
  auto given = database.keep("SELECT number FROM signed_type WHERE event = ? ORDER BY number");
  for (given.bindAll(event); given.step() && given.integer(0) == number;) ++number;
  return number;
}

}  // namespace

bool claimSignedType(sqlite::Database& database, const std::string& event,
                     const contract::TicketTypeRow& type) {
  if (type.signed_type == 0) return true;
  const int known = numberOf(database, event, type.id);
  return known == 0 ? insert(database, event, type.id, type.signed_type) : known == type.signed_type;
}

contract::TicketTypeRow withSignedType(sqlite::Database& database, const std::string& event,
                                       contract::TicketTypeRow type) {
  type.signed_type = numberOf(database, event, type.id);
  if (type.signed_type > 0) return type;
  const int free = lowestFree(database, event);
  if (free <= kMostTypes && insert(database, event, type.id, free)) type.signed_type = free;
  return type;
}

}  // namespace usher::backend::store

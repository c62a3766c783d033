// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/erased_guests.h>

namespace usher::backend::store {

void noteErased(sqlite::Database& database, const std::string& event, const std::string& ticket) {
  database.keep("INSERT INTO erased_guest (event, ticket) VALUES (?, ?) ON CONFLICT DO NOTHING")
      .run(event, ticket);
}

bool isErased(sqlite::Database& database, const std::string& event, const std::string& ticket) {
  auto find = database.keep("SELECT 1 FROM erased_guest WHERE event = ? AND ticket = ?");
  return find.bindAll(event, ticket).step();
}

std::vector<std::string> readErased(sqlite::Database& database, const std::string& event) {
  std::vector<std::string> tickets;
  auto find = database.keep("SELECT ticket FROM erased_guest WHERE event = ?");
  for (find.bindAll(event); find.step();) tickets.push_back(find.text(0));
  return tickets;
}

}  // namespace usher::backend::store

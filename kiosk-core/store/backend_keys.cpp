// SPDX-License-Identifier: Apache-2.0
#include <usher/store/backend_keys.h>

#include <algorithm>
#include <functional>

#include <usher/store/errors.h>
#include <usher/store/rows.h>

namespace usher::store {

std::vector<domain::TicketKey> readBackendKeys(sqlite::Database& database) {
  auto row = database.prepare("SELECT id, public_key FROM event.ticket_key WHERE retired = 0");
  std::vector<domain::TicketKey> keys;
  while (row.step()) {
    const auto bytes = row.blob(1);
    domain::TicketKey key{.id = id<domain::TicketKeyId>(row.view(0))};
    if (bytes.size() != key.public_key.size())
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("a key of tickets is not 32 bytes long"));
    std::ranges::copy(bytes, key.public_key.begin());
    keys.push_back(std::move(key));
  }
  // Their ids are numbers that go up.
  std::ranges::sort(keys, std::ranges::greater{},
                    [](const domain::TicketKey& key) { return key.id.text().toInt(); });
  return keys;
}

}  // namespace usher::store

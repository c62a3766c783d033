// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/schema_steps.h>

namespace usher::backend::store {

void makeUrgencyIndex(sqlite::Database& database) {
  database.execute(R"(
CREATE INDEX message_urgency
  ON message (channel, coalesce(expires_at_ms, 9223372036854775807), next_try_at_ms, number) WHERE state = 0;
)");
}

}  // namespace usher::backend::store

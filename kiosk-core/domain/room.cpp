// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/room.h>

namespace usher::domain {

const CheckInList* listAt(const QString& room, const EventFacts& facts, Instant now) {
  const CheckInList* found = nullptr;
  Instant starts_at;
  for (const CheckInList& list : facts.lists) {
    const Session* session = list.session ? facts.session(*list.session) : nullptr;
    if (!session || session->room != room || session->ends_at <= now) continue;
    if (found && session->starts_at >= starts_at) continue;
    found = &list;
    starts_at = session->starts_at;
  }
  return found;
}

}  // namespace usher::domain

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/ticket.h>

namespace usher::domain {

enum class Direction { Entry, Exit };

/// How it stands with the badge of an entry.
enum class EntryBadge {
  /// There is none, or it came out.
  Settled,
  /// It has not come out, as far as is known.
  Owed,
  /// It has not come out, and this kiosk has an order for it.
  OrderedHere,
};

/// One passage through a door, made here or elsewhere. `id` is the op that made it.
struct CheckIn {
  OpId id;
  TicketId ticket;
  CheckInListId list;
  Direction direction = Direction::Entry;
  Instant at;
  /// The kiosk's name, as staff call it.
  QString kiosk;
  EntryBadge badge = EntryBadge::Settled;
  /// How many badges came out for it, as far as is known.
  int badges = 0;
  bool operator==(const CheckIn&) const = default;
};

/// A ticket with its passages on every list, oldest first.
struct TicketWithHistory {
  Ticket ticket;
  std::vector<CheckIn> history;
};

}  // namespace usher::domain

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <algorithm>
#include <cstdint>
#include <optional>

#include <usher/domain/event.h>

namespace usher::domain {

/// A session's room, as a kiosk at its door knows it.
struct Room {
  Session session;
  /// Guests, at all its doors.
  std::int64_t inside = 0;

  /// nullopt: nobody counts the seats.
  std::optional<std::int64_t> seatsLeft() const {
    if (!session.capacity) return std::nullopt;
    return std::max<std::int64_t>(0, *session.capacity - inside);
  }
  bool operator==(const Room&) const = default;
};

/// The list of the session that is on in the room of that name, or is the next; nullptr: no list is of a
/// session there that has still to end.
const CheckInList* listAt(const QString& room, const EventFacts& facts, Instant now);

}  // namespace usher::domain

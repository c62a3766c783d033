// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/contract/event_rows.h>
#include <usher/sqlite/statement.h>

namespace usher::backend::store {

/// A check-in from six columns, `first` on: op, ticket, list, is_exit, at_ms, kiosk_name.
inline contract::CheckInRow checkInFrom(const sqlite::Statement& found, int first) {
  return {found.text(first),
          found.text(first + 1),
          found.text(first + 2),
          found.integer(first + 3) != 0 ? contract::Direction::Exit : contract::Direction::Entry,
          fromMs(found.integer(first + 4)),
          found.text(first + 5)};
}

/// The same from eight: badge_owed and badges after them.
inline contract::CheckInRow checkInWithBadgesFrom(const sqlite::Statement& found, int first) {
  auto row = checkInFrom(found, first);
  row.badge_owed = found.integer(first + 6) != 0;
  row.badges = found.integer(first + 7);
  return row;
}

}  // namespace usher::backend::store

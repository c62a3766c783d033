// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <usher/contract/event_rows.h>

#include "venue_time.h"

namespace usher::admin {

/// The time that parallel sessions share: a guest sits in one of them.
struct Slot {
  /// 0, 1, 2.
  int day = 0;
  std::vector<contract::SessionRow> sessions;
};

/// Three days, 15 slots that do not overlap, 24 sessions.
struct Programme {
  std::vector<Slot> in_order;

  /// The first slot that begins after `now`.
  const Slot* next(contract::Instant now) const;
};

/// Yesterday, today and tomorrow at the venue. Days begin at 09:30, or else at the time nearest to that at
/// which a session begins within the two and a half hours after `now`, so that a demo at night has a next
/// session too.
Programme makeProgramme(const VenueTime& venue, contract::Instant now);

}  // namespace usher::admin

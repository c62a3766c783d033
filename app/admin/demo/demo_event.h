// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <usher/contract/event_rows.h>

#include "venue_time.h"

namespace usher::admin {

struct DemoEventPlan {
  std::uint64_t seed = 1;
  std::uint32_t attendees = 500;
  contract::Instant now;
  std::string id = "demo";
};

/// The named tickets (demo-ok and its like) that every demo event has; they count among the attendees.
std::uint32_t namedTicketCount();

/// Makes the rows of a demo event, the event first, then types, lists, sessions, questions, things to ask
/// for and tickets, and hands each to `sink` until it answers false. The same plan gives the same rows
/// everywhere. Memory does not grow with the attendees.
///
/// Precondition: plan.attendees >= namedTicketCount().
bool makeDemoEvent(const DemoEventPlan& plan, const VenueTime& venue,
                   const std::function<bool(const contract::Row&)>& sink);

}  // namespace usher::admin

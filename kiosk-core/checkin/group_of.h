// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/evaluate.h>
#include <usher/domain/group.h>

namespace usher::checkin {

/// Tickets as the members of a group, each judged by the rules of the door; nullopt where there are more than
/// a group may have. `asked_for` come first; of `others`, those that are not among them follow.
std::optional<domain::Group> groupOf(const std::vector<domain::TicketWithHistory>& asked_for,
                                     const std::vector<domain::TicketWithHistory>& others,
                                     const domain::EventFacts& facts, const domain::Door& door,
                                     domain::Instant now);

}  // namespace usher::checkin

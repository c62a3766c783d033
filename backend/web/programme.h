// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <usher/backend/web/event_facts.h>

namespace usher::backend::web {

/// Adds to a session's view; false leaves the session out.
using SessionDetail = std::function<bool(const contract::SessionRow&, View&)>;

/// One view a day, with `day` and its `sessions`: title, room, starts, ends (and as …_iso), day, and what
/// the template `fill` takes.
std::vector<View> programmeDays(const Visitor& visitor, const EventFacts& facts,
                                const SessionDetail& detail = {});

/// How many seats are left; nullopt where nobody counts.
std::optional<std::int64_t> seatsLeft(const EventFacts& facts, const contract::SessionRow& session);

}  // namespace usher::backend::web

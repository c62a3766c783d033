// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/http/message.h>
#include <usher/backend/web/event_facts.h>

namespace usher::backend::web {

/// The events where guests may register.
http::Response eventsPage(const Visitor& visitor, const std::vector<EventFacts>& events);
http::Response eventPage(const Visitor& visitor, const EventFacts& facts);

}  // namespace usher::backend::web

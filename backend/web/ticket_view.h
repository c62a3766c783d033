// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/web/guest_facts.h>

namespace usher::backend::web {

/// What the template ticket takes: the ticket as the badge will look, with its code.
void describeTicket(const Visitor& visitor, const GuestFacts& facts, View& view);

/// Whether white is easier to read than black on this colour (#RRGGBB; WCAG 2.2, relative luminance).
bool wantsLightInk(std::string_view colour);

}  // namespace usher::backend::web

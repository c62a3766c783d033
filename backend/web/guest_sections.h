// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/web/guest_page.h>

/// The parts of a guest's page.
namespace usher::backend::web {

/// What the guest is told about the sessions they chose, at `now`.
std::vector<View> noticeViews(const Visitor& visitor, const GuestFacts& facts, contract::Instant now);
/// The sessions they chose or wait for, by days.
std::vector<View> chosenDays(const Visitor& visitor, const GuestFacts& facts);
/// Those, and what else they may choose.
void describeSessions(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                      contract::Instant now, View& view);
/// What they asked for, and what they may ask for.
void describeRequests(const Visitor& visitor, const GuestFacts& facts, const GuestPaths& paths,
                      const GuestPageState& state, contract::Instant now, View& view);

}  // namespace usher::backend::web

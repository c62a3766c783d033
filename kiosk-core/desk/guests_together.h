// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/evaluate.h>
#include <usher/domain/staff/group_file.h>
#include <usher/ports/check_in_store.h>

namespace usher::desk {

/// So many of a group stand on one page, and so many of the others beside one of them.
inline constexpr std::size_t kMostOnAPage = 200;
inline constexpr std::size_t kMostBesideOne = 4;

/// All who share a code or a booking with `found`, and those themselves, each judged by the rules of the
/// door. `but`: without this one; `at_most` of them are told, the others counted. Of a booking five times as
/// many are looked at for who may come in. Data thread.
std::expected<domain::GuestsTogether, ports::StoreError> guestsTogether(
    ports::CheckInStore& store, const std::vector<domain::TicketWithHistory>& found,
    const std::optional<domain::TicketId>& but, const domain::EventFacts& facts, const domain::Door& door,
    domain::Instant now, std::size_t at_most);

}  // namespace usher::desk

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/contract/feed.h>
#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/ports/backend.h>

/// Between the contract's types and the kiosk's own. What has decoded may still be what the kiosk has no use
/// for.
namespace usher::net {

/// Whether a kiosk has a use for things of this kind; others are passed over.
bool concernsKiosks(const std::string& kind);
/// nullopt for what does not concern kiosks, and for what can't be: another event, a ticket whose code no
/// scanner could ever give.
std::optional<ports::Record> toRecord(const contract::Row& row, const domain::EventId& event);
/// nullopt as of toRecord().
std::optional<ports::Change> toChange(const contract::Change& change, const domain::EventId& event);
ports::FeedPosition toPosition(const std::string& generation, const std::string& cursor,
                               const std::string& chain);

/// nullopt where an id is none.
std::optional<domain::CheckIn> toCheckIn(const contract::CheckInRow& row);

}  // namespace usher::net

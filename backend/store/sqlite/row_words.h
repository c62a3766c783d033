// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include <usher/contract/event_rows.h>

namespace usher::backend::store {

/// A kiosk takes no longer line of a snapshot.
inline constexpr std::size_t kMostRowBytes = 256 * 1024 - 1;

/// The row as JSON, as it goes to kiosks. Throws MalformedRow for one that nobody could read back, or that is
/// too long: a single such row would hold up the feed for every kiosk behind it.
std::string wordsOf(const contract::Row& row);

}  // namespace usher::backend::store

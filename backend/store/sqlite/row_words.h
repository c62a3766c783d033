// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/contract/event_rows.h>

namespace usher::backend::store {

/// The row as JSON, as it goes to kiosks. Throws MalformedRow for one that nobody could read back: a single
/// such row would hold up the feed for every kiosk behind it.
std::string wordsOf(const contract::Row& row);

}  // namespace usher::backend::store

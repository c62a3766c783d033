// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <functional>
#include <vector>

#include <usher/ports/replica.h>

namespace usher::ports {

/// Takes a snapshot as it is read. An error from either ends the reading.
struct SnapshotSink {
  std::function<std::expected<void, StoreError>(const FeedPosition& at, std::int64_t rows)> begin;
  std::function<std::expected<void, StoreError>(std::vector<Record> records)> add;
};

}  // namespace usher::ports

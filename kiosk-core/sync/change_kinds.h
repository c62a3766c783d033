// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <variant>

#include <usher/ports/replica.h>

namespace usher::sync {

/// A guest's decision waits for no more than this many changes.
inline constexpr std::size_t kSlice = 200;

inline bool isFact(const ports::Change& change) {
  if (const auto* removed = std::get_if<ports::Removed>(&change.what)) {
    return ports::isFact(removed->kind);
  }
  return ports::isFact(static_cast<ports::RecordKind>(std::get<ports::Record>(change.what).index()));
}

}  // namespace usher::sync

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

inline constexpr std::chrono::minutes kLateFrom{2};

/// Whether a message that goes out `now` is later than it should be.
inline bool isLate(const store::NewMessage& message, store::Instant now) {
  return now > message.not_before + kLateFrom;
}

}  // namespace usher::backend::notify

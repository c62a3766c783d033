// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

/// The same for each try of a message, and no other's, also after its database was made anew.
inline std::string messageKey(const store::Message& message) {
  return std::to_string(message.number) + "." + std::to_string(message.created_at.time_since_epoch().count());
}

}  // namespace usher::backend::notify

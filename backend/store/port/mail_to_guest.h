// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include <usher/backend/store/port/message_store.h>

namespace usher::backend::store {

/// A mail to the ticket's guest, wherever their address is when it goes out; see NewMessage.
inline NewMessage mailToGuest(const std::string& event, const std::string& ticket, const std::string& kind,
                              std::string dedupe, contract::Instant now) {
  NewMessage message;
  message.event = event;
  message.ticket = ticket;
  message.kind = kind;
  message.dedupe = std::move(dedupe);
  message.not_before = now;
  return message;
}

}  // namespace usher::backend::store

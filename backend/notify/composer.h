// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/backend/notify/letter.h>
#include <usher/backend/notify/occasion.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::notify {

/// Puts an occasion into words, by the message's kind: ticket, link, seat, queue, moved, cancelled, filling,
/// request_state, staff_request. Any thread.
class Composer {
 public:
  explicit Composer(store::SettingsStore& settings) : settings_(settings) {}

  std::expected<Letter, Unsaid> letter(const Occasion& occasion);

 private:
  store::SettingsStore& settings_;
};

}  // namespace usher::backend::notify

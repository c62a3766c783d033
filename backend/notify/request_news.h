// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/backend/notify/audience.h>
#include <usher/backend/store/port/settings_store.h>
#include <usher/contract/settings.h>

namespace usher::backend::notify {

/// Whom a guest's request concerns: staff, by the event's rules, when it comes; the guest, when somebody
/// takes it on, has done it or declines it. Each state is told once. Any thread.
class RequestNews {
 public:
  RequestNews(store::SettingsStore& settings, Audience& audience)
      : settings_(settings), audience_(audience) {}

  Audience::Messages in(const std::string& event, const contract::RequestRow& request,
                        const contract::EventSettings& settings, contract::Instant now);

 private:
  Audience::Messages toStaff(const Saying& saying, const contract::RequestRow& request,
                             const contract::EventSettings& settings);

  store::SettingsStore& settings_;
  Audience& audience_;
};

}  // namespace usher::backend::notify

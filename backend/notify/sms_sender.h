// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/notify/handover.h>

namespace usher::backend::notify {

struct Sms {
  /// As contract::isPhone() wants it.
  std::string to;
  std::string text;
  /// The same for each try, so that the provider can drop a repeat. ASCII letters, digits and ".".
  std::string id;
  /// A traceparent header's value; "" for none.
  std::string traceparent = {};
};

/// Where text messages go. One thread at a time.
class SmsSender {
 public:
  virtual ~SmsSender() = default;
  /// Blocks until it is settled, a minute at most.
  virtual Handover send(const Sms& sms) = 0;
};

}  // namespace usher::backend::notify

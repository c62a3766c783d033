// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/notify/handover.h>
#include <usher/backend/notify/mail.h>

namespace usher::backend::notify {

/// Where mails go. One thread at a time.
class MailSender {
 public:
  virtual ~MailSender() = default;
  /// Blocks until it is settled, a minute at most.
  virtual Handover send(const Mail& mail) = 0;
};

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/notify/carrier.h>
#include <usher/backend/notify/composer.h>
#include <usher/backend/notify/sms_sender.h>

namespace usher::backend::notify {

/// Composes text messages and hands them to a sender. What it refers to must outlive it.
class SmsCarrier final : public Carrier {
 public:
  SmsCarrier(Occasions& occasions, Composer& composer, SmsSender& sender)
      : occasions_(occasions), composer_(composer), sender_(sender) {}

  Handover carry(const store::Message& message, store::Instant now) override;

 private:
  Occasions& occasions_;
  Composer& composer_;
  SmsSender& sender_;
};

}  // namespace usher::backend::notify

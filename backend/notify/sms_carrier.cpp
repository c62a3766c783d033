// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/notify/handover_of.h>
#include <usher/backend/notify/message_key.h>
#include <usher/backend/notify/sms_carrier.h>

namespace usher::backend::notify {

Handover SmsCarrier::carry(const store::Message& message, store::Instant now) {
  const auto occasion = occasions_.of(message, now);
  if (!occasion) return handoverOf(occasion.error());
  const auto letter = composer_.letter(*occasion);
  if (!letter) return handoverOf(letter.error());
  auto to = message.what.to;
  if (to.empty() && occasion->guest) to = occasion->guest->contact.phone;
  if (to.empty()) return {Handover::GiveUp, false, "the guest has no phone number"};
  return sender_.send({to, letter->sms, messageKey(message), messageTraceparent(message)});
}

}  // namespace usher::backend::notify

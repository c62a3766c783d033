// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/notify/carrier.h>
#include <usher/backend/notify/composer.h>
#include <usher/backend/notify/mail_paper.h>
#include <usher/backend/notify/mail_sender.h>

namespace usher::backend::notify {

/// Composes mails and hands them to a sender. What it refers to must outlive it.
class MailCarrier final : public Carrier {
 public:
  MailCarrier(Occasions& occasions, Composer& composer, MailSender& sender, Mailbox from)
      : occasions_(occasions), composer_(composer), sender_(sender), from_(std::move(from)) {}

  Handover carry(const store::Message& message, store::Instant now) override;

 private:
  Mail written(const Occasion& occasion, const Letter& letter);

  Occasions& occasions_;
  Composer& composer_;
  MailSender& sender_;
  Mailbox from_;
  MailPaper paper_;
};

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <usher/backend/notify/composer.h>
#include <usher/backend/notify/delivery.h>
#include <usher/backend/notify/dispatch.h>
#include <usher/backend/notify/loop.h>
#include <usher/backend/notify/mail_carrier.h>
#include <usher/backend/notify/mail_folder.h>
#include <usher/backend/notify/scheduler.h>
#include <usher/backend/notify/sms_carrier.h>
#include <usher/backend/notify/smtp_sender.h>
#include <usher/backend/notify/webhook_sms_sender.h>

namespace usher::backend::notify {

namespace {

// A rush at the doors moves the feed hundreds of times a second; nobody minds news this much later.
constexpr std::chrono::milliseconds kSchedulerGap{200};

std::unique_ptr<MailSender> mailSenderOf(const ProviderOptions& options) {
  if (options.smtp) return std::make_unique<SmtpSender>(*options.smtp);
  if (options.mail_folder) return std::make_unique<MailFolder>(*options.mail_folder);
  return nullptr;
}

}  // namespace

struct Dispatch::Parts {
  Parts(SchedulerStores stores, const ProviderOptions& options, GuestLink guest_link, log::Logger& logger)
      : occasions(stores.settings, stores.attendees, std::move(guest_link),
                  options.public_url.empty() ? "" : options.public_url + "/board"),
        composer(stores.settings),
        scheduler(stores, logger) {
    mail_sender = mailSenderOf(options);
    if (mail_sender) {
      mail_carrier.emplace(occasions, composer, *mail_sender, options.from);
      mail.emplace(stores.messages, *mail_carrier, logger,
                   DeliveryOptions{.channel = store::Channel::Mail, .per_minute = options.mails_per_minute});
    }
    if (options.sms) {
      sms_sender.emplace(*options.sms);
      sms_carrier.emplace(occasions, composer, *sms_sender);
      sms.emplace(stores.messages, *sms_carrier, logger,
                  DeliveryOptions{.channel = store::Channel::Sms, .per_minute = options.sms_per_minute});
    }
  }

  Occasions occasions;
  Composer composer;
  Scheduler scheduler;
  std::unique_ptr<MailSender> mail_sender;
  std::optional<MailCarrier> mail_carrier;
  std::optional<Delivery> mail;
  std::optional<WebhookSmsSender> sms_sender;
  std::optional<SmsCarrier> sms_carrier;
  std::optional<Delivery> sms;
  // Last, so that their threads end before what they use.
  std::optional<Loop> scheduler_loop;
  std::optional<Loop> mail_loop;
  std::optional<Loop> sms_loop;
};

Dispatch::Dispatch(SchedulerStores stores, const ProviderOptions& options, GuestLink guest_link,
                   log::Logger& logger, std::function<store::Instant()> clock)
    : parts_(std::make_unique<Parts>(stores, options, std::move(guest_link), logger)) {
  auto& parts = *parts_;
  if (!parts.mail) logger.warn("there is no mail server: mails stay queued");
  if (!parts.sms) logger.info("there is no provider of text messages: they stay queued");
  if (const auto done = stores.messages.releaseMessages(clock()); !done) {
    logger.warn("messages in hand at the last stop wait for a while", {{"cause", done.error().detail}});
  }
  parts.scheduler_loop.emplace(
      clock, [&parts](store::Instant now) { return parts.scheduler.turn(now); }, kSchedulerGap);
  if (parts.mail) {
    parts.mail_loop.emplace(clock, [&parts](store::Instant now) { return parts.mail->step(now); });
  }
  if (parts.sms) {
    parts.sms_loop.emplace(clock, [&parts](store::Instant now) { return parts.sms->step(now); });
  }
}

Dispatch::~Dispatch() = default;

void Dispatch::wake() {
  for (auto* loop : {&parts_->scheduler_loop, &parts_->mail_loop, &parts_->sms_loop}) {
    if (*loop) (*loop)->wake();
  }
}

}  // namespace usher::backend::notify

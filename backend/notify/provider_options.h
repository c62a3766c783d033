// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/notify/mail.h>
#include <usher/backend/notify/smtp_sender.h>
#include <usher/backend/notify/webhook_sms_sender.h>

namespace usher::backend::notify {

/// Who brings messages to people, as the operator has set it.
struct ProviderOptions {
  /// Where guests reach this backend, without a slash at its end; "" where nobody said.
  std::string public_url;
  /// The name is "" where each event's own shall stand.
  Mailbox from;
  /// At most one of these two; neither: mails stay queued.
  std::optional<SmtpOptions> smtp;
  std::optional<std::filesystem::path> mail_folder;
  int mails_per_minute = 300;
  /// nullopt: text messages stay queued.
  std::optional<WebhookOptions> sms;
  int sms_per_minute = 60;

  bool sendsMail() const { return smtp || mail_folder; }
  bool sendsSms() const { return sms.has_value(); }
};

/// The names of the options that are read, without dashes; each takes a value.
const std::vector<const char*>& providerOptionNames();

/// By name; `environment` gives a variable's value or nullptr. An error is one line that names the option.
std::expected<ProviderOptions, std::string> readProviderOptions(
    const std::map<std::string, std::string>& given,
    const std::function<const char*(const char*)>& environment);

}  // namespace usher::backend::notify

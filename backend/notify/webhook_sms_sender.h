// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <usher/backend/notify/sms_body.h>
#include <usher/backend/notify/sms_sender.h>

namespace usher::backend::notify {

struct WebhookOptions {
  /// https://…, or http:// on this very machine.
  std::string url;
  /// "Name: value" each.
  std::vector<std::string> headers;
  SmsBody body;
  /// PEM; "": the certificate authorities of the system.
  std::string ca_file;
};

/// Any provider that takes a text message as a POST of JSON. "Idempotency-Key" is the message's id. 2xx:
/// sent; 400, 406, 410, 413, 415, 422: this message is refused for good; anything else may pass.
class WebhookSmsSender final : public SmsSender {
 public:
  explicit WebhookSmsSender(WebhookOptions options);
  ~WebhookSmsSender() override;

  Handover send(const Sms& sms) override;

 private:
  struct Connection;

  WebhookOptions options_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace usher::backend::notify

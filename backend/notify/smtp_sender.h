// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <usher/backend/notify/mail_sender.h>

namespace usher::backend::notify {

struct SmtpOptions {
  /// smtp://HOST:PORT, where STARTTLS is required, or smtps://HOST:PORT.
  std::string url;
  /// "": no sign-in.
  std::string user;
  std::string password;
  /// PEM; "": the certificate authorities of the system.
  std::string ca_file;
  /// No TLS at all: for a mail server on this very machine.
  bool plain = false;
};

/// A mail server (RFC 5321), by libcurl.
class SmtpSender final : public MailSender {
 public:
  explicit SmtpSender(SmtpOptions options);
  ~SmtpSender() override;

  Handover send(const Mail& mail) override;

 private:
  struct Connection;

  SmtpOptions options_;
  std::unique_ptr<Connection> connection_;
};

}  // namespace usher::backend::notify

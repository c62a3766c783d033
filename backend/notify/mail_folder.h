// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <usher/backend/notify/mail_sender.h>

namespace usher::backend::notify {

/// A pickup directory: each mail becomes a file MESSAGE-ID.eml, whole or not at all, for another program to
/// send on or for somebody to look at.
class MailFolder final : public MailSender {
 public:
  explicit MailFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Handover send(const Mail& mail) override;

 private:
  std::filesystem::path folder_;
};

}  // namespace usher::backend::notify

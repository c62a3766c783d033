// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <memory>
#include <string>
#include <string_view>

#include <usher/backend/notify/sms_sender.h>

namespace usher::backend::notify {

/// The JSON that a provider wants for one text message: a template in whose strings {to}, {text} and {id}
/// stand for the message's.
class SmsBody {
 public:
  /// {"to": "{to}", "text": "{text}", "id": "{id}"}
  SmsBody();
  /// An error is one line that says what is wrong with the template.
  static std::expected<SmsBody, std::string> read(std::string_view json);

  std::string fill(const Sms& sms) const;

 private:
  struct Template;
  explicit SmsBody(std::shared_ptr<const Template> filled) : template_(std::move(filled)) {}

  std::shared_ptr<const Template> template_;
};

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/contract/instant.h>

namespace usher::backend::notify {

struct Mailbox {
  /// "" where there is none.
  std::string name;
  /// As contract::isEmail() wants it.
  std::string address;
  bool operator==(const Mailbox&) const = default;
};

/// A picture that the HTML part shows as "cid:CONTENT_ID".
struct InlineImage {
  std::string content_id;
  /// ASCII.
  std::string file_name;
  /// e.g. "image/png"
  std::string type;
  std::string bytes;
};

struct Attachment {
  /// ASCII.
  std::string file_name;
  /// With its parameters, e.g. "text/calendar; method=PUBLISH".
  std::string type;
  std::string bytes;
};

/// One mail to one person. Texts are UTF-8 with "\n" between lines; those for headers may hold anything that
/// a guest has typed.
struct Mail {
  Mailbox from;
  Mailbox to;
  std::optional<Mailbox> reply_to;
  std::string subject;
  std::string text;
  std::string html;
  std::vector<InlineImage> images;
  std::vector<Attachment> attachments;
  /// "left@right" without angle brackets (RFC 5322, 3.6.4); the same for each try, so that a receiver can
  /// drop a repeat.
  std::string message_id;
  /// BCP 47
  std::string language;
  contract::Instant date;
};

}  // namespace usher::backend::notify

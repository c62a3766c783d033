// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <usher/backend/notify/handover.h>

namespace usher::backend::notify {

/// Follows what client and server say to each other (RFC 5321), to tell whose fault a refusal is: libcurl's
/// error codes do not.
class SmtpDialogue {
 public:
  /// A command of ours; nothing of it is kept but which one it is.
  void said(std::string_view command);
  /// A line of the server's reply.
  void heard(std::string_view line);

  /// How a transfer that failed is to be taken; `complaint` is libcurl's, for where the server said nothing.
  Handover failed(std::string_view complaint) const;

 private:
  enum class Stage {
    /// Greeting, TLS, sign-in.
    Opening,
    Sender,
    Recipient,
    /// From DATA on.
    Content
  };

  Stage stage_ = Stage::Opening;
  bool closing_ = false;
  int code_ = 0;
  std::string reply_;
};

}  // namespace usher::backend::notify

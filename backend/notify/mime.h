// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/notify/mail.h>

namespace usher::backend::notify {

/// The mail as RFC 5322 and MIME (RFC 2045 to 2047) want it, with CRLF, ready for SMTP: multipart/mixed with
/// multipart/related with multipart/alternative, leaving out those that would hold one part only. ASCII
/// throughout. Any thread.
std::string mimeText(const Mail& mail);

}  // namespace usher::backend::notify

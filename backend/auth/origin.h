// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/http/message.h>

namespace usher::backend::auth {

/// Whether a request comes from a page of ours, as far as the browser tells: by Sec-Fetch-Site
/// (https://www.w3.org/TR/fetch-metadata/), otherwise by Origin (RFC 6454). True where it tells neither, as
/// programs do. `public_url` may be "".
bool isFromOurPages(const http::Request& request, const std::string& public_url);

/// Whether a password, a session or a token may go over this connection: TLS, or it never leaves the machine.
bool isConfidential(const http::Request& request);

}  // namespace usher::backend::auth

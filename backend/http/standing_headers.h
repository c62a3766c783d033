// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/http/message.h>

namespace usher::backend::http {

/// What every answer says unless it says otherwise itself: not to be kept, not to be sniffed or framed,
/// nothing told to other sites; HTML may load from this server alone, and run no inline script or style.
/// `secure`: the client came by TLS, and is to come by TLS from now on.
Headers standingHeaders(const Request& request, const Response& response);

}  // namespace usher::backend::http

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/http/message.h>

namespace usher::backend::http {

/// Status line and headers (RFC 9112, 4), with the empty line behind them. `how` says how the body ends; it
/// counts more than the response's own headers, and those more than what the server says by itself.
std::string headText(const Request& request, const Response& response, const Headers& how);

}  // namespace usher::backend::http

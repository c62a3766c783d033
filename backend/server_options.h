// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <string>

#include <usher/backend/http/rate_limit.h>
#include <usher/backend/http/server.h>
#include <usher/backend/service/program_version.h>

#include "arguments.h"

namespace usher::backend {

/// What serve's options say about HTTP.
struct ServeOptions {
  http::ServerOptions server;
  http::Rate rate_per_kiosk;
  /// Opens /metrics to others than this machine; "" does not.
  std::string metrics_token;
  std::optional<service::ProgramVersion> oldest_kiosk;
};

/// An error is one line that names the option.
std::expected<ServeOptions, std::string> serveOptions(const Arguments& arguments);

}  // namespace usher::backend

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace usher::backend::auth::oidc {

struct FetchLimits {
  /// For all of it, from the look-up of the name to the last byte.
  std::chrono::milliseconds time = std::chrono::seconds(5);
  std::size_t bytes = 256 * 1024;
};

struct FetchRequest {
  std::string url;
  /// Posted as application/x-www-form-urlencoded, unless it is empty.
  std::vector<std::pair<std::string, std::string>> form = {};
  /// For HTTP's Basic; "" for none.
  std::string user = {};
  std::string password = {};
  /// For HTTP's Bearer; "" for none.
  std::string bearer = {};
  /// Which trace (https://www.w3.org/TR/trace-context/) this belongs to; "" begins one.
  std::string traceparent = {};
};

struct Fetched {
  int status = 0;
  std::string body;
};

/// Asks a provider, over verified TLS where the URL is https; a redirect is an answer and is not followed.
/// Blocks. An error says what happened, for the log.
std::expected<Fetched, std::string> fetch(const FetchRequest& request, const FetchLimits& limits);

}  // namespace usher::backend::auth::oidc

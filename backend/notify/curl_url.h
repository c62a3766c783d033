// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace usher::backend::notify {

/// The parts of an absolute URL that matter for settings.
struct Url {
  std::string scheme;
  std::string host;
  bool has_credentials = false;
  bool has_query = false;

  /// This very machine: localhost, 127.0.0.0/8 or [::1].
  bool isLoopback() const;
};

/// nullopt where it is none (RFC 3986), or has a fragment.
std::optional<Url> parseUrl(const std::string& text);

}  // namespace usher::backend::notify

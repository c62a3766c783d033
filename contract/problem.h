// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace usher::contract {

/// application/problem+json (RFC 9457). `type` is a short name of ours, e.g. "malformed", relative to the
/// contract's base.
struct Problem {
  std::string type;
  std::string title;
  int status = 500;
  std::string detail;
  /// Of "moved": the event that the kiosk is to serve from now on.
  std::string event = {};
};

}  // namespace usher::contract

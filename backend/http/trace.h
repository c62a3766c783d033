// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::backend::http {

/// Where a request stands in a trace, after https://www.w3.org/TR/trace-context/; ids in lower-case
/// hexadecimal.
struct Trace {
  /// 32 digits that follow the request through every log.
  std::string id;
  /// 16 digits: this backend's own part of the work.
  std::string span;
  /// 16 digits: the caller's span; "" where the trace begins here.
  std::string parent;
  bool sampled = true;
};

/// Goes on with the trace that a traceparent header names; begins one where it is absent or malformed.
Trace traceOf(std::string_view traceparent);
/// The header's value for whoever is called next, or for the answer.
std::string traceparentOf(const Trace& trace);

}  // namespace usher::backend::http

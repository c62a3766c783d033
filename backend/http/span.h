// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include <usher/backend/http/trace.h>

namespace usher::backend::http {

/// One request as a trace shows it.
struct Span {
  Trace trace;
  std::string method;
  /// As the route writes it, e.g. "/kiosk/v1/events/{event}/ops"; "" where none was meant.
  std::string route;
  int status = 0;
  std::chrono::system_clock::time_point began;
  std::chrono::system_clock::time_point ended;
};

/// Must not block; any thread.
using SpanSink = std::function<void(Span)>;

}  // namespace usher::backend::http

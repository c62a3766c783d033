// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/trace.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::http {

namespace {

// version "-" trace-id "-" parent-id "-" flags
constexpr std::size_t kTraceAt = 3;
constexpr std::size_t kTraceSize = 32;
constexpr std::size_t kParentAt = kTraceAt + kTraceSize + 1;
constexpr std::size_t kParentSize = 16;
constexpr std::size_t kFlagsAt = kParentAt + kParentSize + 1;
constexpr std::size_t kSize = kFlagsAt + 2;

bool isHex(std::string_view text) {
  return text.find_first_not_of("0123456789abcdef") == text.npos;
}

bool isId(std::string_view text) {
  return isHex(text) && text.find_first_not_of('0') != text.npos;
}

bool isValid(std::string_view header) {
  if (header.size() < kSize) return false;
  const auto version = header.substr(0, 2);
  // Later versions may have more behind the flags.
  const bool size_is_right = header.size() == kSize || (version != "00" && header[kSize] == '-');
  return size_is_right && isHex(version) && version != "ff" && header[2] == '-' &&
         isId(header.substr(kTraceAt, kTraceSize)) && header[kParentAt - 1] == '-' &&
         isId(header.substr(kParentAt, kParentSize)) && header[kFlagsAt - 1] == '-' &&
         isHex(header.substr(kFlagsAt, 2));
}

}  // namespace

Trace traceOf(std::string_view traceparent) {
  Trace trace;
  const auto random = service::randomHex((kTraceSize + kParentSize) / 2);
  trace.span = random.substr(kTraceSize);
  if (!isValid(traceparent)) {
    trace.id = random.substr(0, kTraceSize);
    return trace;
  }
  trace.id = traceparent.substr(kTraceAt, kTraceSize);
  trace.parent = traceparent.substr(kParentAt, kParentSize);
  // The flag is the lowest bit, and so that of the last digit.
  constexpr std::string_view kOdd = "13579bdf";
  trace.sampled = kOdd.find(traceparent[kFlagsAt + 1]) != kOdd.npos;
  return trace;
}

std::string traceparentOf(const Trace& trace) {
  return "00-" + trace.id + "-" + trace.span + (trace.sampled ? "-01" : "-00");
}

}  // namespace usher::backend::http

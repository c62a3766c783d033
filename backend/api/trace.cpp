// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/trace.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::api {

std::string traceIdOf(std::string_view traceparent) {
  // version "-" trace-id "-" parent-id "-" flags,
  // https://www.w3.org/TR/trace-context/#traceparent-header-field-values
  constexpr std::size_t kSize = 55;
  constexpr std::size_t kTraceAt = 3;
  constexpr std::size_t kTraceSize = 32;
  const auto trace =
      traceparent.size() >= kSize ? traceparent.substr(kTraceAt, kTraceSize) : std::string_view();
  const bool valid = trace.size() == kTraceSize &&
                     trace.find_first_not_of("0123456789abcdef") == trace.npos &&
                     trace.find_first_not_of('0') != trace.npos && traceparent[kTraceAt - 1] == '-' &&
                     traceparent[kTraceAt + kTraceSize] == '-';
  return valid ? std::string(trace) : service::randomHex(kTraceSize / 2);
}

}  // namespace usher::backend::api

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/body_limit.h>

namespace usher::backend::http {

namespace {

std::string sizeWords(std::uint64_t bytes) {
  constexpr std::uint64_t kKib = 1024;
  if (bytes >= kKib * kKib) return std::to_string(bytes / kKib / kKib) + " MiB";
  return bytes >= kKib ? std::to_string(bytes / kKib) + " KiB" : std::to_string(bytes) + " bytes";
}

}  // namespace

std::string bodyLimitWords(std::uint64_t most) {
  if (most == 0) return "This call takes no body.";
  return "The body of this call holds at most " + sizeWords(most) + ".";
}

}  // namespace usher::backend::http

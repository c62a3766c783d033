// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

bool isUnreserved(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~").contains(c);
}

}  // namespace

std::string percentEncoded(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    if (isUnreserved(c)) {
      encoded += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    encoded += '%';
    encoded += kDigits[byte >> 4];
    encoded += kDigits[byte & 15];
  }
  return encoded;
}

std::string pathOf(std::initializer_list<std::string_view> segments) {
  std::string path;
  for (const auto segment : segments) path.append("/").append(percentEncoded(segment));
  return path;
}

}  // namespace usher::backend::web

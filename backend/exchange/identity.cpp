// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/identity.h>
#include <usher/contract/sha256.h>

namespace usher::backend::exchange {

namespace {

std::string hashOf(const std::vector<std::string_view>& parts) {
  contract::Sha256 hash;
  for (const auto part : parts) {
    // Lengths too, so that no two lists of parts run together to the same bytes.
    hash.add(std::to_string(part.size()) + ":");
    hash.add(part);
  }
  return hash.hex();
}

}  // namespace

std::string derivedId(char kind, const std::vector<std::string_view>& parts) {
  constexpr std::size_t kDigits = 32;
  return std::string(1, kind) + "-" + hashOf(parts).substr(0, kDigits);
}

std::string derivedTicketId(char kind, const std::vector<std::string_view>& parts) {
  constexpr std::size_t kDigits = 16;
  auto all = parts;
  all.insert(all.begin(), std::string_view(&kind, 1));
  return hashOf(all).substr(0, kDigits);
}

bool isId(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '_' || c == '-';
  });
}

}  // namespace usher::backend::exchange

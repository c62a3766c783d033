// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/contract/contact.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMaxAddress = 254;
constexpr std::size_t kMaxLocalPart = 64;
constexpr std::size_t kMaxLabel = 63;

bool isAlphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLabel(std::string_view label) {
  return !label.empty() && label.size() <= kMaxLabel && label.front() != '-' && label.back() != '-' &&
         std::ranges::all_of(label, [](char c) { return isAlphanumeric(c) || c == '-'; });
}

}  // namespace

bool isEmail(std::string_view text) {
  const auto at = text.find('@');
  if (text.size() > kMaxAddress || at == text.npos || at == 0 || at > kMaxLocalPart) return false;
  const auto local = text.substr(0, at);
  const auto is_local = [](char c) {
    return isAlphanumeric(c) || std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
  };
  if (!std::ranges::all_of(local, is_local)) return false;
  for (auto domain = text.substr(at + 1);;) {
    const auto dot = domain.find('.');
    if (!isLabel(domain.substr(0, dot))) return false;
    if (dot == domain.npos) return true;
    domain.remove_prefix(dot + 1);
  }
}

bool isPhone(std::string_view text) {
  constexpr std::size_t kFewest = 7;
  constexpr std::size_t kMost = 15;
  if (text.size() < 1 + kFewest || text.size() > 1 + kMost || text.front() != '+') return false;
  return std::ranges::all_of(text.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace usher::contract

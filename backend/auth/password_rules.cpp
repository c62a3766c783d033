// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/password_rules.h>
#include <zxcvbn.h>

#include <algorithm>
#include <array>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/percent.h>
#include <usher/contract/utf8.h>

namespace usher::backend::auth {

namespace {

constexpr std::size_t kLongestName = 64;

std::size_t charactersOf(const std::string& text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace

bool isAdministratorName(std::string_view name) {
  constexpr std::string_view kOthers = "._-@";
  return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || kOthers.find(c) != kOthers.npos;
  });
}

std::string administratorName(std::string_view typed) {
  std::string name;
  for (const char c : http::trimmed(typed)) name += http::lowered(c);
  return name;
}

std::optional<std::string> objectionTo(const std::string& password, const std::string& name) {
  if (!contract::isText(password)) return "The password must be text in UTF-8.";
  if (charactersOf(password) < kShortestPassword)
    return "The password is too short; it needs at least " + std::to_string(kShortestPassword) +
           " characters.";
  if (password.size() > kLongestPassword)
    return "The password is too long; it may have at most " + std::to_string(kLongestPassword) + " bytes.";
  const std::array<const char*, 4> known = {name.c_str(), "usher", "administrator", nullptr};
  // The library takes its words as not const, and leaves them alone.
  if (ZxcvbnMatch(password.c_str(), const_cast<const char**>(known.data()), nullptr) < kPasswordBits)
    return "The password is too easily guessed; take a longer one, such as four or more words that have "
           "nothing to "
           "do with each other.";
  return std::nullopt;
}

}  // namespace usher::backend::auth

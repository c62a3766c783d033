// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/notify/message_key.h>
#include <usher/contract/sha256.h>

namespace usher::backend::notify {

namespace {

std::string digits(const std::string& of, std::size_t count) {
  contract::Sha256 hash;
  hash.add(of);
  return hash.hex().substr(0, count);
}

}  // namespace

std::string messageKey(const store::Message& message) {
  return std::to_string(message.number) + "." + std::to_string(message.created_at.time_since_epoch().count());
}

std::string messageTrace(const store::Message& message) {
  constexpr std::size_t kDigits = 32;
  return digits("message " + messageKey(message), kDigits);
}

std::string messageTraceparent(const store::Message& message) {
  constexpr std::size_t kDigits = 16;
  const auto span = digits("try " + std::to_string(message.attempts) + " of " + messageKey(message), kDigits);
  return "00-" + messageTrace(message) + "-" + span + "-01";
}

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/notify/notice_id.h>
#include <usher/contract/sha256.h>

namespace usher::backend::notify {

std::string noticeId(const char* kind, const std::string& session, std::int64_t number) {
  constexpr std::size_t kDigits = 16;
  contract::Sha256 hash;
  hash.add(session);
  return std::string(kind) + "-" + std::to_string(number) + "-" + hash.hex().substr(0, kDigits);
}

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#include <string_view>

#include <usher/contract/codec.h>
#include <usher/contract/encoded_changes.h>

namespace usher::contract {

EncodedChanges::EncodedChanges(const ChangesAnswer& answer) : text_(encode(answer)) {
  // No text inside of it looks like this: quotation marks are escaped there. Of keys it is the outermost, and
  // comes last.
  constexpr std::string_view kKey = R"("server_time":")";
  time_ = text_.rfind(kKey) + kKey.size();
}

std::string EncodedChanges::at(Instant server_time) const {
  std::string text = text_;
  const auto time = formatInstant(server_time);
  return text.replace(time_, time.size(), time);
}

}  // namespace usher::contract

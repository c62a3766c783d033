// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/row_words.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

std::string wordsOf(const contract::Row& row) {
  auto words = contract::encode(row);
  if (const auto back = contract::decodeRow(words); !back) {
    throw MalformedRow{std::string(contract::kindOf(row)) + ": " + back.error().field + " " +
                       back.error().reason};
  }
  if (words.size() > kMostRowBytes) {
    throw MalformedRow{std::string(contract::kindOf(row)) + " is longer than a kiosk takes: at most " +
                       std::to_string((kMostRowBytes + 1) / 1024) + " KiB"};
  }
  return words;
}

}  // namespace usher::backend::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace usher::backend::store {

/// One page of a list that may be long.
template <class Row>
struct Page {
  std::vector<Row> rows;
  /// On all pages.
  std::int64_t total = 0;
  /// Where the next page begins, to be given back as it is; "": this is the last.
  std::string next;
};

}  // namespace usher::backend::store

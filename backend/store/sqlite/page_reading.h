// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <limits>
#include <string>

#include <usher/backend/store/port/page.h>
#include <usher/sqlite/statement.h>

/// Pages of tables whose rows are numbered in the order in which they came.
namespace usher::backend::store {

/// The number that Page::next stands for; where it is "" or none of ours, the beginning.
inline std::int64_t positionAfter(const std::string& next, bool newest_first) {
  const auto beginning = newest_first ? std::numeric_limits<std::int64_t>::max() : 0;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(next.data(), next.data() + next.size(), number);
  const bool is_number = error == std::errc() && end == next.data() + next.size();
  return is_number ? number : beginning;
}

/// `found` was asked for one row more than `limit`, and has the number of each in `number_column`.
template <class Row>
void readPage(sqlite::Statement& found, int limit, int number_column, Row (*read)(const sqlite::Statement&),
              Page<Row>& page) {
  std::int64_t last = 0;
  while (found.step()) {
    if (static_cast<int>(page.rows.size()) == limit) {
      page.next = std::to_string(last);
      break;
    }
    last = found.integer(number_column);
    page.rows.push_back(read(found));
  }
}

}  // namespace usher::backend::store

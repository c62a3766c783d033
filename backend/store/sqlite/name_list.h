// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace usher::backend::store {

/// Names as one text of a column, a line each: none of them holds a line feed.
std::string joined(const std::vector<std::string>& names);
/// Also where the last line has an end.
std::vector<std::string> split(const std::string& text);

}  // namespace usher::backend::store

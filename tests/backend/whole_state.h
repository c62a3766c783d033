// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace usher::backend::tests {

/// Every row of every table of the store's file, as text, but of the tables `left_out`.
std::string wholeState(const std::filesystem::path& file, const std::set<std::string>& left_out = {});

}  // namespace usher::backend::tests

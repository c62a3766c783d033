// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace usher::backend::service {

/// The secret that a file holds: its first line, without what ends the line on any system. "" where the file
/// cannot be read or that line is empty.
std::string secretIn(const std::string& file);

}  // namespace usher::backend::service

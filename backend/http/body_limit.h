// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace usher::backend::http {

/// Why a body is too large where `most` bytes are taken; 0: none is.
std::string bodyLimitWords(std::uint64_t most);

}  // namespace usher::backend::http

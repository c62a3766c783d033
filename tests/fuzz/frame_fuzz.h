// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace usher::fuzz {

/// Makes a frame of any shape out of the bytes, in memory that is not a byte longer than the frame says, and
/// looks at it as the scan thread does: mapped, read, previewed. Ends the process where an answer can't be.
void lookAtFrame(std::span<const std::uint8_t> bytes);

}  // namespace usher::fuzz

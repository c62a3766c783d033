// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>

namespace usher::domain {

/// A UUID of version 7 (RFC 9562, section 5.7) from a wall-clock time and ten random bytes.
OpId makeOpId(Instant at, const std::array<std::uint8_t, 10>& random);

}  // namespace usher::domain

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace usher::domain {

/// UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

}  // namespace usher::domain

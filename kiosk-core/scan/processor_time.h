// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace usher::scan {

/// Of this thread so far.
std::chrono::nanoseconds processorTime();

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <usher/contract/instant.h>

namespace usher::backend::service {

using contract::Instant;

/// Any thread.
using Clock = std::function<Instant()>;

}  // namespace usher::backend::service

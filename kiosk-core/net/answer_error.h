// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/net/http_call.h>

namespace usher::net {

/// What a status other than 200 and 304 means, in the words of the port; `detail` is what the problem says,
/// if it is one.
std::optional<ports::BackendError> errorOf(const HttpAnswer& answer);

}  // namespace usher::net

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace usher::backend::api {

/// The trace id of a W3C traceparent header; a new one where the header is absent or malformed.
std::string traceIdOf(std::string_view traceparent);

}  // namespace usher::backend::api

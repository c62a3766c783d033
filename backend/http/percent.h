// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::http {

enum class Plus { AsItIs, IsSpace };

/// Percent-encoding undone (RFC 3986, 2.1); escapes that are none stay as they are. `plus`: forms write
/// spaces so.
std::string percentDecoded(std::string_view text, Plus plus);

/// Percent-encoded as a part of a path, a query or a form (RFC 3986, 2.3: all but unreserved characters).
std::string percentEncoded(std::string_view text);

}  // namespace usher::backend::http

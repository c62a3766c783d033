// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::http {

enum class Quoting {
  /// A backslash takes the next character as it is (RFC 9110, 5.6.4).
  Http,
  /// A backslash is one, and quotes and line ends are percent-encoded, as browsers write multipart/form-data
  /// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).
  Form,
};

/// The parameter `name` (lower case) of a field such as `multipart/form-data; boundary="x"`; nullopt where it
/// is absent or the field is malformed.
std::optional<std::string> parameterOf(std::string_view field, std::string_view name, Quoting quoting);

}  // namespace usher::backend::http

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <usher/backend/http/message.h>
#include <usher/contract/decode.h>

namespace usher::backend::http {

/// What a form was filled in with, in the order in which it came. Names and values are UTF-8 without NUL; a
/// file's bytes are whatever they are.
struct Form {
  struct File {
    /// The form's field.
    std::string name;
    /// As the sender calls it; never to be used as a path.
    std::string filename;
    /// As the sender claims, e.g. "text/csv"; "" where it does not.
    std::string content_type;
    std::string bytes;
  };
  std::vector<std::pair<std::string, std::string>> fields;
  std::vector<File> files;

  /// The first value of `name`; nullopt where there is none.
  std::optional<std::string> value(std::string_view name) const;
  /// The same; "" where there is none.
  std::string text(std::string_view name) const { return value(name).value_or(""); }
  /// All of them: ticked boxes of one name.
  std::vector<std::string> values(std::string_view name) const;
  /// The first file of `name`; nullptr where none was chosen.
  const File* file(std::string_view name) const;
};

inline constexpr std::size_t kMostFields = 1000;
inline constexpr std::size_t kMostNameBytes = 256;

/// application/x-www-form-urlencoded (https://url.spec.whatwg.org/#urlencoded-parsing): a body, or a target's
/// query. More than kMostFields fields, a name longer than kMostNameBytes, or what is no text is an error.
std::expected<Form, contract::DecodeError> formOf(std::string_view urlencoded);
/// The body of a route that takes Form or Multipart, by the request's Content-Type.
std::expected<Form, contract::DecodeError> formOf(const Request& request);
/// multipart/form-data (RFC 7578); `content_type` names the boundary. The same limits.
std::expected<Form, contract::DecodeError> multipartFormOf(std::string_view content_type,
                                                           std::string_view body);

/// A media type without its parameters, in lower case: "text/html" of "Text/HTML; charset=utf-8".
std::string mediaTypeOf(std::string_view content_type);

}  // namespace usher::backend::http

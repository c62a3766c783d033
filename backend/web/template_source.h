// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::web {

/// {{kind name}} or {{{name}}} as it stands in a template.
struct Tag {
  /// One of # ^ / > ! = & or 0.
  char kind = 0;
  bool triple = false;
  std::string_view name;
  /// In the source, with its braces.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first tag from `from` on; nullopt: there is none, or it does not close.
std::optional<Tag> nextTag(std::string_view source, std::size_t from);

/// A template's text with those that it names by {{>name}} in their place, without comments and indentation;
/// `find` knows the others, nullopt for none of that name. An error says what is wrong.
std::expected<std::string, std::string> expanded(
    std::string_view source, const std::function<std::optional<std::string_view>(std::string_view)>& find);

}  // namespace usher::backend::web

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace usher::backend::web {

/// Name and content of each file, as cmake/Embed.cmake put them into the program.
using Files = std::span<const std::pair<std::string_view, std::string_view>>;

/// templates/, e.g. "templates/error.mustache".
Files templateFiles();
/// assets/ and usher.css, which is made of styles/ and the design tokens.
Files assetFiles();
/// resources/icons.
Files iconFiles();
/// resources/templates, of badges and agendas.
Files readyTemplateFiles();

/// "error" of "templates/error.mustache".
constexpr std::string_view stemOf(std::string_view file) {
  file.remove_prefix(file.rfind('/') + 1);
  return file.substr(0, file.rfind('.'));
}

}  // namespace usher::backend::web

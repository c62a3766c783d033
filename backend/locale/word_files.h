// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace usher::backend::locale {

/// The files of words/, by name ("words/web.en.json"), as cmake/Embed.cmake put them into the program.
std::span<const std::pair<std::string_view, std::string_view>> wordFiles();

}  // namespace usher::backend::locale

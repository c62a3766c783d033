// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace usher::backend::web {

/// "/e/summer%20school/register" of {"e", "summer school", "register"}.
std::string pathOf(std::initializer_list<std::string_view> segments);

}  // namespace usher::backend::web

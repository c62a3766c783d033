// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::exchange {

/// A phone number as people write it, in E.164: "+49 (0)30 1234-56", "0049 30 123456". nullopt without the
/// country's code, and for anything else.
std::optional<std::string> readPhone(std::string_view text);

/// A language by its tag (BCP 47) or by its English or German name: "de", "de-AT", "Deutsch", "German".
std::optional<std::string> readLanguage(std::string_view text);

}  // namespace usher::backend::exchange

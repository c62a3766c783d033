// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/locale/message.h>

namespace usher::backend::notify {

/// Words (by their key) as a text message that fits (fitsSms()): of the arguments named in `may_shorten`, the
/// longest is cut until it does.
std::string smsText(std::string_view language, std::string_view key, std::vector<locale::Argument> arguments,
                    const std::vector<std::string_view>& may_shorten);

}  // namespace usher::backend::notify

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace usher::backend::exchange {

/// An id (contract's form) that is always the same for the same parts: importing a file twice changes
/// nothing. `kind` is a letter that ids of one kind begin with.
std::string derivedId(char kind, const std::vector<std::string_view>& parts);

/// The same for a ticket: 16 hexadecimal digits, as the ids of signed tickets are.
std::string derivedTicketId(char kind, const std::vector<std::string_view>& parts);

/// Whether `text` can be an id as it is.
bool isId(std::string_view text);

}  // namespace usher::backend::exchange

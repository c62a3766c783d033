// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace usher::contract {

/// Whether `text` is an address that mail can go to: the syntax of HTML's <input type=email> (ASCII alone),
/// at most 254 bytes (RFC 5321, errata 1690).
bool isEmail(std::string_view text);

/// A plus sign and 7 to 15 digits (E.164), without blanks.
bool isPhone(std::string_view text);

}  // namespace usher::contract

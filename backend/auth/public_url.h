// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace usher::backend::auth {

/// Whether what is sent to a URL stays between the two: it is https, or http to this very machine. (The other
/// way round, see isConfidential().)
bool isConfidentialUrl(const std::string& url);

/// Where browsers find the backend, as the operator gave it: "https://events.example.org", without path,
/// query, user or final slash. An error is a sentence that goes on "must ...".
std::expected<std::string, std::string> publicUrlOf(const std::string& text);

}  // namespace usher::backend::auth

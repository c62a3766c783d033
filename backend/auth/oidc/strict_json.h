// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: nobody else sees the JSON library.

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::auth::oidc {

using Json = nlohmann::json;

/// An object of JSON (RFC 8259) in which no name comes twice at one place, nested at most `most_depth` deep;
/// nullopt for anything else. Two readers that disagree about which of two values counts are how signed texts
/// get reinterpreted.
std::optional<Json> strictObject(std::string_view text, int most_depth);

/// The text of a member; "" where it is absent or no text.
std::string textOf(const Json& object, const char* name);

/// base64url without padding (RFC 4648, 5), in its one canonical form.
std::optional<std::string> fromBase64Url(std::string_view text);
std::string toBase64Url(std::string_view bytes);

}  // namespace usher::backend::auth::oidc

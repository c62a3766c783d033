// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/exchange/text.h>
#include <usher/backend/exchange/xml_text.h>

namespace usher::backend::exchange {

namespace {

/// "" where the declaration names none.
std::string declaredEncoding(std::string_view bytes) {
  const auto end = bytes.substr(0, 300).find("?>");
  if (!bytes.starts_with("<?xml") || end == bytes.npos) return {};
  const auto declaration = bytes.substr(0, end);
  const auto at = declaration.find("encoding");
  if (at == declaration.npos) return {};
  const auto open = declaration.find_first_of("\"'", at);
  if (open == declaration.npos) return {};
  const auto close = declaration.find(declaration[open], open + 1);
  if (close == declaration.npos) return {};
  return std::string(declaration.substr(open + 1, close - open - 1));
}

}  // namespace

std::expected<std::string, std::string> xmlText(std::string_view bytes) {
  const auto encoding = declaredEncoding(bytes);
  const auto name = squeezed(encoding);
  // A file whose declaration could be read byte by byte is not in UTF-16, whatever it says.
  if (encoding.empty() || name == "utf8" || name.starts_with("utf16")) return decodeText(bytes);
  return decodeText(bytes, encoding);
}

}  // namespace usher::backend::exchange

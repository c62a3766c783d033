// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/message.h>

namespace usher::backend::api {

namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

std::string percentDecoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
    if (escape) {
      plain += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
      i += 2;
    } else {
      plain += text[i] == '+' ? ' ' : text[i];
    }
  }
  return plain;
}

}  // namespace

Target split(std::string_view target) {
  const auto end = target.find('?');
  Target parts;
  parts.path = target.substr(0, end);
  if (end != target.npos) parts.query = target.substr(end + 1);
  return parts;
}

std::optional<std::string> queryValue(const std::string& query, std::string_view name) {
  std::string_view rest = query;
  while (!rest.empty()) {
    const auto pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const auto key = pair.substr(0, pair.find('='));
    if (percentDecoded(key) != name) continue;
    return percentDecoded(key.size() < pair.size() ? pair.substr(key.size() + 1) : std::string_view());
  }
  return std::nullopt;
}

}  // namespace usher::backend::api

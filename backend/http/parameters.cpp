// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/parameters.h>

#include <algorithm>

#include <usher/backend/http/ascii.h>

namespace usher::backend::http {

namespace {

std::string_view withoutSpace(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  return first == text.npos ? std::string_view() : text.substr(first);
}

void replaceAll(std::string& text, std::string_view what, char with) {
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) {
    text.replace(at, what.size(), 1, with);
  }
}

/// Takes a value off `rest`, which begins with it.
std::optional<std::string> takeValue(std::string_view& rest, Quoting quoting) {
  std::string value;
  if (!rest.starts_with('"')) {
    const auto end = std::min(rest.find_first_of("; \t"), rest.size());
    value = rest.substr(0, end);
    rest.remove_prefix(end);
    return value;
  }
  for (std::size_t i = 1; i < rest.size(); ++i) {
    if (rest[i] == '"') {
      rest.remove_prefix(i + 1);
      if (quoting == Quoting::Form) {
        replaceAll(value, "%22", '"');
        replaceAll(value, "%0D", '\r');
        replaceAll(value, "%0A", '\n');
      }
      return value;
    }
    if (rest[i] == '\\' && quoting == Quoting::Http && ++i == rest.size()) return std::nullopt;
    value += rest[i];
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> parameterOf(std::string_view field, std::string_view name, Quoting quoting) {
  auto rest = field.substr(std::min(field.find(';'), field.size()));
  while (rest.starts_with(';')) {
    rest = withoutSpace(rest.substr(1));
    const auto equals = rest.find_first_of("=;");
    if (equals == rest.npos || rest[equals] == ';') {
      rest.remove_prefix(std::min(equals, rest.size()));
      continue;
    }
    const auto key = rest.substr(0, equals);
    rest.remove_prefix(equals + 1);
    auto value = takeValue(rest, quoting);
    if (!value) return std::nullopt;
    if (sameName(key, name)) return value;
    rest = withoutSpace(rest);
  }
  return std::nullopt;
}

}  // namespace usher::backend::http

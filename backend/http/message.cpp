// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/message.h>

#include <algorithm>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/percent.h>

namespace usher::backend::http {

std::string_view Request::header(std::string_view name) const {
  for (const auto& [each, value] : headers) {
    if (sameName(each, name)) return value;
  }
  return {};
}

const std::string& Request::param(std::string_view name) const {
  static const std::string none;
  const auto found = params.find(std::string(name));
  return found == params.end() ? none : found->second;
}

std::string_view Request::cookie(std::string_view name) const {
  auto rest = header("Cookie");
  while (!rest.empty()) {
    const auto pair = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const auto key = pair.substr(0, pair.find('='));
    if (key.size() < pair.size() && trimmed(key) == name) return trimmed(pair.substr(key.size() + 1));
  }
  return {};
}

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
    if (percentDecoded(key, Plus::IsSpace) != name) continue;
    const auto value = key.size() < pair.size() ? pair.substr(key.size() + 1) : std::string_view();
    return percentDecoded(value, Plus::IsSpace);
  }
  return std::nullopt;
}

Response& headOf(Answer& answer) {
  if (auto* wait = std::get_if<Wait>(&answer)) return wait->otherwise;
  if (auto* stream = std::get_if<Stream>(&answer)) return stream->head;
  return std::get<Response>(answer);
}

}  // namespace usher::backend::http

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/form.h>

#include <algorithm>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/percent.h>
#include <usher/contract/utf8.h>

namespace usher::backend::http {

std::optional<std::string> Form::value(std::string_view name) const {
  const auto found = std::ranges::find(fields, name, &std::pair<std::string, std::string>::first);
  return found == fields.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Form::values(std::string_view name) const {
  std::vector<std::string> all;
  for (const auto& [each, value] : fields) {
    if (each == name) all.push_back(value);
  }
  return all;
}

const Form::File* Form::file(std::string_view name) const {
  const auto found = std::ranges::find(files, name, &File::name);
  return found == files.end() ? nullptr : &*found;
}

std::expected<Form, contract::DecodeError> formOf(std::string_view urlencoded) {
  Form form;
  for (auto rest = urlencoded; !rest.empty();) {
    const auto pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    if (pair.empty()) continue;
    const auto key = pair.substr(0, pair.find('='));
    auto name = percentDecoded(key, Plus::IsSpace);
    auto value = percentDecoded(pair.substr(std::min(pair.size(), key.size() + 1)), Plus::IsSpace);
    if (!contract::isText(name) || name.size() > kMostNameBytes) {
      return std::unexpected(
          contract::DecodeError{"", "has a field whose name is too long, or no UTF-8 text"});
    }
    if (!contract::isText(value)) return std::unexpected(contract::DecodeError{name, "is no UTF-8 text"});
    if (form.fields.size() == kMostFields) {
      return std::unexpected(
          contract::DecodeError{"", "has more than " + std::to_string(kMostFields) + " fields"});
    }
    form.fields.emplace_back(std::move(name), std::move(value));
  }
  return form;
}

std::expected<Form, contract::DecodeError> formOf(const Request& request) {
  const auto type = request.header("Content-Type");
  return mediaTypeOf(type) == "multipart/form-data" ? multipartFormOf(type, request.body)
                                                    : formOf(std::string_view(request.body));
}

std::string mediaTypeOf(std::string_view content_type) {
  std::string plain;
  for (const char c : content_type.substr(0, content_type.find(';'))) {
    if (c != ' ' && c != '\t') plain += lowered(c);
  }
  return plain;
}

}  // namespace usher::backend::http

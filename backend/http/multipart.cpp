// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/form.h>
#include <usher/backend/http/parameters.h>
#include <usher/backend/http/percent.h>
#include <usher/contract/utf8.h>

namespace usher::backend::http {

namespace {

constexpr std::size_t kMostHeadBytes = 4 * 1024;
constexpr std::size_t kMostBoundaryBytes = 70;
constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHeadEnd = "\r\n\r\n";

std::unexpected<contract::DecodeError> wrong(const char* reason, std::string field = "") {
  return std::unexpected(contract::DecodeError{std::move(field), reason});
}

/// A header of a part; nullopt where it is absent.
std::optional<std::string_view> headerOf(std::string_view head, std::string_view name) {
  while (!head.empty()) {
    const auto line = head.substr(0, head.find(kLineEnd));
    head.remove_prefix(std::min(head.size(), line.size() + kLineEnd.size()));
    const auto key = line.substr(0, line.find(':'));
    if (key.size() == line.size() || !sameName(key, name)) continue;
    return trimmed(line.substr(key.size() + 1));
  }
  return std::nullopt;
}

using Taken = std::expected<void, contract::DecodeError>;

Taken take(Form& form, std::string_view head, std::string_view bytes) {
  const auto disposition = headerOf(head, "content-disposition");
  if (!disposition || mediaTypeOf(*disposition) != "form-data")
    return wrong("has a part that is no form-data");
  auto name = parameterOf(*disposition, "name", Quoting::Form);
  if (!name || name->size() > kMostNameBytes || !contract::isText(*name)) {
    return wrong("has a part without a name, or with one that is too long or no UTF-8 text");
  }
  const auto coding = headerOf(head, "content-transfer-encoding");
  if (coding && *coding != "binary" && *coding != "8bit" && *coding != "7bit") {
    return wrong("has an encoding that RFC 7578 does not allow", std::move(*name));
  }
  auto filename = parameterOf(*disposition, "filename", Quoting::Form);
  if (!filename) {
    if (!contract::isText(bytes)) return wrong("is no UTF-8 text", std::move(*name));
    form.fields.emplace_back(std::move(*name), bytes);
    return {};
  }
  if (!contract::isText(*filename)) return wrong("has a file name that is no UTF-8 text", std::move(*name));
  // What browsers send where no file was chosen.
  if (filename->empty() && bytes.empty()) return {};
  std::string type(headerOf(head, "content-type").value_or(""));
  if (!contract::isText(type)) return wrong("has a content type that is no text", std::move(*name));
  form.files.push_back({std::move(*name), std::move(*filename), std::move(type), std::string(bytes)});
  return {};
}

}  // namespace

std::expected<Form, contract::DecodeError> multipartFormOf(std::string_view content_type,
                                                           std::string_view body) {
  const auto boundary = parameterOf(content_type, "boundary", Quoting::Http);
  if (!boundary || boundary->empty() || boundary->size() > kMostBoundaryBytes) {
    return wrong("is multipart/form-data whose Content-Type names no boundary");
  }
  const auto first = "--" + *boundary;
  const auto delimiter = "\r\n" + first;
  auto rest = body;
  // A preamble may come before the first one (RFC 2046, 5.1.1).
  if (!rest.starts_with(first)) rest.remove_prefix(std::min(rest.find(delimiter), rest.size()));
  if (rest.empty()) return wrong("does not hold the boundary that its Content-Type names");
  rest.remove_prefix(rest.starts_with(first) ? first.size() : delimiter.size());

  Form form;
  while (!rest.starts_with("--")) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    if (!rest.starts_with(kLineEnd)) return wrong("has a malformed boundary line");
    // The line end stays: it also ends a head without any header.
    const auto head_end = rest.substr(0, kMostHeadBytes).find(kHeadEnd);
    if (head_end == rest.npos) return wrong("has a part whose headers do not end");
    const auto head = rest.substr(0, head_end);
    rest.remove_prefix(head_end + kHeadEnd.size());
    const auto end = rest.find(delimiter);
    if (end == rest.npos) return wrong("is cut off: its last boundary is missing");
    if (form.fields.size() + form.files.size() == kMostFields) return wrong("has too many parts");
    if (auto taken = take(form, head, rest.substr(0, end)); !taken) return std::unexpected(taken.error());
    rest.remove_prefix(end + delimiter.size());
  }
  return form;
}

}  // namespace usher::backend::http

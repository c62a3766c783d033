// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <system_error>

#include <usher/backend/api/kiosk_calls.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::api {

using http::Answer;
using http::Request;
using http::Response;

namespace {

/// Whether an Accept-Encoding takes gzip: named, or by "*", and not with q=0.
bool acceptsGzip(std::string_view accept) {
  std::optional<bool> any;
  while (!accept.empty()) {
    const auto item = accept.substr(0, accept.find(','));
    accept.remove_prefix(std::min(accept.size(), item.size() + 1));
    std::string plain;
    for (const char c : item) {
      if (c != ' ' && c != '\t') plain += c;
    }
    const auto name = plain.substr(0, plain.find(';'));
    const auto weight = plain.find(";q=");
    // A weight has at most three decimals: it is zero when it has no other digit.
    const bool wanted = weight == plain.npos || plain.find_first_of("123456789", weight) != plain.npos;
    if (name == "gzip") return wanted;
    if (name == "*") any = wanted;
  }
  return any.value_or(false);
}

/// Whether an If-None-Match lists `etag`; a weak tag matches too (RFC 9110, 13.1.2).
bool lists(std::string_view header, const std::string& etag) {
  return header == "*" || header.find(etag) != header.npos;
}

/// The first byte of "bytes=N-", the only range that a download cut short needs.
std::optional<std::uint64_t> resumeAt(std::string_view range) {
  constexpr std::string_view kPrefix = "bytes=";
  if (!range.starts_with(kPrefix) || !range.ends_with('-')) return std::nullopt;
  range.remove_prefix(kPrefix.size());
  range.remove_suffix(1);
  return contract::wholeNumber<std::uint64_t>(range, 0);
}

}  // namespace

Answer snapshot(const Services& services, const Request& request, const store::Kiosk& kiosk) {
  auto found = services.snapshots.of(kiosk.event);
  if (!found) return http::problem(found.error());
  const auto& snapshot = **found;
  const bool gzip = acceptsGzip(request.header("Accept-Encoding"));
  const auto etag = "\"" + snapshot.sha256 + (gzip ? "-gzip\"" : "\"");

  Response response;
  response.headers.emplace_back("ETag", etag);
  response.headers.emplace_back("Vary", "Accept-Encoding");
  if (lists(request.header("If-None-Match"), etag)) {
    response.status = 304;
    return response;
  }
  http::FilePart part{gzip ? snapshot.gzip : snapshot.plain, 0, 0, *found};
  std::error_code error;
  const auto size = std::filesystem::file_size(part.file, error);
  if (error) {
    return http::problem({service::Error::Unavailable, "store-unavailable", "The snapshot cannot be read.",
                          10, error.message()});
  }
  response.headers.emplace_back("Content-Type", "application/x-ndjson");
  response.headers.emplace_back("Accept-Ranges", "bytes");
  if (gzip) response.headers.emplace_back("Content-Encoding", "gzip");
  // If-Range guards a resumed download against a snapshot that was built anew meanwhile.
  const auto first = request.header("If-Range").empty() || request.header("If-Range") == etag
                         ? resumeAt(request.header("Range"))
                         : std::nullopt;
  if (first && *first >= size) {
    auto refused = http::problem(416, "range", "The snapshot has no such part.");
    refused.headers.emplace_back("Content-Range", "bytes */" + std::to_string(size));
    return refused;
  }
  if (first) {
    response.status = 206;
    response.headers.emplace_back("Content-Range", "bytes " + std::to_string(*first) + "-" +
                                                       std::to_string(size - 1) + "/" + std::to_string(size));
  }
  part.offset = first.value_or(0);
  part.size = size - part.offset;
  response.file = std::move(part);
  return response;
}

}  // namespace usher::backend::api

// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/otlp_exporter.h>
#include <usher/backend/http/percent.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::http {

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

/// "name=value,name=value", values percent-encoded (W3C Baggage), as header lines; nullopt where it is
/// malformed.
std::optional<std::vector<std::string>> headersOf(std::string_view list) {
  std::vector<std::string> headers;
  while (!list.empty()) {
    const auto item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), item.size() + 1));
    const auto plain = trimmed(item);
    if (plain.empty()) continue;
    const auto equals = plain.find('=');
    if (equals == plain.npos || equals == 0) return std::nullopt;
    const auto line = std::string(trimmed(plain.substr(0, equals))) + ": " +
                      percentDecoded(trimmed(plain.substr(equals + 1)), Plus::AsItIs);
    if (line.find_first_of("\r\n") != line.npos) return std::nullopt;
    headers.push_back(line);
  }
  return headers;
}

bool isHttp(const std::string& url) {
  return url.starts_with("http://") || url.starts_with("https://");
}

}  // namespace

std::expected<std::optional<OtlpOptions>, std::string> otlpOptionsFromEnvironment() {
  if (sameName(variable("OTEL_SDK_DISABLED"), "true")) return std::nullopt;
  OtlpOptions options;
  options.url = variable("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT");
  const char* named = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
  if (options.url.empty()) {
    named = "OTEL_EXPORTER_OTLP_ENDPOINT";
    auto base = variable(named);
    if (base.empty()) return std::nullopt;
    while (base.ends_with('/')) base.pop_back();
    options.url = base + "/v1/traces";
  }
  if (!isHttp(options.url))
    return std::unexpected(std::string(named) + " must begin with http:// or https://");
  auto headers = headersOf(variable("OTEL_EXPORTER_OTLP_HEADERS"));
  if (!headers) return std::unexpected("OTEL_EXPORTER_OTLP_HEADERS must be name=value,name=value");
  options.headers = std::move(*headers);
  if (const auto service = variable("OTEL_SERVICE_NAME"); !service.empty()) options.service = service;
  if (const auto text = variable("OTEL_EXPORTER_OTLP_TIMEOUT"); !text.empty()) {
    const auto ms = contract::wholeNumber(text, 1);
    if (!ms) return std::unexpected("OTEL_EXPORTER_OTLP_TIMEOUT must be milliseconds, as in 10000");
    options.timeout = std::chrono::milliseconds(*ms);
  }
  return options;
}

}  // namespace usher::backend::http

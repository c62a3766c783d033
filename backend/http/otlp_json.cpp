// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <usher/backend/http/otlp_exporter.h>

namespace usher::backend::http {

namespace {

using nlohmann::json;

constexpr int kServerKind = 2;
constexpr int kErrorCode = 2;
constexpr int kFirstServerError = 500;

json attribute(const char* key, json value) {
  return {{"key", key}, {"value", std::move(value)}};
}

/// 64-bit integers are strings in protobuf's JSON.
std::string nanoseconds(std::chrono::system_clock::time_point at) {
  const auto since = std::chrono::duration_cast<std::chrono::nanoseconds>(at.time_since_epoch());
  return std::to_string(since.count());
}

json spanJson(const Span& span) {
  json value = {{"traceId", span.trace.id},
                {"spanId", span.trace.span},
                {"name", span.route.empty() ? span.method : span.method + " " + span.route},
                {"kind", kServerKind},
                {"startTimeUnixNano", nanoseconds(span.began)},
                {"endTimeUnixNano", nanoseconds(span.ended)}};
  if (!span.trace.parent.empty()) value["parentSpanId"] = span.trace.parent;
  value["attributes"] = {
      attribute("http.request.method", {{"stringValue", span.method}}),
      attribute("http.response.status_code", {{"intValue", std::to_string(span.status)}}),
  };
  if (!span.route.empty())
    value["attributes"].push_back(attribute("http.route", {{"stringValue", span.route}}));
  if (span.status >= kFirstServerError) value["status"] = {{"code", kErrorCode}};
  return value;
}

}  // namespace

std::string otlpJson(const std::vector<Span>& spans, const std::string& service) {
  json list = json::array();
  for (const auto& span : spans) list.push_back(spanJson(span));
  const json resource = {{"attributes",
                          {attribute("service.name", {{"stringValue", service}}),
                           attribute("service.version", {{"stringValue", USHER_VERSION}})}}};
  const json scope = {{"scope", {{"name", "usher-backend"}}}, {"spans", std::move(list)}};
  const json body = {
      {"resourceSpans", json::array({{{"resource", resource}, {"scopeSpans", json::array({scope})}}})}};
  // A method is a stranger's bytes.
  return body.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace usher::backend::http

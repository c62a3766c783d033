// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/http/responses.h>

namespace usher::backend::api {

namespace {

std::optional<http::Response> refusedPaper(const http::Request& request) {
  if (contract::isTemplatePaper(request.param("paper"))) return std::nullopt;
  return notFound("unknown-paper", "There are templates of badge and agenda.");
}

std::string inWords(const service::TemplateFault& fault) {
  if (fault.line == 0) return fault.reason;
  return "line " + std::to_string(fault.line) + ", column " + std::to_string(fault.column) + ": " +
         fault.reason;
}

/// What is wrong, by its places, beside a problem's words for people.
http::Response wrongTemplate(const std::vector<service::TemplateFault>& faults) {
  std::string detail;
  Json places = Json::array();
  for (const auto& fault : faults) {
    detail += (detail.empty() ? "" : "\n") + inWords(fault);
    places.push_back({{"line", fault.line}, {"column", fault.column}, {"reason", fault.reason}});
  }
  auto response = http::problem(422, "wrong-template", detail);
  auto body = Json::parse(response.body);
  body["faults"] = std::move(places);
  response.body = body.dump();
  return response;
}

}  // namespace

http::Answer getTemplate(const People& people, const http::Request& request, const auth::Identity&) {
  if (auto refused = refusedPaper(request)) return *std::move(refused);
  const auto& paper = request.param("paper");
  auto text = people.templates.text(request.param("event"), paper);
  if (!text) return http::problem(text.error());
  if (!*text) return notFound("no-template", "The event has no " + paper + " of its own.");
  return http::json(std::move(**text));
}

http::Answer putTemplate(const People& people, const http::Request& request, const auth::Identity&) {
  if (auto refused = refusedPaper(request)) return *std::move(refused);
  const auto faults = people.templates.put(request.param("event"), request.param("paper"), request.body);
  if (!faults) return http::problem(faults.error());
  return faults->empty() ? http::noContent() : wrongTemplate(*faults);
}

http::Answer removeTemplate(const People& people, const http::Request& request, const auth::Identity&) {
  if (auto refused = refusedPaper(request)) return *std::move(refused);
  const auto removed = people.templates.remove(request.param("event"), request.param("paper"));
  if (!removed) return http::problem(removed.error());
  return http::noContent();
}

}  // namespace usher::backend::api

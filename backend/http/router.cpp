// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/router.h>

#include <algorithm>
#include <exception>
#include <set>
#include <stdexcept>

#include <usher/backend/http/form.h>
#include <usher/backend/http/percent.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/utf8.h>

namespace usher::backend::http {

namespace {

using Segments = std::vector<std::string>;

/// Of a path that begins with a slash; none of anything else ("*", a whole URL).
Segments segmentsOf(std::string_view path) {
  Segments segments;
  if (!path.starts_with('/')) return segments;
  for (std::size_t at = 0; at < path.size();) {
    const auto end = std::min(path.find('/', at + 1), path.size());
    segments.emplace_back(path.substr(at + 1, end - at - 1));
    at = end;
  }
  return segments;
}

bool isName(const std::string& segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

bool fits(const Segments& pattern, const Segments& path) {
  return std::ranges::equal(pattern, path, [](const std::string& want, const std::string& have) {
    return isName(want) ? !have.empty() : want == have;
  });
}

/// Whether the first literal segment that the other has not is `a`'s.
bool isNarrower(const Segments& a, const Segments& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (isName(a[i]) != isName(b[i])) return isName(b[i]);
  }
  return false;
}

bool takes(const Route& route, const std::string& method) {
  return route.method == method || (route.method == "GET" && method == "HEAD");
}

bool isPlainText(const std::string& value) {
  return contract::isText(value) &&
         std::ranges::none_of(value, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

/// nullopt where a value is no text.
std::optional<std::map<std::string, std::string>> paramsOf(const Segments& pattern, const Segments& path) {
  std::map<std::string, std::string> params;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (!isName(pattern[i])) continue;
    auto value = percentDecoded(path[i], Plus::AsItIs);
    if (!isPlainText(value)) return std::nullopt;
    params.emplace(pattern[i].substr(1, pattern[i].size() - 2), std::move(value));
  }
  return params;
}

/// Why a request's body is not what the route takes, if it is not.
const char* mismatch(Body body, const Request& head) {
  const auto type = mediaTypeOf(head.header("Content-Type"));
  const bool is_form = type == "application/x-www-form-urlencoded";
  switch (body) {
    case Body::None:
    case Body::Any:
      return nullptr;
    case Body::Json:
      return type == "application/json" ? nullptr
                                        : "The body must be JSON, sent as Content-Type: application/json.";
    case Body::Form:
      return is_form ? nullptr
                     : "The body must be a form, sent as Content-Type: application/x-www-form-urlencoded.";
    case Body::Multipart:
      return is_form || type == "multipart/form-data"
                 ? nullptr
                 : "The body must be a form, sent as Content-Type: multipart/form-data.";
  }
  return nullptr;
}

Response refusalBy(const OnError* on_error, const Request& request, int status, const std::string& type,
                   const std::string& detail) {
  if (!on_error || !*on_error) return problem(status, type, detail);
  auto response = (*on_error)(status, type, detail, request);
  response.status = status;
  return response;
}

}  // namespace

Router::Router(std::vector<Group> groups) : groups_(std::move(groups)) {
  std::set<std::string> known;
  for (const auto& group : groups_) {
    for (const auto& route : group.routes) {
      const auto pattern = segmentsOf(route.path);
      std::string shape = route.method;
      for (const auto& segment : pattern) shape += isName(segment) ? "/{}" : "/" + segment;
      if (!known.insert(shape).second)
        throw std::logic_error("two routes are " + route.method + " " + route.path);
      entries_.push_back({pattern, &route, &group.on_error});
    }
  }
}

std::uint64_t Router::Match::bodyBytes() const {
  if (!route) return kBodyBytes;
  return route->body == Body::None ? 0 : route->body_bytes;
}

Router::Match Router::match(const Request& head) const {
  const auto path = split(head.target).path;
  const auto segments = segmentsOf(path);
  Match match;
  const Entry* best = nullptr;
  std::set<std::string> allowed;
  for (const auto& entry : entries_) {
    if (!fits(entry.pattern, segments)) continue;
    allowed.insert(entry.route->method);
    if (entry.route->method == "GET") allowed.insert("HEAD");
    match.on_error = entry.on_error;
    if (takes(*entry.route, head.method) && (!best || isNarrower(entry.pattern, best->pattern)))
      best = &entry;
  }
  if (!best && !allowed.empty()) {
    std::string list;
    for (const auto& method : allowed) list += (list.empty() ? "" : ", ") + method;
    match.refusal = refusalBy(match.on_error, head, 405, "method", "This call takes " + list + " alone.");
    match.refusal->headers.emplace_back("Allow", list);
    return match;
  }
  auto params = best ? paramsOf(best->pattern, segments) : std::nullopt;
  if (!params) {
    std::size_t longest = 0;
    for (const auto& group : groups_) {
      if (!path.starts_with(group.prefix) || group.prefix.size() < longest) continue;
      longest = group.prefix.size();
      match.on_error = &group.on_error;
    }
    match.refusal =
        refusalBy(match.on_error, head, 404, "not-found", "There is no such call; see the contract.");
    return match;
  }
  match.route = best->route;
  match.on_error = best->on_error;
  match.params = std::move(*params);
  if (const char* wrong = mismatch(match.route->body, head)) {
    match.refusal = refusalBy(match.on_error, head, 415, "content-type", wrong);
  }
  const auto coding = head.header("Content-Encoding");
  if (!coding.empty() && coding != "identity" && match.route->body != Body::None) {
    match.refusal = refusalBy(match.on_error, head, 415, "content-encoding",
                              "The body must be sent without a Content-Encoding.");
  }
  return match;
}

std::optional<Response> Router::objection(const Match& match, const Request& head) {
  try {
    return match.route->admit ? match.route->admit(head) : std::nullopt;
  } catch (const std::exception& error) {
    return failure(match, head, error.what());
  }
}

void Router::handle(const Match& match, const Request& request, const Later& later, const Reply& reply) {
  if (match.refusal) return reply(*match.refusal);
  std::optional<Answer> answer;
  try {
    if (const auto* simple = std::get_if<Handler>(&match.route->handler)) {
      answer = (*simple)(request);
    } else {
      std::get<AsyncHandler>(match.route->handler)(request, later, reply);
    }
  } catch (const std::exception& error) {
    answer = failure(match, request, error.what());
  }
  if (answer) reply(std::move(*answer));
}

void Router::handleAgain(const Match& match, const Request& request, const std::function<Answer()>& again,
                         const Reply& reply) {
  std::optional<Answer> answer;
  try {
    answer = again();
  } catch (const std::exception& error) {
    answer = failure(match, request, error.what());
  }
  reply(std::move(*answer));
}

Response Router::failure(const Match& match, const Request& request, const std::string& cause) {
  auto failed = refuse(match, request, 500, "failed", "The backend failed; its log says how.");
  failed.cause = cause;
  return failed;
}

Response Router::refuse(const Match& match, const Request& request, int status, const std::string& type,
                        const std::string& detail) {
  return refusalBy(match.on_error, request, status, type, detail);
}

}  // namespace usher::backend::http

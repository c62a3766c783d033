// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <vector>

#include <usher/backend/api/api.h>
#include <usher/backend/api/responses.h>

namespace usher::backend::api {

namespace {

enum class Call { Pair, Token, Heartbeat, Snapshot, Changes, Push, Health };

struct Route {
  const char* method;
  /// "*" stands for any one segment: the event.
  std::vector<std::string_view> path;
  Call call;
  /// For the log.
  const char* name;
};

const Route kRoutes[] = {
    {"POST", {"kiosk", "v1", "pair"}, Call::Pair, "pair"},
    {"POST", {"kiosk", "v1", "token"}, Call::Token, "token"},
    {"POST", {"kiosk", "v1", "heartbeat"}, Call::Heartbeat, "heartbeat"},
    {"GET", {"kiosk", "v1", "events", "*", "snapshot"}, Call::Snapshot, "snapshot"},
    {"GET", {"kiosk", "v1", "events", "*", "changes"}, Call::Changes, "changes"},
    {"POST", {"kiosk", "v1", "events", "*", "ops"}, Call::Push, "ops"},
    {"GET", {"healthz"}, Call::Health, "healthz"},
};

std::vector<std::string> segmentsOf(const std::string& path) {
  std::vector<std::string> segments;
  for (std::size_t at = 0; at < path.size();) {
    const auto end = std::min(path.find('/', at + 1), path.size());
    segments.push_back(path.substr(at + 1, end - at - 1));
    at = end;
  }
  return segments;
}

bool matches(const Route& route, const std::vector<std::string>& segments) {
  return std::ranges::equal(route.path, segments, [](std::string_view want, const std::string& have) {
    return want == "*" || want == have;
  });
}

const Route* findRoute(const std::vector<std::string>& segments) {
  const auto found =
      std::ranges::find_if(kRoutes, [&](const Route& route) { return matches(route, segments); });
  return found == std::end(kRoutes) ? nullptr : found;
}

bool isJson(const std::string& content_type) {
  const auto media = content_type.substr(0, content_type.find(';'));
  std::string plain;
  for (const char c : media) {
    if (c != ' ' && c != '\t') plain += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  }
  return plain == "application/json";
}

/// Why the request fits none of the route's ways, if it does not.
std::optional<Response> mismatch(const Route& route, const Request& request) {
  const bool is_get = std::string_view(route.method) == "GET";
  if (request.method != route.method && !(is_get && request.method == "HEAD")) {
    auto response = problem(405, "method", std::string("This call takes ") + route.method + " alone.");
    response.headers.emplace_back("Allow", is_get ? "GET, HEAD" : "POST");
    return response;
  }
  if (is_get) return std::nullopt;
  if (!isJson(request.content_type)) {
    return problem(415, "content-type", "The body must be JSON, sent as Content-Type: application/json.");
  }
  if (!request.content_encoding.empty() && request.content_encoding != "identity") {
    return problem(415, "content-encoding", "The body must be sent without a Content-Encoding.");
  }
  return std::nullopt;
}

service::Result<store::Kiosk> authenticate(service::Tokens& tokens, const Request& request) {
  constexpr std::string_view kBearer = "Bearer ";
  if (!request.authorization.starts_with(kBearer)) {
    return std::unexpected(
        service::Error{service::Error::Unauthorized, "no-token", "This call needs a kiosk's bearer token."});
  }
  return tokens.kioskOf(std::string_view(request.authorization).substr(kBearer.size()));
}

Reply named(const Reply& reply, const char* route, const std::string& kiosk) {
  return [reply, route, kiosk](Answer answer) {
    auto& response =
        std::holds_alternative<Wait>(answer) ? std::get<Wait>(answer).otherwise : std::get<Response>(answer);
    response.route = route;
    response.kiosk = kiosk;
    reply(std::move(answer));
  };
}

}  // namespace

void Api::handle(const Request& request, const Later& later, const Reply& reply_plain) {
  const auto segments = segmentsOf(split(request.target).path);
  const Route* route = findRoute(segments);
  if (!route) return reply_plain(problem(404, "not-found", "There is no such call; see the contract."));
  Reply reply = named(reply_plain, route->name, "");
  if (auto wrong = mismatch(*route, request)) return reply(std::move(*wrong));

  if (route->call == Call::Health) return reply(health());
  if (route->call == Call::Pair) return reply(pair(request));
  if (route->call == Call::Token) return reply(token(request));

  const auto kiosk = authenticate(services_.tokens, request);
  if (!kiosk) return reply(problem(kiosk.error()));
  reply = named(reply_plain, route->name, kiosk->id);
  if (route->call == Call::Heartbeat) return reply(heartbeat(request, *kiosk));

  constexpr std::size_t kEventSegment = 3;
  if (segments[kEventSegment] != kiosk->event) {
    return reply(problem(403, "other-event", "This kiosk is paired with another event."));
  }
  if (route->call == Call::Snapshot) return reply(snapshot(request, *kiosk));
  if (route->call == Call::Changes) return reply(changes(request, *kiosk));
  push(request, *kiosk, later, reply);
}

}  // namespace usher::backend::api

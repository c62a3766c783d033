// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <usher/backend/api/api.h>
#include <usher/backend/api/kiosk_calls.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/ops.h>

namespace usher::backend::api {

namespace {

using http::Answer;
using http::Later;
using http::Reply;
using http::Request;
using Shared = std::shared_ptr<const Services>;

constexpr std::uint64_t kSmallBody = 16 * 1024;
constexpr bool kSlow = true;
/// By address: five, and one more every two minutes.
constexpr http::Rate kWrongCodes = {1.0 / 120, 5};

service::Result<store::Kiosk> authenticate(service::Tokens& tokens, const Request& request) {
  constexpr std::string_view kBearer = "Bearer ";
  const auto authorization = request.header("Authorization");
  if (!authorization.starts_with(kBearer)) {
    return std::unexpected(
        service::Error{service::Error::Unauthorized, "no-token", "This call needs a kiosk's bearer token."});
  }
  return tokens.kioskOf(authorization.substr(kBearer.size()));
}

Answer named(Answer answer, const std::string& kiosk) {
  http::headOf(answer).kiosk = kiosk;
  return answer;
}

/// What a call is for. A kiosk that is revoked, or too old, may hand in what it did, and nothing else; so may
/// one that was moved, for the events that it has left.
enum class Purpose { Serving, HandingIn };

/// Who does not name the program is not asked.
std::optional<http::Response> refuseOld(const Services& services, const Request& request) {
  constexpr std::string_view kProgram = "usher-kiosk/";
  const auto agent = request.header("User-Agent");
  if (!services.oldest_kiosk || !agent.starts_with(kProgram)) return std::nullopt;
  const auto version = service::ProgramVersion::parse(agent.substr(kProgram.size()));
  if (version && *version >= *services.oldest_kiosk) return std::nullopt;
  return http::problem(426, "update-required", services.oldest_kiosk->text());
}

/// The kiosk that hands in what it did for an event that it has left, as if it served that one still.
std::expected<store::Kiosk, http::Response> admitFor(const Services& services, const std::string& event,
                                                     store::Kiosk kiosk, Purpose purpose) {
  if (event == kiosk.event) return kiosk;
  const auto left = services.kiosks.hasLeft(kiosk.id, event);
  if (!left) return std::unexpected(http::problem(service::fromStore(left.error())));
  if (!*left) {
    return std::unexpected(http::problem(403, "other-event", "This kiosk is paired with another event."));
  }
  if (purpose == Purpose::Serving) {
    return std::unexpected(
        http::problem({.type = "moved",
                       .title = {},
                       .status = 403,
                       .detail = "This kiosk serves another event now: it hands in what it did for this one, "
                                 "forgets it, and loads the other.",
                       .event = kiosk.event}));
  }
  kiosk.event = event;
  return kiosk;
}

/// The kiosk that asks, if it may.
std::expected<store::Kiosk, http::Response> admit(const Services& services, const Request& request,
                                                  Purpose purpose) {
  auto kiosk = authenticate(services.tokens, request);
  if (!kiosk) return std::unexpected(http::problem(kiosk.error()));
  const auto refused = [&](http::Response response) {
    response.kiosk = kiosk->id;
    return std::unexpected(std::move(response));
  };
  if (kiosk->revoked_at && purpose == Purpose::Serving) {
    return refused(http::problem(
        403, "revoked",
        "This kiosk was revoked: it hands in what it did, forgets the event, and has to be paired again."));
  }
  if (purpose == Purpose::Serving) {
    if (auto old = refuseOld(services, request)) return refused(std::move(*old));
  }
  if (const auto wait = services.kiosk_rate.take(kiosk->id)) {
    services.metrics.count("usher_http_rate_limited_total", "Requests answered 429, by what is limited.",
                           {{"limit", "kiosk"}});
    return refused(http::problem({service::Error::TooMany, "too-many-requests", "This kiosk asks too often.",
                                  static_cast<int>(wait->count())}));
  }
  if (!request.params.contains("event")) return *std::move(kiosk);
  auto admitted = admitFor(services, request.param("event"), *kiosk, purpose);
  return admitted ? admitted : refused(std::move(admitted.error()));
}

using KioskCall = Answer (*)(const Services&, const Request&, const store::Kiosk&);

http::Handler forKiosks(const Shared& services, KioskCall call, Purpose purpose) {
  return [services, call, purpose](const Request& request) -> Answer {
    const auto kiosk = admit(*services, request, purpose);
    if (!kiosk) return kiosk.error();
    return named(call(*services, request, *kiosk), kiosk->id);
  };
}

http::AsyncHandler pushes(const Shared& services) {
  return [services](const Request& request, const Later&, const Reply& reply) {
    const auto kiosk = admit(*services, request, Purpose::HandingIn);
    if (!kiosk) return reply(kiosk.error());
    push(*services, request, *kiosk,
         [reply, id = kiosk->id](Answer answer) { reply(named(std::move(answer), id)); });
  };
}

}  // namespace

http::Group kioskRoutes(const Services& plain) {
  using http::Body;
  const auto services = std::make_shared<const Services>(plain);
  const auto wrong_codes = std::make_shared<http::RateLimit>(kWrongCodes);
  const std::string event = "/kiosk/v1/events/{event}";
  return {
      "/kiosk/",
      {{"POST", "/kiosk/v1/pair", "pair", Body::Json, kSmallBody,
        [services, wrong_codes](const Request& request) -> Answer {
          if (auto old = refuseOld(*services, request)) return std::move(*old);
          return pair(*services, *wrong_codes, request);
        }},
       {"POST", "/kiosk/v1/token", "token", Body::Json, kSmallBody,
        [services](const Request& request) { return token(*services, request); }},
       {"POST", "/kiosk/v1/heartbeat", "heartbeat", Body::Json, kSmallBody,
        forKiosks(services, heartbeat, Purpose::HandingIn)},
       {"GET",
        event + "/snapshot",
        "snapshot",
        Body::None,
        0,
        forKiosks(services, snapshot, Purpose::Serving),
        {},
        kSlow},
       {"GET", event + "/changes", "changes", Body::None, 0, forKiosks(services, changes, Purpose::Serving)},
       {"POST", event + "/switch", "switch", Body::Json, kSmallBody,
        forKiosks(services, switchEvent, Purpose::Serving)},
       {"POST", event + "/ops", "ops", Body::Json, contract::kMaxPushBytes, pushes(services)}}};
}

}  // namespace usher::backend::api

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <utility>

#include <usher/backend/api/kiosk_calls.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/codec.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::api {

using http::Answer;
using http::Request;
using http::Response;

namespace {

constexpr int kLongestWaitS = 25;

/// Whole seconds from 0; longer ones are cut to what this backend is willing to wait.
std::optional<std::chrono::seconds> parseWait(const std::string& text) {
  const auto seconds = contract::wholeNumber(text, 0);
  if (!seconds) return std::nullopt;
  return std::chrono::seconds(std::min(*seconds, kLongestWaitS));
}

/// What a kiosk asks for news after.
struct Place {
  std::string kiosk;
  std::string event;
  std::string cursor;
  std::string generation;
};

Answer news(service::Feed& feed, const Place& place, std::chrono::seconds wait) {
  const auto named = [&place](Response response) {
    response.kiosk = place.kiosk;
    return response;
  };
  const auto found = feed.after(place.event, place.cursor, place.generation);
  if (!found) return named(http::problem(found.error()));
  if (const auto* answer = std::get_if<contract::ChangesAnswer>(&*found)) {
    return named(http::json(contract::encode(*answer)));
  }
  Response nothing = named({});
  nothing.status = 304;
  if (wait == std::chrono::seconds(0)) return nothing;
  const auto after = std::get<service::Feed::NoNews>(*found).after;
  const auto at_once = [&feed, after, kiosk = place.kiosk,
                        event = place.event]() -> std::optional<http::Response> {
    auto words = feed.prepared(event, after);
    if (!words) return std::nullopt;
    auto response = http::json(std::move(*words));
    response.kiosk = kiosk;
    return response;
  };
  return http::Wait{place.event, after,   wait,
                    nothing,     at_once, [&feed, place, wait] { return news(feed, place, wait); },
                    place.kiosk};
}

const char* nameOf(contract::OpStatus status) {
  switch (status) {
    case contract::OpStatus::Ok:
      return "ok";
    case contract::OpStatus::Conflict:
      return "conflict";
    case contract::OpStatus::Rejected:
      return "rejected";
    case contract::OpStatus::Retry:
      return "retry";
  }
  return "retry";
}

std::map<std::string, int> counted(const std::vector<contract::OpResult>& results) {
  std::map<std::string, int> counts;
  for (const auto& result : results) ++counts[nameOf(result.status)];
  return counts;
}

}  // namespace

Answer pair(const Services& services, http::RateLimit& wrong_codes, const Request& request) {
  const auto body = contract::decodePairRequest(request.body);
  if (!body) return http::problem(body.error());
  const auto answer = services.pairing.pair(*body);
  if (answer) return http::json(contract::encode(*answer));
  if (answer.error().code != service::Error::Forbidden) return http::problem(answer.error());
  // A venue's kiosks come from one address with its guests: a right code is never held up by others' wrong
  // ones.
  if (const auto wait = wrong_codes.take(http::limitKeyOf(request.client))) {
    return http::problem({service::Error::TooMany, "too-many-tries",
                          "Too many wrong pairing codes came from here; wait, or make a new code.",
                          static_cast<int>(wait->count())});
  }
  return http::problem(answer.error());
}

Answer token(const Services& services, const Request& request) {
  const auto body = contract::decodeTokenRequest(request.body);
  if (!body) return http::problem(body.error());
  const auto answer = services.tokens.issue(*body);
  return answer ? http::json(contract::encode(*answer)) : http::problem(answer.error());
}

Answer heartbeat(const Services& services, const Request& request, const store::Kiosk& kiosk) {
  const auto body = contract::decodeHeartbeatRequest(request.body);
  if (!body) return http::problem(body.error());
  const auto now = services.clock();
  auto commands = services.kiosks.saveHeartbeat(kiosk.id, *body, now);
  if (!commands) return http::problem(service::fromStore(commands.error()));
  contract::HeartbeatAnswer answer{now, std::move(*commands)};
  if (kiosk.revoked_at) {
    answer.commands.clear();
  } else {
    answer.neighbours = services.neighbours.of(kiosk.event, kiosk.id);
    answer.other_events = services.switches.of(kiosk);
  }
  return http::json(contract::encode(answer));
}

Answer switchEvent(const Services& services, const Request& request, const store::Kiosk& kiosk) {
  const auto body = contract::decodeEventSwitch(request.body);
  if (!body) return http::problem(body.error());
  const auto made = services.switches.make(kiosk, *body);
  if (!made) return http::problem(made.error());
  if (body->event != kiosk.event) {
    services.logger.info("kiosk switched by staff",
                         {{"kiosk", kiosk.id}, {"from", kiosk.event}, {"to", body->event}, {"by", body->by}});
  }
  return http::noContent();
}

Answer changes(const Services& services, const Request& request, const store::Kiosk& kiosk) {
  const auto query = http::split(request.target).query;
  const auto cursor = http::queryValue(query, "after");
  if (!cursor) return http::problem(422, "malformed", "after is missing; load a snapshot first");
  const auto wait = parseWait(http::queryValue(query, "wait").value_or("0"));
  if (!wait) return http::problem(422, "malformed", "wait must be whole seconds");
  auto generation = http::queryValue(query, "generation").value_or("");
  return news(services.feed, {kiosk.id, kiosk.event, *cursor, std::move(generation)}, *wait);
}

void push(const Services& services, const Request& request, const store::Kiosk& kiosk,
          const http::Reply& reply) {
  auto body = contract::decodeOpsRequest(request.body);
  if (!body) return reply(http::problem(body.error()));
  services.check_ins.push(kiosk, std::move(*body),
                          [reply, &metrics = services.metrics](service::Result<contract::OpsAnswer> answer) {
                            if (!answer) return reply(http::problem(answer.error()));
                            for (const auto& [result, count] : counted(answer->results)) {
                              metrics.count("usher_ops_total", "Ops that kiosks handed in, by result.",
                                            {{"result", result}}, count);
                            }
                            reply(http::json(contract::encode(*answer)));
                          });
}

}  // namespace usher::backend::api

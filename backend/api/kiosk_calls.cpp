// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <utility>

#include <usher/backend/api/api.h>
#include <usher/backend/api/responses.h>
#include <usher/contract/codec.h>

namespace usher::backend::api {

namespace {

constexpr int kLongestWaitS = 25;

/// Whole seconds from 0; longer ones are cut to what this backend is willing to wait.
std::optional<std::chrono::seconds> parseWait(const std::string& text) {
  int seconds = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
  if (error != std::errc() || end != text.data() + text.size() || seconds < 0) return std::nullopt;
  return std::chrono::seconds(std::min(seconds, kLongestWaitS));
}

}  // namespace

Answer Api::pair(const Request& request) {
  const auto body = contract::decodePairRequest(request.body);
  if (!body) return problem(body.error());
  const auto answer = services_.pairing.pair(*body, request.client);
  return answer ? json(contract::encode(*answer)) : problem(answer.error());
}

Answer Api::token(const Request& request) {
  const auto body = contract::decodeTokenRequest(request.body);
  if (!body) return problem(body.error());
  const auto answer = services_.tokens.issue(*body);
  return answer ? json(contract::encode(*answer)) : problem(answer.error());
}

Answer Api::heartbeat(const Request& request, const store::Kiosk& kiosk) {
  const auto body = contract::decodeHeartbeatRequest(request.body);
  if (!body) return problem(body.error());
  const auto now = services_.clock();
  if (const auto saved = services_.kiosks.saveHeartbeat(kiosk.id, *body, now); !saved) {
    return problem(service::fromStore(saved.error()));
  }
  return json(contract::encode(contract::HeartbeatAnswer{now, {}}));
}

Answer Api::changes(const Request& request, const store::Kiosk& kiosk) {
  const auto query = split(request.target).query;
  const auto cursor = queryValue(query, "after");
  if (!cursor) return problem(422, "malformed", "after is missing; load a snapshot first");
  const auto wait = parseWait(queryValue(query, "wait").value_or("0"));
  if (!wait) return problem(422, "malformed", "wait must be whole seconds");
  const auto news = services_.feed.after(kiosk.event, *cursor);
  if (!news) return problem(news.error());
  if (const auto* answer = std::get_if<contract::ChangesAnswer>(&*news))
    return json(contract::encode(*answer));
  Response nothing;
  nothing.status = 304;
  if (*wait == std::chrono::seconds(0)) return nothing;
  return Wait{kiosk.event, std::get<service::Feed::NoNews>(*news).after, *wait, nothing};
}

void Api::push(const Request& request, const store::Kiosk& kiosk, const Later& later, const Reply& reply) {
  auto body = contract::decodeOpsRequest(request.body);
  if (!body) return reply(problem(body.error()));
  services_.check_ins.push(kiosk, std::move(*body),
                           [later, reply](service::Result<contract::OpsAnswer> answer) {
                             // This is the store's one writing thread: the answer is put into words
                             // elsewhere.
                             later([reply, answer = std::move(answer)] {
                               reply(answer ? json(contract::encode(*answer)) : problem(answer.error()));
                             });
                           });
}

}  // namespace usher::backend::api

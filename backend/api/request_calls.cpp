// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/people.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::api {

namespace {

constexpr int kMostMessages = 500;

std::optional<store::MessageState> stateOf(const std::string& name) {
  if (name == "queued") return store::MessageState::Queued;
  if (name == "sent") return store::MessageState::Sent;
  if (name == "dead") return store::MessageState::Dead;
  if (name == "expired") return store::MessageState::Expired;
  return std::nullopt;
}

}  // namespace

http::Answer listRequests(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  if (const auto may = mayTake(who, *format); !may) return http::problem(may.error());
  const auto requests = people.requests.requests(request.param("event"), "");
  if (!requests) return storeFailed(requests.error());
  if (*format == Format::Json) {
    return jsonAnswer(listed("requests", std::vector<contract::Row>(requests->begin(), requests->end())));
  }
  std::ostringstream table;
  csv::Writer csv(table);
  exchange::writeRequests(csv, *requests);
  return csvAnswer(std::move(table).str(), "requests.csv");
}

http::Answer stepRequest(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto step = contract::decodeRequestStep(request.body);
  if (!step) return http::problem(step.error());
  const auto row = people.asking.step(request.param("event"), request.param("request"),
                                      {step->state, who.name, step->reason});
  if (!row) return http::problem(row.error());
  return jsonAnswer(toJson(contract::Row(*row)));
}

http::Answer listMessages(const People& people, const http::Request& request, const auth::Identity&) {
  const auto wanted = http::queryValue(http::split(request.target).query, "state");
  const auto state = wanted ? stateOf(*wanted) : std::nullopt;
  if (wanted && !state) {
    return http::problem(422, "malformed", "state must be queued, sent, dead or expired.");
  }
  const auto messages = people.messages.messages(request.param("event"), state, std::nullopt, kMostMessages);
  if (!messages) return storeFailed(messages.error());
  return jsonAnswer(listed("messages", *messages));
}

http::Answer retryMessage(const People& people, const http::Request& request, const auth::Identity&) {
  const auto& text = request.param("message");
  const auto number = contract::wholeNumber<std::int64_t>(text, 1);
  if (!number) return notFound("unknown-message", "There is no message " + text + ".");
  const auto queued = people.messages.retryMessage(request.param("event"), *number, people.clock());
  if (!queued) return storeFailed(queued.error());
  if (!*queued) return http::problem(409, "not-dead", "Message " + text + " has not been given up.");
  return http::noContent();
}

}  // namespace usher::backend::api

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/request_news.h>

namespace usher::backend::notify {

namespace {

using contract::RequestState;

constexpr std::chrono::hours kGoodFor{24};

/// "" where the guest knows it already: they have just asked.
const char* stateToTell(const contract::RequestRow& request) {
  switch (request.state) {
    case RequestState::Open:
      return "";
    case RequestState::Accepted:
      return request.by.empty() ? "" : "accepted";
    case RequestState::Done:
      return "done";
    case RequestState::Declined:
      return "declined";
  }
  return "";
}

/// What needs no confirmation is accepted at once, by nobody, and still wants somebody to bring it.
bool waitsForStaff(const contract::RequestRow& request) {
  return request.state == RequestState::Open ||
         (request.state == RequestState::Accepted && request.by.empty());
}

}  // namespace

Audience::Messages RequestNews::in(const std::string& event, const contract::RequestRow& request,
                                   const contract::EventSettings& settings, contract::Instant now) {
  Saying saying{.event = event,
                .facts = encode(Facts{.request = request}),
                .not_before = now,
                .expires_at = now + kGoodFor};
  if (waitsForStaff(request)) {
    saying.kind = "staff_request";
    saying.dedupe = "staff:" + request.id;
    return toStaff(saying, request, settings);
  }
  const std::string state = stateToTell(request);
  if (state.empty()) return std::vector<store::NewMessage>();
  saying.kind = "request_state";
  saying.dedupe = "request:" + request.id + ":" + state;
  return audience_.ofTicket(request.ticket, saying, settings.notifications.by_sms);
}

Audience::Messages RequestNews::toStaff(const Saying& saying, const contract::RequestRow& request,
                                        const contract::EventSettings& settings) {
  std::vector<store::NewMessage> messages;
  if (settings.staff_rules.empty()) return messages;
  const auto row = settings_.row(saying.event, "item", request.item);
  if (!row) return std::unexpected(row.error());
  const auto* item = *row ? std::get_if<contract::CatalogueItemRow>(&**row) : nullptr;
  const auto add = [&](store::Channel channel, const std::string& to) {
    auto message = saying;
    message.channel = channel;
    message.ticket = request.ticket;
    message.to = to;
    message.dedupe += ":" + to;
    messages.push_back(std::move(message));
  };
  for (const auto& rule : settings.staff_rules) {
    const bool applies = rule.kinds.empty() ||
                         (item != nullptr && std::ranges::find(rule.kinds, item->kind) != rule.kinds.end());
    if (!applies) continue;
    for (const auto& email : rule.emails) add(store::Channel::Mail, email);
    for (const auto& phone : rule.phones) add(store::Channel::Sms, phone);
  }
  return messages;
}

}  // namespace usher::backend::notify

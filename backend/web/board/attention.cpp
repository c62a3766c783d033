// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/attention.h>

#include <algorithm>
#include <cstdlib>

namespace usher::backend::web {

namespace {

constexpr int kMostMessages = 1000;

void add(std::vector<View>& items, std::string text, std::string path, std::string_view look) {
  View item;
  item.text("text", std::move(text)).text("path", std::move(path)).text("look", std::string(look));
  items.push_back(std::move(item));
}

void addKiosks(const BoardCall& call, const std::vector<service::KioskState>& kiosks,
               std::vector<View>& items) {
  using service::KioskState;
  for (const auto& state : kiosks) {
    const auto& name = state.kiosk.name;
    if (state.presence == KioskState::Silent) {
      const auto since = call.when(*state.kiosk.seen_at, locale::TimeStyle::ShortMoment);
      add(items, call.say("kiosk_silent", {{"kiosk", name}, {"time", since}}), call.path({"kiosks"}), "care");
    }
    const auto& heartbeat = state.kiosk.heartbeat;
    if (state.presence == KioskState::Present && heartbeat &&
        std::abs(heartbeat->clock_offset_ms) > kClockOffMs) {
      const auto minutes = (std::abs(heartbeat->clock_offset_ms) + 30'000) / 60'000;
      add(items, call.say("kiosk_clock", {{"kiosk", name}, {"minutes", minutes}}), call.path({"kiosks"}),
          "stop");
    }
  }
}

}  // namespace

store::Result<std::vector<View>> attention(const BoardCall& call) {
  const auto& event = call.event.id;
  const auto requests = call.stores().requests.requests(event, "");
  if (!requests) return std::unexpected(requests.error());
  const auto incidents = call.stores().events.incidents(event);
  if (!incidents) return std::unexpected(incidents.error());
  const auto dead = call.stores().messages.messages(event, store::MessageState::Dead, kMostMessages);
  if (!dead) return std::unexpected(dead.error());
  const auto kiosks = call.board.kiosks.list(event);
  if (!kiosks) return std::unexpected(store::Error{store::Error::Failed, kiosks.error().cause});

  std::vector<View> items;
  const auto open = std::ranges::count(*requests, contract::RequestState::Open, &contract::RequestRow::state);
  if (open > 0) add(items, call.say("open_requests", {{"count", open}}), call.path({"requests"}), "news");
  const auto unsettled =
      std::ranges::count_if(*incidents, [](const auto& incident) { return !incident.row.resolution; });
  if (unsettled > 0)
    add(items, call.say("open_incidents", {{"count", unsettled}}), call.path({"incidents"}), "stop");
  if (!dead->empty())
    add(items, call.say("dead_messages", {{"count", dead->size()}}), call.path({"messages"}) + "?state=dead",
        "stop");
  addKiosks(call, *kiosks, items);
  return items;
}

}  // namespace usher::backend::web

// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/attention.h>

#include <algorithm>
#include <cstdlib>

namespace usher::backend::web {

namespace {

/// What a kiosk says of two cameras, one of which works.
constexpr std::string_view kOneOfSeveral = "partly";

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
      const auto since = call.lately(*state.kiosk.seen_at);
      add(items, call.say("kiosk_silent", {{"kiosk", name}, {"time", since}}), call.path({"kiosks"}), "care");
    }
    const auto& heartbeat = state.kiosk.heartbeat;
    if (state.presence != KioskState::Present || !heartbeat) continue;
    if (heartbeat->camera == kOneOfSeveral) {
      add(items, call.say("kiosk_camera_partly", {{"kiosk", name}}), call.path({"kiosks"}), "care");
    } else if (!isWell(heartbeat->camera)) {
      add(items, call.say("kiosk_camera", {{"kiosk", name}}), call.path({"kiosks"}), "stop");
    }
    if (!isWell(heartbeat->printer))
      add(items, call.say("kiosk_printer", {{"kiosk", name}}), call.path({"kiosks"}), "stop");
    if (!isWell(heartbeat->light))
      add(items, call.say("kiosk_light", {{"kiosk", name}}), call.path({"kiosks"}), "care");
    if (!isWell(heartbeat->scanner))
      add(items, call.say("kiosk_scanner", {{"kiosk", name}}), call.path({"kiosks"}), "care");
    if (!isWell(heartbeat->disk))
      add(items, call.say("kiosk_disk", {{"kiosk", name}}), call.path({"kiosks"}), "care");
    if (std::abs(heartbeat->clock_offset_ms) > kClockOffMs) {
      const auto minutes = (std::abs(heartbeat->clock_offset_ms) + 30'000) / 60'000;
      add(items, call.say("kiosk_clock", {{"kiosk", name}, {"minutes", minutes}}), call.path({"kiosks"}),
          "stop");
    }
  }
}

/// Kiosks without a network give out tickets that they can't know to be too many.
store::Result<void> addOverfullTypes(const BoardCall& call, std::vector<View>& items) {
  const auto rows = call.stores().settings.rows(call.event.id, "ticket_type");
  if (!rows) return std::unexpected(rows.error());
  for (const auto& row : *rows) {
    const auto& type = std::get<contract::TicketTypeRow>(row);
    if (!type.capacity) continue;
    const auto count = call.stores().attendees.activeTickets(call.event.id, type.id);
    if (!count) return std::unexpected(count.error());
    if (*count <= *type.capacity) continue;
    add(items,
        call.say(
            "type_overfull",
            {{"type", call.visitor.localized(type.name)}, {"count", *count}, {"capacity", *type.capacity}}),
        call.path({"guests"}), "care");
  }
  return {};
}

}  // namespace

bool isWell(std::string_view device_state) {
  // What a later kiosk calls otherwise is rather looked at once too often.
  static constexpr std::string_view kWell[] = {"", "ok", "none", "starting", "live", "printing", "ready"};
  return std::ranges::find(kWell, device_state) != std::end(kWell);
}

store::Result<std::vector<View>> attention(const BoardCall& call) {
  const auto& event = call.event.id;
  const auto requests = call.stores().requests.requestsIn(event, store::RequestStage::Open, "", 1);
  if (!requests) return std::unexpected(requests.error());
  const auto incidents = call.stores().events.incidentsIn(event, store::IncidentStage::Open, "", 1);
  if (!incidents) return std::unexpected(incidents.error());
  const auto messages = call.stores().messages.countMessages(event);
  if (!messages) return std::unexpected(messages.error());
  const auto kiosks = call.board.kiosks.list(event);
  if (!kiosks) return std::unexpected(store::Error{store::Error::Failed, kiosks.error().cause});

  std::vector<View> items;
  const auto tell = [&](std::string_view words, std::int64_t count, const std::string& path,
                        std::string_view look) {
    if (count > 0) add(items, call.say(words, {{"count", count}}), path, look);
  };
  tell("open_requests", requests->total, call.path({"requests"}), "news");
  tell("open_incidents", incidents->total, call.path({"incidents"}), "stop");
  tell("dead_messages", messages->dead, call.path({"messages"}) + "?state=dead", "stop");
  const auto& services = call.board.services;
  const auto queued = call.path({"messages"}) + "?state=queued";
  if (!services.sends_mail) tell("mails_wait", messages->queued_mails, queued, "care");
  if (!services.sends_texts) tell("texts_wait", messages->queued_texts, queued, "care");
  addKiosks(call, *kiosks, items);
  if (const auto types = addOverfullTypes(call, items); !types) return std::unexpected(types.error());
  return items;
}

}  // namespace usher::backend::web

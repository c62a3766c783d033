// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/http/form.h>
#include <usher/backend/web/board/kiosk_events.h>

namespace usher::backend::web {

service::Result<std::vector<contract::EventRow>> otherEvents(const BoardCall& call) {
  auto events = call.stores().settings.events();
  if (!events) return std::unexpected(service::fromStore(events.error()));
  std::erase_if(*events, [&](const contract::EventRow& event) { return event.id == call.event.id; });
  return std::move(*events);
}

std::vector<View> targetsOf(const BoardCall& call, const std::vector<contract::EventRow>& others) {
  std::vector<View> targets;
  for (const auto& event : others) {
    if (event.ends_at < call.now()) continue;
    targets.push_back(View().text("id", event.id).text("name", call.visitor.localized(event.name)));
  }
  return targets;
}

std::vector<View> offersOf(const BoardCall& call, const std::vector<contract::EventRow>& others,
                           const store::Kiosk& kiosk) {
  std::vector<View> offers;
  for (const auto& event : others) {
    const bool ticked = std::ranges::find(kiosk.offered_events, event.id) != kiosk.offered_events.end();
    if (event.ends_at < call.now() && !ticked) continue;
    offers.push_back(
        View().text("id", event.id).text("name", call.visitor.localized(event.name)).flag("ticked", ticked));
  }
  return offers;
}

http::Answer moveKiosk(const BoardCall& call) {
  const auto page = call.path({"kiosks"});
  const auto form = http::formOf(call.request);
  const auto target = form ? form->text("event") : std::string();
  if (target.empty()) return call.notDone(page, "kiosk_event");
  const auto moved = call.board.kiosks.move(call.event.id, call.request.param("kiosk"), target);
  if (moved) return call.back(page, "kiosk_moved");
  if (moved.error().type == "unknown-target") return call.notDone(page, "kiosk_event");
  if (moved.error().type == "revoked") return call.notDone(page, "kiosk_revoked");
  return call.fail(moved.error());
}

http::Answer offerEvents(const BoardCall& call) {
  const auto page = call.path({"kiosks"});
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(page, "understood");
  const auto offered =
      call.board.kiosks.offer(call.event.id, call.request.param("kiosk"), form->values("event"));
  if (offered) return call.back(page, "kiosk_offered");
  if (offered.error().type == "unknown-target") return call.notDone(page, "kiosk_offer");
  if (offered.error().type == "too-many-events") return call.notDone(page, "kiosk_offers");
  if (offered.error().type == "revoked") return call.notDone(page, "kiosk_revoked");
  return call.fail(offered.error());
}

}  // namespace usher::backend::web

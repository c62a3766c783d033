// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include <usher/backend/exchange/text.h>
#include <usher/backend/http/form.h>
#include <usher/backend/ticket/qr_picture.h>
#include <usher/backend/web/board/attention.h>
#include <usher/backend/web/board/kiosk_events.h>
#include <usher/backend/web/form_text.h>
#include <usher/contract/assertion.h>

namespace usher::backend::web {

namespace {

namespace permission = auth::permission;

using service::KioskState;

constexpr std::size_t kLongestKioskName = 60;
constexpr std::size_t kLongestMessage = 200;

/// "40 s", "3 min", "2 h".
std::string spanOf(const BoardCall& call, std::int64_t seconds) {
  constexpr std::int64_t kMinute = 60;
  constexpr std::int64_t kHour = 3600;
  if (seconds < 2 * kMinute) return call.say("seconds", {{"count", seconds}});
  if (seconds < 2 * kHour) return call.say("minutes", {{"count", seconds / kMinute}});
  return call.say("hours", {{"count", seconds / kHour}});
}

/// "mended kiosk.db": a state, and of what.
std::string diskInWords(const BoardCall& call, const std::string& disk) {
  if (disk.empty()) return {};
  const auto blank = disk.find(' ');
  auto words = call.worded("disk_", disk.substr(0, blank));
  return blank == disk.npos ? words : words + ": " + disk.substr(blank + 1);
}

void describeHeartbeat(const BoardCall& call, const contract::HeartbeatRequest& heartbeat, View& view) {
  view.text("queue", std::to_string(heartbeat.queue_depth)).flag("queue_waits", heartbeat.queue_depth > 0);
  view.text("data_age", spanOf(call, heartbeat.data_age_s));
  const auto off = std::abs(heartbeat.clock_offset_ms);
  view.text("clock", spanOf(call, off / 1000)).flag("clock_off", off > kClockOffMs);
  view.text("printer", call.worded("printer_", heartbeat.printer));
  view.text("camera", call.worded("camera_", heartbeat.camera));
  // Most kiosks have none.
  view.text("light", heartbeat.light.empty() ? std::string() : call.worded("light_", heartbeat.light));
  view.flag("light_off", !isWell(heartbeat.light));
  view.text("scanner",
            heartbeat.scanner.empty() ? std::string() : call.worded("scanner_", heartbeat.scanner));
  view.flag("scanner_off", !isWell(heartbeat.scanner));
  view.text("disk", diskInWords(call, heartbeat.disk)).flag("disk_off", !isWell(heartbeat.disk));
  view.flag("printer_off", !isWell(heartbeat.printer)).flag("camera_off", !isWell(heartbeat.camera));
}

View kioskView(const BoardCall& call, const KioskState& state, const std::vector<contract::EventRow>& others,
               const std::vector<View>& targets) {
  const auto& kiosk = state.kiosk;
  View view;
  view.text("fingerprint", contract::keyFingerprint(kiosk.public_key));
  view.text("kiosk_name", kiosk.name).text("version", kiosk.version).text("hardware", kiosk.hardware);
  view.flag("is_present", state.presence == KioskState::Present);
  view.flag("is_silent", state.presence == KioskState::Silent);
  view.flag("is_unseen", state.presence == KioskState::Unseen);
  view.flag("is_revoked", state.presence == KioskState::Revoked);
  view.text("seen",
            state.age ? call.say("ago", {{"span", spanOf(call, state.age->count())}}) : call.say("never"));
  for (const auto* name : {"queue", "data_age", "clock", "printer", "camera", "printer_off", "camera_off",
                           "light", "light_off", "scanner", "scanner_off", "disk", "disk_off"})
    view.flag(name, false);
  view.flag("queue_waits", false).flag("clock_off", false);
  View vitals;
  if (kiosk.heartbeat) describeHeartbeat(call, *kiosk.heartbeat, vitals);
  if (kiosk.heartbeat) view.part("vitals", std::move(vitals));
  std::vector<View> unknown;
  for (const auto& [command, told_at] : kiosk.unknown_commands) {
    unknown.push_back(View().text(
        "what", call.say("unknown_command", {{"command", command.kind},
                                             {"text", command.text},
                                             {"time", call.when(told_at, locale::TimeStyle::ShortMoment)}})));
  }
  view.flag("has_unknown", !unknown.empty()).list("unknown", std::move(unknown));
  view.flag("may_tell", state.presence != KioskState::Revoked);
  view.text("message_path", call.path({"kiosks", kiosk.id, "message"}));
  const bool may_steer = call.may(permission::kPairKiosks) && state.presence != KioskState::Revoked;
  const auto path = [&](const char* step) {
    return may_steer ? call.path({"kiosks", kiosk.id, step}) : std::string();
  };
  auto offers = offersOf(call, others, kiosk);
  view.text("revoke_path", path("revoke")).text("move_path", targets.empty() ? std::string() : path("move"));
  view.text("offer_path", offers.empty() ? std::string() : path("events"));
  view.list("targets", targets).list("offers", std::move(offers));
  return view;
}

http::Response kiosksPage(const BoardCall& call, View view) {
  const auto kiosks = call.board.kiosks.list(call.event.id);
  if (!kiosks) return call.fail(kiosks.error());
  const auto others = otherEvents(call);
  if (!others) return call.fail(others.error());
  const auto targets = targetsOf(call, *others);
  std::vector<View> rows;
  for (const auto& state : *kiosks) {
    rows.push_back(kioskView(call, state, *others, targets));
    rows.back().text("number", std::to_string(rows.size()));
  }
  view.flag("no_kiosks", rows.empty()).list("kiosks", std::move(rows));
  view.text("pair_path", call.may(permission::kPairKiosks) ? call.path({"kiosks"}) : std::string());
  return call.page("board_kiosks", "kiosks", std::move(view));
}

}  // namespace

http::Answer showKiosks(const BoardCall& call) {
  return kiosksPage(call, View().flag("pairing", false));
}

http::Answer pairKiosk(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  const auto name = form ? oneLine(form->text("kiosk_name")) : std::string();
  if (name.empty() || exchange::codePoints(name) > kLongestKioskName)
    return call.notDone(call.path({"kiosks"}), "kiosk_name");
  const auto code = call.board.services.pairing.createCode(call.event.id, name);
  if (!code) return call.fail(code.error());
  View pairing;
  pairing.text("code", *code).text("for_kiosk", name);
  const auto until = call.now() + service::Pairing::kCodeLife;
  pairing.text("until", call.say("code_until", {{"time", call.when(until, locale::TimeStyle::Clock)}}));
  if (const auto qr = qr::Code::make(*code, ticket::kCorrection))
    pairing.picture("code", {ticket::qrSvg(*qr)});
  return kiosksPage(call, View().part("pairing", std::move(pairing)));
}

http::Answer revokeKiosk(const BoardCall& call) {
  const auto revoked = call.board.kiosks.revoke(call.event.id, call.request.param("kiosk"));
  if (!revoked) return call.fail(revoked.error());
  return call.back(call.path({"kiosks"}), "revoked");
}

http::Answer tellKiosk(const BoardCall& call) {
  const auto page = call.path({"kiosks"});
  const auto form = http::formOf(call.request);
  const auto text = form ? oneLine(form->text("text")) : std::string();
  if (text.empty() || exchange::codePoints(text) > kLongestMessage) return call.notDone(page, "kiosk_text");
  const auto told = call.board.kiosks.command(call.event.id, call.request.param("kiosk"), "message", text);
  if (told) return call.back(page, "kiosk_told");
  if (told.error().type == "revoked") return call.notDone(page, "kiosk_revoked");
  if (told.error().type == "too-many-commands") return call.notDone(page, "kiosk_full");
  return call.fail(told.error());
}

}  // namespace usher::backend::web

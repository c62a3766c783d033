// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/heartbeat.h>

#include <algorithm>
#include <array>

namespace usher::sync {

namespace {

/// What a backend may ask of a kiosk; anything else is from a later one.
bool isKnown(const QString& command) {
  static const std::array<QString, 4> kKnown{QStringLiteral("reload"), QStringLiteral("switch-event"),
                                             QStringLiteral("message"), QStringLiteral("lock")};
  return std::ranges::find(kKnown, command) != kKnown.end();
}

}  // namespace

void Heartbeat::start() {
  beat();
}

void Heartbeat::stop() {
  waiting_ = false;
  line_.cut();
}

void Heartbeat::beat() {
  around_.scheduler.after(every_, line_.guard([this] { beat(); }));
  const auto line = line_.token();
  // Ops that were told to wait before the program's last start have nobody else to wake them.
  around_.reporter.reportQueue();
  const auto now = around_.clock.monotonic();
  if (line.expired() || waiting_ || now < not_before_) return;
  waiting_ = true;
  sent_at_ = now;
  around_.backend.heartbeat(around_.reporter.health(),
                            line_.guard([this](auto answer) { onAnswer(std::move(answer)); }));
}

void Heartbeat::onAnswer(std::expected<ports::HeartbeatAnswer, ports::BackendError> answer) {
  waiting_ = false;
  if (!answer) {
    if (answer.error().retry_after) not_before_ = around_.clock.monotonic() + *answer.error().retry_after;
    return around_.reporter.reportBackendError(answer.error());
  }
  const auto line = line_.token();
  around_.reporter.reportServerTime(answer->server_time, sent_at_);
  around_.reporter.reportAnswer();
  for (const auto& command : answer->commands) {
    if (line.expired()) return;
    if (isKnown(command.kind)) around_.reporter.reportCommand(command);
  }
}

}  // namespace usher::sync

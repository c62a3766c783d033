// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/heartbeat.h>

namespace usher::sync {

void Heartbeat::start() {
  beat();
}

void Heartbeat::stop() {
  waiting_ = false;
  line_.cut();
  commands_.forgetUnderWay();
}

void Heartbeat::beat() {
  around_.scheduler.after(every_, line_.guard([this] { beat(); }));
  const auto line = line_.token();
  // Ops that were told to wait before the program's last start have nobody else to wake them.
  around_.reporter.reportQueue();
  if (!line.expired()) tell();
}

void Heartbeat::beatNow() {
  tell();
}

void Heartbeat::tell() {
  const auto now = around_.clock.monotonic();
  if (waiting_ || now < not_before_) return;
  waiting_ = true;
  sent_at_ = now;
  auto health = around_.reporter.health();
  health.commands_done = commands_.allDone();
  health.commands_unknown = commands_.allUnknown();
  around_.backend.heartbeat(health, line_.guard([this](auto answer) { onAnswer(std::move(answer)); }));
}

void Heartbeat::onAnswer(std::expected<ports::HeartbeatAnswer, ports::BackendError> answer) {
  waiting_ = false;
  if (!answer) {
    if (answer.error().retry_after) not_before_ = around_.clock.monotonic() + *answer.error().retry_after;
    return around_.reporter.reportLostBeat(answer.error());
  }
  const auto line = line_.token();
  around_.reporter.reportServerTime(answer->server_time, sent_at_);
  around_.reporter.reportAnswer();
  if (line.expired()) return;
  if (answer->neighbours) around_.reporter.reportNeighbours(*answer->neighbours);
  if (line.expired()) return;
  around_.reporter.reportOtherEvents(answer->other_events);
  if (line.expired()) return;
  for (const auto& command : commands_.fresh(answer->commands)) {
    around_.reporter.reportCommand(command);
    if (line.expired()) return;
  }
}

}  // namespace usher::sync

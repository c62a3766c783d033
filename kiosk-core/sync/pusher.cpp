// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/pusher.h>

#include <algorithm>

namespace usher::sync {

namespace {

using std::chrono::milliseconds;

using ports::kLongestOpWait;

milliseconds doubled(milliseconds first, int times, milliseconds at_most) {
  return std::min(at_most, first * (1 << std::clamp(times, 0, 10)));
}

/// How long an op waits at least after its n-th "not now".
milliseconds patienceAfter(int attempts) {
  return doubled(Pause::kFirst, attempts, Pause::kLongest);
}

/// How long an op waits that makes the backend refuse whatever push it is in. It is kept: the fault may be
/// the backend's.
milliseconds exileAfter(int attempts) {
  return doubled(std::chrono::seconds{10}, attempts, kLongestOpWait);
}

}  // namespace

Pusher::Pusher(const Surroundings& around, ports::Outbox& outbox)
    : around_(around), outbox_(outbox), pause_(around.scheduler, around.random) {}

void Pusher::start(milliseconds spread) {
  running_ = true;
  holdBack(spread);
  push();
}

void Pusher::stop() {
  running_ = false;
  busy_ = false;
  holding_back_ = false;
  line_.cut();
  pause_.cancel();
}

void Pusher::backendIsBack(milliseconds spread) {
  if (!running_ || busy_ || holding_back_) return;
  if (pause_.isOn()) {
    pause_.cutShort(spread);
  } else {
    holdBack(spread);
  }
}

void Pusher::holdBack(milliseconds spread) {
  if (spread <= milliseconds{0}) return;
  holding_back_ = true;
  around_.scheduler.after(spread, line_.guard([this] {
    holding_back_ = false;
    push();
  }));
}

void Pusher::push() {
  if (!running_ || busy_ || holding_back_ || pause_.isOn() || !around_.reporter.isTimeKnown()) return;
  auto due = outbox_.due(around_.clock.now(), static_cast<int>(limit_));
  if (!due) return failed(due.error());
  if (due->empty()) return;
  busy_ = true;
  sent_ = *std::move(due);
  sent_at_ = around_.clock.monotonic();
  around_.backend.push(sent_, line_.guard([this](auto answer) { onAnswer(std::move(answer)); }));
}

void Pusher::onAnswer(std::expected<ports::PushAnswer, ports::BackendError> answer) {
  if (!answer) {
    if (answer.error().code == ports::BackendError::Refused) return onRefusal(answer.error());
    return failed(answer.error());
  }
  const auto outcomes = outcomesOfSent(answer->outcomes);
  if (outcomes.empty()) {
    return failed({ports::BackendError::Garbled,
                   QStringLiteral("an answer to a push that answers none of its ops"),
                   {}});
  }
  if (const auto settled = outbox_.settle(outcomes, answer->visible_at); !settled)
    return failed(settled.error());
  pause_.forgive();
  limit_ = std::min(kMostOps, limit_ * 2);
  const auto line = line_.token();
  if (answer->server_time) around_.reporter.reportServerTime(*answer->server_time, sent_at_);
  around_.reporter.reportAnswer();
  around_.reporter.reportQueue();
  if (!line.expired()) goOn();
}

void Pusher::onRefusal(const ports::BackendError& error) {
  const auto line = line_.token();
  around_.reporter.reportAnswer();
  if (line.expired()) return;
  if (sent_.size() > 1) {
    limit_ = sent_.size() / 2;
    return goOn();
  }
  limit_ = kMostOps;
  const auto& op = sent_.front();
  const ports::outcome::Retry later{around_.clock.now() + exileAfter(op.attempts), error.detail};
  const auto settled = outbox_.settle({{op.id(), later}}, {});
  if (!settled) return failed(settled.error());
  // A backend that refuses every op must not be asked about each of them in one go.
  rest(error.retry_after);
}

std::vector<ports::OpOutcome> Pusher::outcomesOfSent(const std::vector<ports::OpOutcome>& outcomes) {
  std::vector<ports::OpOutcome> known;
  const auto now = around_.clock.now();
  for (const auto& one : outcomes) {
    const auto op = std::ranges::find(sent_, one.op, [](const auto& sent) { return sent.id(); });
    if (op == sent_.end()) continue;
    known.push_back(one);
    if (auto* retry = std::get_if<ports::outcome::Retry>(&known.back().outcome)) {
      retry->not_before = std::clamp<domain::Instant>(retry->not_before, now + patienceAfter(op->attempts),
                                                      now + kLongestOpWait);
      around_.scheduler.after(retry->not_before - now, line_.guard([this] { push(); }));
    }
  }
  return known;
}

void Pusher::goOn() {
  busy_ = false;
  push();
}

void Pusher::rest(std::optional<std::chrono::seconds> at_least) {
  busy_ = false;
  pause_.begin(at_least, [this] { push(); });
}

void Pusher::failed(const ports::BackendError& error) {
  const auto line = line_.token();
  around_.reporter.reportBackendError(error);
  if (!line.expired()) rest(error.retry_after);
}

void Pusher::failed(const ports::StoreError& error) {
  const auto line = line_.token();
  around_.reporter.reportStoreError(error);
  if (!line.expired()) rest(std::nullopt);
}

}  // namespace usher::sync

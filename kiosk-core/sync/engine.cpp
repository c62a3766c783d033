// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/engine.h>

#include <QCryptographicHash>
#include <QtEndian>

namespace usher::sync {

namespace {

using std::chrono::milliseconds;

/// From here on an outage is one that all kiosks of a venue have noticed.
constexpr milliseconds kLongOutage{60'000};
/// By less than this the backend's clock only seems to be another one than before.
constexpr milliseconds kNewTime{1'000};
/// After less than this, back-offs are still so short that it is not worth while to cut them.
constexpr milliseconds kNoticeableOutage{5'000};

}  // namespace

Engine::Engine(EngineSettings settings, ports::Replica& replica, ports::Outbox& outbox,
               ports::Backend& backend, const ports::Clock& clock, ports::Random& random,
               ports::Scheduler& scheduler, QObject* parent)
    : QObject(parent),
      settings_(std::move(settings)),
      outbox_(outbox),
      backend_(backend),
      clock_(clock),
      scheduler_(scheduler),
      feed_({backend, clock, random, scheduler, *this}, replica, settings_.event, settings_.poll_wait),
      pusher_({backend, clock, random, scheduler, *this}, outbox),
      heartbeat_({backend, clock, random, scheduler, *this}, settings_.heartbeat_every) {}

Engine::~Engine() = default;

void Engine::start() {
  if (running_) return;
  running_ = true;
  leaving_ = false;
  handed_in_ = false;
  online_ = false;
  last_contact_ = clock_.monotonic();
  wall_zero_ = clock_.now() - clock_.monotonic();
  boot_time_ = outbox_.bootTime().value_or(std::nullopt);
  if (boot_time_) clock_offset_.assume(*boot_time_);
  is_time_known_ = clock_offset_.zero().has_value();
  reportQueue();
  // What has waited for long has waited for a backend that all kiosks of the venue were without.
  const auto waited = depth_.oldest ? clock_.now() - *depth_.oldest : milliseconds{0};
  const auto line = line_.token();
  pusher_.start(spreadAfter(waited));
  if (!line.expired()) heartbeat_.start();
  if (!line.expired()) feed_.start();
}

void Engine::stop() {
  running_ = false;
  status_due_ = false;
  progress_.reset();
  tidying_ = false;
  reloads_.clear();
  line_.cut();
  feed_.stop();
  pusher_.stop();
  heartbeat_.stop();
}

void Engine::reload() {
  if (running_ && !leaving_) feed_.reload();
}

void Engine::holdFeed() {
  if (running_ && !leaving_) feed_.stop();
}

void Engine::carried(const Brought& brought) {
  if (!running_) return;
  const auto line = line_.token();
  if (brought.all_anew) reportSnapshot();
  if (!line.expired() && brought.facts_touched) reportFacts();
  if (!line.expired() && brought.whole_as_of) {
    const auto now = clock_.monotonic();
    const auto here = clock_.now() + clock_offset_.offset(clock_.now(), now).value_or(milliseconds{0});
    const auto then = now - std::max(milliseconds{0}, here - *brought.whole_as_of);
    caught_up_at_ = std::max(caught_up_at_.value_or(then), then);
    showStatusSoon();
    emit caughtUp();
  }
  if (!line.expired() && brought.farewell) leave(brought.farewell->moved_to);
  if (!line.expired()) reportQueue();
  if (!line.expired() && !leaving_) feed_.start();
}

void Engine::switchEvent(const domain::EventId& to, const domain::StaffMemberId& by) {
  if (!running_ || leaving_) return emit switchAnswered(QStringLiteral("this kiosk is leaving its event"));
  backend_.switchEvent(to, by, line_.guard([this](std::expected<void, ports::BackendError> answer) {
    if (answer) {
      reportAnswer();
      emit switchAnswered(std::nullopt);
      return;
    }
    const auto line = line_.token();
    const QString trouble = answer.error().detail;
    // That it is refused says nothing of whether the backend is there.
    if (answer.error().code != ports::BackendError::Refused) reportBackendError(answer.error());
    if (!line.expired()) emit switchAnswered(trouble);
  }));
}

void Engine::recorded() {
  if (running_) reportQueue();
}

SyncStatus Engine::status() const {
  const auto now = clock_.monotonic();
  SyncStatus status{.online = online_,
                    .queued = depth_.waiting,
                    .oldest = depth_.oldest,
                    .parked = depth_.parked,
                    .data_age = std::nullopt,
                    .clock_offset = clock_offset_.offset(clock_.now(), now),
                    .progress = progress_,
                    .clock_set_by = std::nullopt,
                    .last_error = online_ ? QString() : last_error_};
  if (caught_up_at_) status.data_age = std::chrono::duration_cast<std::chrono::seconds>(now - *caught_up_at_);
  const auto set_by = clock_.now() - now - wall_zero_;
  if (running_ && std::chrono::abs(set_by) > SyncStatus::kClockWasSet) {
    status.clock_set_by = std::chrono::round<std::chrono::seconds>(set_by);
  }
  return status;
}

milliseconds Engine::spreadAfter(milliseconds outage) const {
  if (outage <= kLongOutage || settings_.spread <= milliseconds{0}) return milliseconds{0};
  const auto hash = QCryptographicHash::hash(settings_.kiosk.text().toUtf8(), QCryptographicHash::Sha256);
  return milliseconds(qFromBigEndian<quint32>(hash.constData()) % settings_.spread.count());
}

void Engine::reportAnswer() {
  const auto outage = clock_.monotonic() - last_contact_;
  const bool was_online = std::exchange(online_, true);
  last_contact_ = clock_.monotonic();
  unauthorized_said_ = false;
  update_said_ = false;
  showStatusSoon();
  // The feed may be there long before the next beat, and says nothing of the time.
  if (!is_time_known_) heartbeat_.beatNow();
  if (was_online || outage < kNoticeableOutage) return;
  feed_.backendIsBack();
  pusher_.backendIsBack(spreadAfter(outage));
}

void Engine::reportBackendError(const ports::BackendError& error) {
  online_ = false;
  last_error_ = error.detail;
  showStatusSoon();
  if (error.code == ports::BackendError::Revoked || error.code == ports::BackendError::Moved)
    leave(error.moved_to);
  if (error.code == ports::BackendError::Unauthorized && !std::exchange(unauthorized_said_, true))
    emit unauthorized();
  if (error.code == ports::BackendError::UpdateRequired && !std::exchange(update_said_, true))
    emit updateRequired();
}

void Engine::reportStoreError(const ports::StoreError& error) {
  emit storeFailed(error);
}

void Engine::reportFacts() {
  emit factsChanged();
}

void Engine::reportCaughtUp() {
  caught_up_at_ = clock_.monotonic();
  showStatusSoon();
  tidySoon();
  emit caughtUp();
}

void Engine::reportServerTime(domain::Instant server, milliseconds sent) {
  clock_offset_.add(server, sent, clock_.monotonic());
  const auto zero = *clock_offset_.zero();
  if (!boot_time_ || std::chrono::abs(*boot_time_ - zero) > kNewTime) {
    if (const auto kept = outbox_.setBootTime(zero); !kept) return reportStoreError(kept.error());
    boot_time_ = zero;
  }
  if (!std::exchange(is_time_known_, true)) pusher_.nudge();
}

void Engine::reportLostBeat(const ports::BackendError& error) {
  // Who answers everything but this does not tell the time: what was done here must not wait for it.
  const bool never_comes = online_ || error.code != ports::BackendError::Unreachable;
  const auto line = line_.token();
  reportBackendError(error);
  if (line.expired() || !never_comes || std::exchange(is_time_known_, true)) return;
  pusher_.nudge();
}

void Engine::reportProgress(const std::optional<domain::LoadProgress>& progress) {
  progress_ = progress;
  showStatusSoon();
}

void Engine::reportSnapshot() {
  for (const QString& id : std::exchange(reloads_, {})) heartbeat_.commands().done(id);
  tidySoon();
  emit reloaded();
}

void Engine::reportCommand(const ports::KioskCommand& command) {
  if (leaving_) return;
  if (command.kind == QStringLiteral("reload")) {
    reloads_.push_back(command.id);
    feed_.reload();
  } else {
    heartbeat_.commands().unknown(command.id);
    emit commandUnknown(command);
  }
}

void Engine::reportNeighbours(const std::vector<domain::Neighbour>& neighbours) {
  emit neighboursTold(neighbours);
}

void Engine::reportOtherEvents(const std::vector<domain::OtherEvent>& events) {
  emit otherEventsTold(events);
}

void Engine::reportQueue() {
  const auto depth = outbox_.depth();
  if (depth) depth_ = *depth;
  showStatusSoon();
  if (leaving_ && depth && depth->waiting == 0) {
    if (!std::exchange(handed_in_, true)) emit handedIn(next_);
    return;
  }
  pusher_.nudge();
}

void Engine::leave(const std::optional<domain::EventId>& next) {
  if (!running_ || std::exchange(leaving_, true)) return;
  next_ = next;
  feed_.stop();
  const auto line = line_.token();
  emit leaving(next);
  if (!line.expired()) reportQueue();
}

ports::KioskHealth Engine::health() {
  const auto now = status();
  return {.version = settings_.version,
          .outbox = depth_,
          .data_age = now.data_age.value_or(std::chrono::seconds{0}),
          .clock_offset = now.clock_offset.value_or(milliseconds{0}),
          .devices = devices_};
}

void Engine::tidySoon() {
  if (std::exchange(tidying_, true)) return;
  scheduler_.after({}, line_.guard([this] {
    tidying_ = false;
    const auto more = outbox_.tidy();
    if (!more) return reportStoreError(more.error());
    if (*more) return tidySoon();
    // What another history has lost waits again.
    reportQueue();
  }));
}

void Engine::showStatusSoon() {
  if (!running_ || std::exchange(status_due_, true)) return;
  scheduler_.after({}, line_.guard([this] {
    status_due_ = false;
    const auto now = status();
    if (shown_ == now) return;
    shown_ = now;
    emit statusChanged(now);
  }));
}

}  // namespace usher::sync

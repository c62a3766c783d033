// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/feed.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include <usher/sync/change_kinds.h>

namespace usher::sync {

namespace {

/// A backend that answers "nothing new" at once is not asked more often than this.
constexpr std::chrono::milliseconds kLeastInterval{1'000};
/// How often staff are told how far a snapshot is.
constexpr std::chrono::milliseconds kProgress{250};
/// A feed that has gone on for this long from a snapshot goes on from it.
constexpr std::chrono::milliseconds kSettled{60'000};

ports::BackendError garbled(const QString& detail) {
  return {ports::BackendError::Garbled, detail, std::nullopt};
}

}  // namespace

Feed::Feed(const Surroundings& around, ports::Replica& replica, domain::EventId event,
           std::chrono::seconds poll_wait)
    : around_(around),
      replica_(replica),
      event_(std::move(event)),
      poll_wait_(poll_wait),
      pause_(around.scheduler, around.random),
      snapshot_pause_(around.scheduler, around.random) {}

Feed::~Feed() {
  stop();
}

void Feed::start() {
  go();
}

void Feed::stop() {
  line_.cut();
  pause_.cancel();
  snapshot_pause_.cancel();
  batch_ = {};
  if (!loading_) return;
  loading_->stop();
  work_.reset();
  loading_.reset();
}

void Feed::reload() {
  if (std::exchange(snapshot_wanted_, true) || pause_.isOn()) return;
  line_.cut();
  batch_ = {};
  bootstrap();
}

void Feed::go() {
  if (snapshot_wanted_) {
    bootstrap();
  } else {
    // After a start or an outage staff want to know at once whether the copy is current.
    poll(std::chrono::seconds{0});
  }
}

void Feed::bootstrap() {
  snapshot_wanted_ = true;
  begun_.reset();
  auto arriving = [this](std::int64_t bytes, std::optional<std::int64_t> of) {
    tell({.step = domain::LoadProgress::Fetching, .done = bytes, .of = of});
  };
  around_.backend.fetchSnapshot(line_.guard(std::move(arriving)),
                                line_.guard([this](auto answer) { onSnapshot(std::move(answer)); }));
}

void Feed::tell(domain::LoadProgress progress) {
  const auto now = around_.clock.monotonic();
  if (!begun_ || begun_->at.step != progress.step) {
    begun_ = Begun{progress, now, now};
  } else if (now - begun_->told < kProgress) {
    return;
  }
  begun_->told = now;
  const auto passed = now - begun_->when;
  if (passed >= kProgress) progress.per_second = (progress.done - begun_->at.done) * 1000 / passed.count();
  around_.reporter.reportProgress(progress);
}

void Feed::onSnapshot(std::expected<std::unique_ptr<ports::FetchedSnapshot>, ports::BackendError> answer) {
  const auto line = line_.token();
  if (!answer) {
    around_.reporter.reportProgress(std::nullopt);
    // What has arrived does not come again: so a bad line gets all of it here, piece by piece.
    const bool was_cut = begun_ && answer.error().code == ports::BackendError::Unreachable;
    if (was_cut) pause_.forgive();
    if (!line.expired()) failed(answer.error());
    return;
  }
  auto load = replica_.beginSnapshot(event_, (*answer)->position());
  if (!load) {
    around_.reporter.reportProgress(std::nullopt);
    if (!line.expired()) failed(load.error());
    return;
  }
  loading_ = std::make_unique<Loading>(*std::move(answer), *std::move(load));
  work_ = around_.scheduler.elsewhere([one = loading_.get()] { one->run(); }, [this] { loaded(); });
  watchLoading();
}

void Feed::watchLoading() {
  if (!loading_) return;
  const auto line = line_.token();
  using domain::LoadProgress;
  tell({.step = loading_->isCompleting() ? LoadProgress::Finishing : LoadProgress::Loading,
        .done = loading_->read(),
        .of = loading_->rows()});
  if (!line.expired()) around_.scheduler.after(kProgress, line_.guard([this] { watchLoading(); }));
}

void Feed::loaded() {
  work_.reset();
  const auto outcome = loading_->finish();
  loading_.reset();
  const auto line = line_.token();
  around_.reporter.reportProgress(std::nullopt);
  if (line.expired()) return;
  if (const auto* error = std::get_if<ports::BackendError>(&outcome)) return failed(*error);
  if (const auto* error = std::get_if<ports::StoreError>(&outcome)) return failed(*error);
  snapshot_wanted_ = false;
  snapshot_at_ = around_.clock.monotonic();
  around_.reporter.reportAnswer();
  around_.reporter.reportSnapshot();
  around_.reporter.reportFacts();
  around_.reporter.reportQueue();
  if (!line.expired()) poll(std::chrono::seconds{0});
}

void Feed::poll(std::chrono::seconds wait) {
  const auto position = replica_.position();
  if (!position) return failed(position.error());
  if (!*position) return bootstrap();
  asked_after_ = **position;
  asked_at_ = around_.clock.monotonic();
  around_.backend.fetchChanges(asked_after_, wait,
                               line_.guard([this](auto answer) { onChanges(std::move(answer)); }));
}

void Feed::onChanges(std::expected<std::optional<ports::ChangeBatch>, ports::BackendError> answer) {
  if (answer) {
    if (*answer) {
      take(**std::move(answer));
    } else {
      nothingNew();
    }
  } else if (answer.error().code == ports::BackendError::CursorTooOld) {
    diverged();
  } else {
    failed(answer.error());
  }
}

void Feed::nothingNew() {
  pause_.forgive();
  const auto line = line_.token();
  around_.reporter.reportAnswer();
  around_.reporter.reportCaughtUp();
  if (line.expired()) return;
  if (around_.clock.monotonic() - asked_at_ >= kLeastInterval) {
    poll(poll_wait_);
  } else {
    around_.scheduler.after(kLeastInterval, line_.guard([this] { poll(poll_wait_); }));
  }
}

void Feed::take(ports::ChangeBatch batch) {
  const bool moved = batch.after.cursor != asked_after_.cursor;
  if (batch.after.generation != asked_after_.generation) return diverged();
  if (!moved && batch.after.chain != asked_after_.chain) return diverged();
  if (!moved && (batch.more || !batch.changes.empty())) {
    return failed(garbled(QStringLiteral("changes that leave the cursor where it was")));
  }
  if (!moved) return nothingNew();
  batch_ = std::move(batch);
  applied_ = 0;
  facts_touched_ = false;
  applySlice();
}

// The position moves with the last slice alone: after a crash in between, the batch comes again, which
// changes nothing.
void Feed::applySlice() {
  const auto end = std::min(applied_ + kSlice, batch_.changes.size());
  const bool last = end == batch_.changes.size();
  ports::ChangeBatch slice{.after = last ? batch_.after : asked_after_,
                           .changes = {},
                           .more = batch_.more || !last,
                           .server_time = batch_.server_time};
  const auto from = batch_.changes.begin() + static_cast<std::ptrdiff_t>(applied_);
  const auto to = batch_.changes.begin() + static_cast<std::ptrdiff_t>(end);
  facts_touched_ = facts_touched_ || std::any_of(from, to, isFact);
  slice.changes.assign(std::make_move_iterator(from), std::make_move_iterator(to));
  applied_ = end;
  if (const auto kept = replica_.apply(slice); !kept) return failed(kept.error());
  if (last) return applied();
  around_.scheduler.after({}, line_.guard([this] { applySlice(); }));
}

void Feed::applied() {
  const bool more = batch_.more;
  batch_ = {};
  pause_.forgive();
  const auto line = line_.token();
  around_.reporter.reportAnswer();
  if (facts_touched_) around_.reporter.reportFacts();
  around_.reporter.reportQueue();
  if (!more) around_.reporter.reportCaughtUp();
  if (!line.expired()) poll(more ? std::chrono::seconds{0} : poll_wait_);
}

void Feed::diverged() {
  snapshot_wanted_ = true;
  const auto line = line_.token();
  around_.reporter.reportAnswer();
  if (line.expired()) return;
  if (snapshot_at_ && around_.clock.monotonic() - *snapshot_at_ < kSettled) {
    snapshot_pause_.begin(std::nullopt, [this] { bootstrap(); });
  } else {
    snapshot_pause_.forgive();
    bootstrap();
  }
}

void Feed::failed(const ports::BackendError& error) {
  const auto line = line_.token();
  around_.reporter.reportBackendError(error);
  if (!line.expired()) pause_.begin(error.retry_after, [this] { go(); });
}

void Feed::failed(const ports::StoreError& error) {
  batch_ = {};
  const auto line = line_.token();
  around_.reporter.reportStoreError(error);
  if (!line.expired()) pause_.begin(std::nullopt, [this] { go(); });
}

}  // namespace usher::sync

// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/carried.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include <usher/sync/change_kinds.h>

namespace usher::sync {

namespace {

/// Whether a feed at `here` has all that one at `there`, of the same generation, has.
bool hasReached(const QString& here, const QString& there) {
  if (here == there) return true;
  bool is_number = false;
  bool is_other_number = false;
  const auto at = here.toULongLong(&is_number);
  const auto goal = there.toULongLong(&is_other_number);
  return is_number && is_other_number && at >= goal;
}

}  // namespace

Carried::Carried(ports::Replica& replica, ports::Outbox& outbox, domain::EventId event,
                 std::optional<ports::FeedPosition> asked_after)
    : replica_(replica),
      outbox_(outbox),
      event_(std::move(event)),
      asked_after_(std::move(asked_after)),
      next_after_(asked_after_) {}

Carried::Taken Carried::take(const ports::PushAnswer& results) {
  const auto before = outbox_.depth();
  if (!before) return std::unexpected(before.error());
  if (const auto settled = outbox_.settle(results.outcomes, results.visible_at); !settled)
    return std::unexpected(settled.error());
  const auto after = outbox_.depth();
  if (!after) return std::unexpected(after.error());
  // What was answered before, by the network or another stick, waits no more.
  brought_.settled += std::max<std::int64_t>(0, before->waiting - after->waiting);
  return {};
}

Carried::Taken Carried::take(ports::ChangeBatch page) {
  const auto here = replica_.position();
  if (!here) return std::unexpected(here.error());
  const auto from = std::exchange(next_after_, page.after);
  const bool goes_on = *here && from && (*here)->generation == page.after.generation &&
                       from->generation == page.after.generation && hasReached((*here)->cursor, from->cursor);
  if (!goes_on) return std::unexpected(domain::StickTrouble::Old);
  if (hasReached((*here)->cursor, page.after.cursor)) return {};
  before_page_ = **here;
  page_ = std::move(page);
  applied_ = 0;
  return {};
}

// As Feed does: the position moves with the last slice alone.
Carried::Taken Carried::goOn() {
  const auto end = std::min(applied_ + kSlice, page_->changes.size());
  const bool is_last = end == page_->changes.size();
  ports::ChangeBatch slice{.after = is_last ? page_->after : before_page_,
                           .changes = {},
                           .more = true,
                           .server_time = page_->server_time};
  const auto from = page_->changes.begin() + static_cast<std::ptrdiff_t>(applied_);
  const auto to = page_->changes.begin() + static_cast<std::ptrdiff_t>(end);
  brought_.facts_touched = brought_.facts_touched || std::any_of(from, to, isFact);
  slice.changes.assign(std::make_move_iterator(from), std::make_move_iterator(to));
  brought_.changes += static_cast<std::int64_t>(slice.changes.size());
  applied_ = end;
  if (is_last) page_.reset();
  if (const auto kept = replica_.apply(slice); !kept) return std::unexpected(kept.error());
  return {};
}

bool Carried::isNewer(const ports::FeedPosition& at, const std::optional<ports::FeedPosition>& here) const {
  // Nothing has come since this kiosk asked, and the backend says that it needs everything.
  if (!here || here == asked_after_) return true;
  if (here->generation == at.generation) return !hasReached(here->cursor, at.cursor);
  return asked_after_ && here->generation == asked_after_->generation;
}

std::expected<void, ports::StoreError> Carried::begin(const ports::FeedPosition& at) {
  load_.reset();
  rows_ = 0;
  next_after_ = at;
  const auto here = replica_.position();
  if (!here) return std::unexpected(here.error());
  is_old_ = !isNewer(at, *here);
  if (is_old_) return {};
  auto load = replica_.beginSnapshot(event_, at);
  if (!load) return std::unexpected(load.error());
  load_ = *std::move(load);
  return {};
}

ports::SnapshotSink Carried::sink() {
  return {
      .begin = [this](const ports::FeedPosition& at, std::int64_t) -> std::expected<void, ports::StoreError> {
        auto begun = begin(at);
        if (!begun) sink_error_ = begun.error();
        return begun;
      },
      .add = [this](std::vector<ports::Record> records) -> std::expected<void, ports::StoreError> {
        rows_ += static_cast<std::int64_t>(records.size());
        if (!load_) return {};
        auto added = load_->add(std::move(records));
        if (!added) sink_error_ = added.error();
        return added;
      }};
}

Carried::Taken Carried::endSnapshot() {
  if (sink_error_) return std::unexpected(*sink_error_);
  if (!load_) return {};
  const auto load = std::exchange(load_, nullptr);
  if (const auto finished = load->finish(); !finished) return std::unexpected(finished.error());
  brought_.rows = rows_;
  brought_.all_anew = true;
  brought_.facts_touched = true;
  return {};
}

}  // namespace usher::sync

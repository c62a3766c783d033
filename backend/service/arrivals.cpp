// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/arrivals.h>

namespace usher::backend::service {

namespace {

using std::chrono::minutes;

/// Steps that people read at a glance, in minutes.
constexpr int kSteps[] = {1, 2, 5, 10, 15, 30, 60, 120, 360, 720, 1440};

struct Axis {
  Instant from;
  minutes step{1};
  std::size_t steps = 0;

  std::size_t at(Instant minute) const { return static_cast<std::size_t>((minute - from) / step); }
};

Instant floorTo(Instant at, minutes step) {
  const auto since_epoch = at.time_since_epoch();
  return Instant(since_epoch - since_epoch % std::chrono::milliseconds(step));
}

Axis axisOf(const std::vector<store::ArrivalMinute>& minutes_seen) {
  if (minutes_seen.empty()) return {};
  const auto [first, last] = std::ranges::minmax(minutes_seen, {}, &store::ArrivalMinute::minute);
  Axis axis;
  for (const int step : kSteps) {
    axis.step = minutes(step);
    axis.from = floorTo(first.minute, axis.step);
    axis.steps = axis.at(last.minute) + 1;
    if (axis.steps <= static_cast<std::size_t>(Arrivals::kMostSteps)) return axis;
  }
  // An event of months: as wide as it takes, in whole days.
  while (axis.steps > static_cast<std::size_t>(Arrivals::kMostSteps)) {
    axis.step *= 2;
    axis.from = floorTo(first.minute, axis.step);
    axis.steps = axis.at(last.minute) + 1;
  }
  return axis;
}

ArrivalBoard boardOf(const store::Arrivals& arrivals) {
  const auto axis = axisOf(arrivals.minutes);
  std::map<std::string, ListArrivals> lists;
  for (const auto& count : arrivals.counts) {
    auto& list = lists[count.list];
    list.expected += count.expected;
    list.arrived += count.arrived;
    list.by_type.push_back(count);
  }
  for (auto& [id, list] : lists) {
    list.list = id;
    list.steps.resize(axis.steps);
  }
  for (const auto& [list, minute, arrived] : arrivals.minutes) {
    lists[list].steps[axis.at(minute)].arrived += arrived;
  }
  ArrivalBoard board{axis.from, axis.step, {}};
  for (auto& [id, list] : lists) {
    std::int64_t total = 0;
    for (auto& step : list.steps) step.total = total += step.arrived;
    board.lists.push_back(std::move(list));
  }
  return board;
}

}  // namespace

Result<Arrivals::Look> Arrivals::of(const std::string& event) {
  // Held while the store is asked: whoever comes meanwhile wants the same.
  const std::lock_guard lock(mutex_);
  const auto heads = store_.heads();
  if (!heads) return std::unexpected(fromStore(heads.error()));
  const auto head = std::ranges::find(*heads, event, &store::FeedHead::event);
  if (head == heads->end()) {
    return std::unexpected(fromStore({store::Error::NoSuchEvent, "there is no event " + event}));
  }
  auto& seen = seen_[event];
  const auto now = clock_();
  if (seen.look.board && seen.generation == head->generation) {
    if (seen.sequence == head->sequence) return seen.look;
    // A clock that was set back must not hold it for longer.
    const bool just_now = seen.at <= now && now - seen.at < kBetweenLooks;
    if (just_now) return Look{seen.look.board, seen.look.counted, true};
  }
  auto arrivals = store_.arrivals(event);
  if (!arrivals) return std::unexpected(fromStore(arrivals.error()));
  auto board = std::make_shared<const ArrivalBoard>(boardOf(*arrivals));
  auto counted = std::make_shared<const store::Arrivals>(std::move(*arrivals));
  seen = {head->generation, head->sequence, now, {std::move(board), std::move(counted)}};
  return seen.look;
}

}  // namespace usher::backend::service

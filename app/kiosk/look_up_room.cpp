// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/look_up_room.h>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <utility>

#include <usher/search/query.h>

namespace usher::kiosk {

namespace {

constexpr auto kNoType = std::numeric_limits<std::uint16_t>::max();

/// From here on this thread leaves the processor to whatever a guest or staff wait for (Linux counts niceness
/// by thread).
void giveWay() {
  constexpr int kNice = 10;
  setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
}

search::State stateOf(domain::DoorState state) {
  switch (state) {
    case domain::DoorState::NotYetIn:
      return search::State::NotYetIn;
    case domain::DoorState::Inside:
      return search::State::Inside;
    case domain::DoorState::Left:
      return search::State::Left;
    case domain::DoorState::Unpaid:
      return search::State::Unpaid;
    case domain::DoorState::Cancelled:
      return search::State::Cancelled;
    case domain::DoorState::Blocked:
      return search::State::Blocked;
  }
  return search::State::NotYetIn;
}

search::AttendeeText textOf(const ports::RollRow& row) {
  return {.given_name = row.attendee.given_name,
          .family_name = row.attendee.family_name,
          .company = row.attendee.company,
          .booking = {},
          .code = row.code};
}

}  // namespace

LookUpRoom::LookUpRoom() = default;

LookUpRoom::~LookUpRoom() {
  if (worker_.joinable()) worker_.join();
}

void LookUpRoom::expect() {
  ++era_;
  whole_ = false;
  reading_.emplace();
  index_.expectVolume();
  emit grown(static_cast<qsizetype>(index_.size()), false);
}

void LookUpRoom::add(const Rows& rows) {
  if (!reading_) return;
  reading_->pages.push_back(rows);
  if (!page_timer_.isActive()) page_timer_.start(0, this);
}

void LookUpRoom::finish() {
  if (!reading_) return;
  reading_->all_here = true;
  goOn();
}

void LookUpRoom::timerEvent(QTimerEvent*) {
  if (!reading_ || reading_->pages.empty()) return page_timer_.stop();
  for (const auto& row : reading_->pages.front()) {
    reading_->builder.add(row.standing.number, textOf(row), traitsOf(row.standing));
  }
  reading_->pages.pop_front();
  emit taken();
  if (reading_->pages.empty()) page_timer_.stop();
  goOn();
}

void LookUpRoom::put(const Rows& rows) {
  for (const auto& row : rows) index_.put(row.standing.number, textOf(row), traitsOf(row.standing));
  goOn();
}

void LookUpRoom::setStandings(const std::vector<ports::RollStanding>& standings) {
  for (const auto& standing : standings) index_.setTraits(standing.number, traitsOf(standing));
}

void LookUpRoom::endStandings() {
  emit grown(static_cast<qsizetype>(index_.size()), whole_);
}

void LookUpRoom::remove(const Numbers& numbers) {
  for (const auto number : numbers) index_.remove(number);
  goOn();
}

void LookUpRoom::clear() {
  ++era_;
  whole_ = false;
  reading_.reset();
  page_timer_.stop();
  index_ = search::Index();
  types_.clear();
  emit grown(0, false);
}

void LookUpRoom::search(quint64 asked, const QString& typed, const domain::GuestFilter& filter) {
  const bool is_on_its_way = wanted_.has_value();
  wanted_ = Wanted{asked, typed, filter};
  // After what was typed already, and came here meanwhile.
  if (!is_on_its_way) QMetaObject::invokeMethod(this, &LookUpRoom::answer, Qt::QueuedConnection);
}

void LookUpRoom::answer() {
  const auto wanted = std::exchange(wanted_, std::nullopt);
  if (!wanted) return;
  const search::Found all = index_.search(search::Query(wanted->typed), filterOf(wanted->filter));
  Numbers numbers;
  for (const auto& hit : all.hits) numbers.push_back(hit.key);
  emit found(wanted->asked, wanted->typed, wanted->filter, numbers, all.more);
}

void LookUpRoom::goOn() {
  if (worker_.joinable()) return;
  if (reading_) {
    if (!reading_->all_here || !reading_->pages.empty()) return;
    auto builder = std::move(reading_->builder);
    reading_.reset();
    whole_ = true;
    workOn([builder = std::move(builder)]() mutable { return std::move(builder).build(); });
  } else if (index_.hasGrown()) {
    workOn([merge = index_.merge()] { return merge.run(); });
  }
}

template <class Make>
void LookUpRoom::workOn(Make make) {
  worker_ = std::thread([this, make = std::move(make), era = era_]() mutable {
    giveWay();
    search::Made made = make();
    QMetaObject::invokeMethod(
        this, [this, made = std::move(made), era]() mutable { adopt(std::move(made), era); },
        Qt::QueuedConnection);
  });
}

void LookUpRoom::adopt(search::Made made, std::uint64_t era) {
  // It has told of its work, which was its last.
  if (worker_.joinable()) worker_.join();
  if (era == era_) {
    index_.adopt(std::move(made));
    emit grown(static_cast<qsizetype>(index_.size()), whole_);
  }
  goOn();
}

search::Traits LookUpRoom::traitsOf(const ports::RollStanding& standing) {
  const auto number = static_cast<std::uint16_t>(std::min<std::size_t>(types_.size(), kNoType - 1));
  return {.type = types_.try_emplace(standing.type, number).first->second,
          .state = stateOf(standing.state),
          .marked = standing.is_expected};
}

search::Filter LookUpRoom::filterOf(const domain::GuestFilter& filter) const {
  search::Filter narrowed;
  for (const auto& type : filter.types) {
    const auto known = types_.find(type);
    narrowed.types.push_back(known != types_.end() ? known->second : kNoType);
  }
  for (const auto state : filter.states) narrowed.states.push_back(stateOf(state));
  narrowed.marked_alone = filter.list.has_value();
  return narrowed;
}

void LookUpRoom::close() {
  clear();
  if (worker_.joinable()) worker_.join();
}

}  // namespace usher::kiosk

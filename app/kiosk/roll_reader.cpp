// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/roll_reader.h>

#include <algorithm>
#include <utility>

namespace usher::kiosk {

namespace {

/// Rows that a guest may have to wait for: about a millisecond.
constexpr int kPage = 200;
/// The room takes pages about as fast as they are read; what waits for it is memory.
constexpr int kPagesAhead = 8;
/// More of one booking are for their names to be found by.
constexpr std::size_t kMostBooked = 50;

}  // namespace

RollReader::RollReader(ports::AttendeeRoll& roll, LookUpRoom& room) : roll_(roll) {
  connect(this, &RollReader::cleared, &room, &LookUpRoom::clear);
  connect(this, &RollReader::begun, &room, &LookUpRoom::expect);
  connect(this, &RollReader::rowsRead, &room, &LookUpRoom::add);
  connect(this, &RollReader::allRead, &room, &LookUpRoom::finish);
  connect(this, &RollReader::standingsRead, &room, &LookUpRoom::setStandings);
  connect(this, &RollReader::allStand, &room, &LookUpRoom::endStandings);
  connect(this, &RollReader::gone, &room, &LookUpRoom::remove);
  connect(this, &RollReader::changed, &room, &LookUpRoom::put);
  connect(&room, &LookUpRoom::taken, this, &RollReader::pageTaken);
}

RollReader::~RollReader() {
  emit cleared();
}

void RollReader::serve(const domain::CheckInList& list) {
  served_ = list;
  stand();
}

void RollReader::look(const std::optional<domain::CheckInList>& list) {
  if (looked_at_ == list) return;
  looked_at_ = list;
  if (served_) stand();
}

void RollReader::stand() {
  const domain::CheckInList& list = looked_at_ ? *looked_at_ : *served_;
  if (list_ == list) return refresh();
  const bool is_first = !std::exchange(list_, list);
  if (is_first) return begin();
  if (reads_ == Reads::Rows) {
    stand_otherwise_ = true;
  } else {
    beginStandings();
  }
}

void RollReader::begin() {
  reads_ = Reads::Rows;
  stand_otherwise_ = false;
  after_.reset();
  ahead_ = 0;
  emit begun();
  wake();
}

void RollReader::beginStandings() {
  reads_ = Reads::Standings;
  after_.reset();
  wake();
}

void RollReader::refresh() {
  if (!list_ || !takeChanges()) return;
  if (reads_ != Reads::Nothing || more_changes_) wake();
}

void RollReader::wake() {
  if (!timer_.isActive() && ahead_ < kPagesAhead) timer_.start(0, this);
}

void RollReader::pageTaken() {
  ahead_ = std::max(0, ahead_ - 1);
  if (reads_ != Reads::Nothing || more_changes_) wake();
}

void RollReader::timerEvent(QTimerEvent*) {
  // A page that came after a snapshot took the place of all rows would be of nobody who was read before.
  if (takeChanges()) readOn();
  const bool has_to_read = (reads_ != Reads::Nothing && ahead_ < kPagesAhead) || more_changes_;
  if (!has_to_read) timer_.stop();
}

void RollReader::readOn() {
  if (ahead_ >= kPagesAhead) return;
  if (reads_ == Reads::Rows) readRows();
  if (reads_ == Reads::Standings) readStandings();
}

bool RollReader::takeChanges() {
  const auto changes = roll_.takeChanges(list_->id, kPage);
  if (!changes) {
    giveUp(changes.error());
    return false;
  }
  more_changes_ = changes->more;
  if (changes->replaced) {
    emit cleared();
    begin();
    return true;
  }
  if (!changes->gone.empty()) emit gone(changes->gone);
  if (!changes->rows.empty()) emit changed(changes->rows);
  return true;
}

void RollReader::readRows() {
  const auto rows = roll_.page(list_->id, after_, kPage);
  if (!rows) return giveUp(rows.error());
  if (rows->empty()) {
    reads_ = Reads::Nothing;
    emit allRead();
    if (std::exchange(stand_otherwise_, false)) beginStandings();
    return;
  }
  after_ = rows->back().standing.number;
  ++ahead_;
  emit rowsRead(*rows);
}

void RollReader::readStandings() {
  const auto standings = roll_.standings(list_->id, after_, kPage);
  if (!standings) return giveUp(standings.error());
  if (standings->empty()) {
    reads_ = Reads::Nothing;
    emit allStand();
    return;
  }
  after_ = standings->back().number;
  emit standingsRead(*standings);
}

void RollReader::giveUp(const ports::StoreError& error) {
  timer_.stop();
  more_changes_ = false;
  emit failed(error);
}

std::expected<domain::FoundGuests, ports::StoreError> RollReader::guests(
    const QString& typed, const domain::GuestFilter& filter, std::vector<ports::RollNumber> numbers,
    bool more) {
  domain::FoundGuests found{.typed = typed, .more = more};
  if (!list_ || (filter.list && filter.list != list_->id)) return found;
  auto booked = roll_.booked(typed, static_cast<int>(kMostBooked) + 1);
  if (!booked) return std::unexpected(std::move(booked).error());
  if (booked->size() > kMostBooked) {
    booked->resize(kMostBooked);
    found.more = true;
  }
  std::erase_if(numbers, [&](auto number) { return std::ranges::find(*booked, number) != booked->end(); });
  std::ranges::move(numbers, std::back_inserter(*booked));
  auto tickets = roll_.tickets(*booked);
  if (!tickets) return std::unexpected(std::move(tickets).error());
  for (auto& [number, one] : *tickets) {
    const auto state = domain::doorStateOf(one, list_->id);
    // The room has filtered those that it found, but by how they stood when it was last told.
    if (!filter.lets(one.ticket.type, state)) continue;
    if (filter.list && !domain::isExpectedAt(*list_, one.ticket)) continue;
    found.rows.push_back({.ticket = one.ticket.id,
                          .attendee = std::move(one.ticket.attendee),
                          .type = one.ticket.type,
                          .state = state});
  }
  return found;
}

}  // namespace usher::kiosk

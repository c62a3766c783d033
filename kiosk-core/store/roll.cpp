// SPDX-License-Identifier: Apache-2.0
#include <usher/store/roll.h>

#include <algorithm>
#include <utility>

#include <usher/domain/staff/guest_file.h>
#include <usher/sqlite/transaction.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr int kRowIdBits = 40;

std::string selectTickets(const char* where) {
  return std::string(
             "SELECT rowid, id, type, order_status, blocked, revoked, sealed, enrolments FROM event.ticket"
             " WHERE ") +
         where;
}

}  // namespace

Roll::Roll(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops, LanRows& lan)
    : database_(database),
      sealing_(sealing),
      own_ops_(own_ops),
      lan_(lan),
      changed_(database),
      passages_(database),
      last_of_page_(database.prepare(
          "SELECT max(rowid) FROM (SELECT rowid FROM event.ticket WHERE rowid > ? ORDER BY rowid LIMIT ?)")),
      between_(database.prepare(selectTickets("rowid > ? AND rowid <= ? ORDER BY rowid"))),
      by_id_(database.prepare(selectTickets("id = ?"))),
      by_booking_(database.prepare("SELECT rowid FROM event.ticket WHERE booking = ? ORDER BY id LIMIT ?")) {}

ports::RollNumber Roll::numberOf(std::int64_t row_id) const {
  return snapshots_ << kRowIdBits | row_id;
}

std::optional<std::int64_t> Roll::rowIdOf(ports::RollNumber number) const {
  if (number <= 0 || number >> kRowIdBits != snapshots_) return std::nullopt;
  return number & ((std::int64_t{1} << kRowIdBits) - 1);
}

template <class OfWalkIn, class OfRow>
void Roll::each(const Expected& list, std::optional<ports::RollNumber> after, int at_most,
                OfWalkIn&& of_walk_in, OfRow&& of_row) {
  auto walk_in = after ? walk_ins_.upper_bound(*after) : walk_ins_.begin();
  for (; walk_in != walk_ins_.end() && at_most > 0; ++walk_in) {
    // One that was refused since is told as a change.
    const auto made = own_ops_.walkIn(walk_in->second);
    if (!made) continue;
    of_walk_in(*made, standingOf(walk_in->first, *made, list));
    --at_most;
  }
  const std::int64_t begin = after ? rowIdOf(*after).value_or(0) : 0;
  last_of_page_.bindAll(begin, at_most).step();
  const auto end = last_of_page_.optionalInteger(0);
  last_of_page_.reset();
  if (!end) return;
  const auto last = passages_.between(list.list(), begin, *end);
  for (between_.bindAll(begin, *end); between_.step();) {
    const auto passage = last.find(between_.integer(0));
    of_row(between_,
           standingIn(between_, list, passage != last.end() ? std::optional(passage->second) : std::nullopt));
  }
}

std::vector<ports::RollRow> Roll::page(const domain::CheckInListId& list,
                                       std::optional<ports::RollNumber> after, int at_most) {
  if (!after) {
    changed_.begin();
    replaced_ = false;
    beginWalkIns();
    lan_.forgetTickets();
  }
  std::optional<sqlite::Transaction> naming;
  if (lan_.hasStrangers()) naming.emplace(database_);
  const auto corrected = correctedTickets();
  std::vector<ports::RollRow> rows;
  rows.reserve(static_cast<std::size_t>(at_most));
  each(
      Expected(database_, list), after, at_most,
      [&](const domain::op::WalkIn& made, const ports::RollStanding& standing) {
        rows.push_back(rowOf(made, standing));
      },
      [&](const sqlite::Statement& row, ports::RollStanding standing) {
        rows.push_back(rowIn(row, std::move(standing)));
        lan_.know(row.integer(0), row.view(1));
        if (corrected.contains(row.view(1)))
          own_ops_.correctNames(id<domain::TicketId>(row.view(1)), rows.back().attendee);
      });
  if (naming) naming->commit();
  return rows;
}

std::vector<ports::RollStanding> Roll::standings(const domain::CheckInListId& list,
                                                 std::optional<ports::RollNumber> after, int at_most) {
  std::vector<ports::RollStanding> standings;
  standings.reserve(static_cast<std::size_t>(at_most));
  each(
      Expected(database_, list), after, at_most,
      [&](const domain::op::WalkIn&, const ports::RollStanding& standing) { standings.push_back(standing); },
      [&](const sqlite::Statement&, ports::RollStanding standing) {
        standings.push_back(std::move(standing));
      });
  return standings;
}

ports::RollStanding Roll::standingIn(const sqlite::Statement& row, const Expected& list,
                                     std::optional<domain::Direction> last) const {
  const auto order_status = enumerator(row.integer(3), domain::OrderStatus::Cancelled);
  const bool stopped = row.integer(4) != 0 || row.integer(5) != 0;
  const auto type = id<domain::TicketTypeId>(row.view(2));
  return {.number = numberOf(row.integer(0)),
          .type = type,
          .state = domain::doorStateOf(order_status, stopped, last),
          .is_expected = list.has(type, row.view(1), row.view(7))};
}

ports::RollStanding Roll::standingOf(ports::RollNumber number, const domain::op::WalkIn& made,
                                     const Expected& list) {
  const auto ticket = utf8(made.ticket.text());
  const auto last = passages_.of(ticket, list.list());
  return {.number = number,
          .type = made.type,
          .state = domain::doorStateOf(domain::OrderStatus::Paid, false, last),
          .is_expected = list.has(made.type, ticket, {})};
}

ports::RollRow Roll::rowIn(const sqlite::Statement& row, ports::RollStanding standing) {
  auto personal = sealing_.unseal(row.view(1), row.blob(6));
  if (!personal)
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a ticket's sealed part does not open"));
  return {.standing = std::move(standing),
          .attendee = std::move(personal->attendee),
          .code = std::move(personal->code)};
}

ports::RollRow Roll::rowOf(const domain::op::WalkIn& made, ports::RollStanding standing) {
  ports::RollRow row{.standing = std::move(standing),
                     .attendee = {made.given_name, made.family_name, made.company, {}},
                     .code = made.code};
  own_ops_.correctNames(made.ticket, row.attendee);
  return row;
}

std::set<std::string, std::less<>> Roll::correctedTickets() {
  std::set<std::string, std::less<>> tickets;
  auto rows = database_.keep("SELECT DISTINCT ticket FROM own_correction");
  while (rows.step()) tickets.insert(rows.text(0));
  return tickets;
}

void Roll::beginWalkIns() {
  walk_ins_.clear();
  auto rows = database_.keep(
      "SELECT ticket FROM own_walk_in w WHERE NOT EXISTS (SELECT 1 FROM event.ticket t WHERE t.id = "
      "w.ticket)");
  while (rows.step()) numberOfWalkIn(id<domain::TicketId>(rows.view(0)));
}

ports::RollNumber Roll::numberOfWalkIn(const domain::TicketId& ticket) {
  const auto known = std::ranges::find(walk_ins_, ticket, [](const auto& one) { return one.second; });
  if (known != walk_ins_.end()) return known->first;
  walk_ins_.emplace(--last_walk_in_, ticket);
  return last_walk_in_;
}

std::optional<ports::RollNumber> Roll::forgetWalkIn(const domain::TicketId& ticket) {
  const auto known = std::ranges::find(walk_ins_, ticket, [](const auto& one) { return one.second; });
  if (known == walk_ins_.end()) return std::nullopt;
  const auto number = known->first;
  walk_ins_.erase(known);
  return number;
}

ports::RollChanges Roll::takeChanges(const domain::CheckInListId& list, int at_most) {
  ports::RollChanges changes;
  if (!changed_.isNoting()) return changes;
  changes.replaced = std::exchange(replaced_, false);
  if (changes.replaced) return changes;
  for (const auto row_id : changed_.takeRemoved()) changes.gone.push_back(numberOf(row_id));
  const auto tickets = changed_.take(at_most);
  if (!tickets.empty()) {
    const Expected expected(database_, list);
    std::optional<sqlite::Transaction> naming;
    if (lan_.hasStrangers()) naming.emplace(database_);
    for (const auto& ticket : tickets) addChange(changes, ticket, expected);
    if (naming) naming->commit();
  }
  changes.more = changed_.any();
  return changes;
}

void Roll::addChange(ports::RollChanges& changes, const std::string& ticket, const Expected& list) {
  const auto ticket_id = id<domain::TicketId>(ticket);
  bool has_row = false;
  for (by_id_.bindAll(ticket); by_id_.step(); has_row = true) {
    // Before it is read how it stands.
    lan_.know(by_id_.integer(0), ticket);
    auto row = rowIn(by_id_, standingIn(by_id_, list, passages_.of(ticket, list.list())));
    own_ops_.correctNames(ticket_id, row.attendee);
    changes.rows.push_back(std::move(row));
  }
  const auto made = has_row ? std::nullopt : own_ops_.walkIn(ticket_id);
  if (made) {
    changes.rows.push_back(rowOf(*made, standingOf(numberOfWalkIn(ticket_id), *made, list)));
  } else if (const auto number = forgetWalkIn(ticket_id)) {
    changes.gone.push_back(*number);
  }
}

std::vector<ports::RollNumber> Roll::bookedTogether(const domain::BookingId& booking, int at_most) {
  std::vector<ports::RollNumber> numbers;
  for (by_booking_.bindAll(utf8(booking.text()), at_most); by_booking_.step();)
    numbers.push_back(numberOf(by_booking_.integer(0)));
  return numbers;
}

std::optional<domain::TicketId> Roll::ticketOf(ports::RollNumber number) {
  if (const auto walk_in = walk_ins_.find(number); walk_in != walk_ins_.end()) return walk_in->second;
  const auto row_id = rowIdOf(number);
  if (!row_id) return std::nullopt;
  auto row = database_.keep("SELECT id FROM event.ticket WHERE rowid = ?");
  return row.bindAll(*row_id).step() ? std::optional(id<domain::TicketId>(row.view(0))) : std::nullopt;
}

void Roll::replaceEvent(const std::function<void()>& swap) {
  changed_.around(swap);
  ++snapshots_;
  replaced_ = true;
}

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <usher/domain/op.h>
#include <usher/ports/attendee_roll.h>
#include <usher/sqlite/database.h>
#include <usher/store/changed_tickets.h>
#include <usher/store/expected.h>
#include <usher/store/lan_rows.h>
#include <usher/store/last_passages.h>
#include <usher/store/own_ops.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// See ports::AttendeeRoll. A number is the row id, which a ticket keeps as long as it has a row, and above
/// its 40 bits how many snapshots came while the store was open: so one from before is nobody's. Who
/// registered here is numbered in memory.
class Roll {
 public:
  /// `event` is attached already. The references outlive this object.
  Roll(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops, LanRows& lan);

  std::vector<ports::RollRow> page(const domain::CheckInListId& list, std::optional<ports::RollNumber> after,
                                   int at_most);
  std::vector<ports::RollStanding> standings(const domain::CheckInListId& list,
                                             std::optional<ports::RollNumber> after, int at_most);
  ports::RollChanges takeChanges(const domain::CheckInListId& list, int at_most);
  /// By ticket id.
  std::vector<ports::RollNumber> bookedTogether(const domain::BookingId& booking, int at_most);
  /// nullopt: nobody's.
  std::optional<domain::TicketId> ticketOf(ports::RollNumber number);

  /// Has `swap` put another file in the place of the attached `event`; passes on what it throws.
  void replaceEvent(const std::function<void()>& swap);
  /// All have to be read again, as after another snapshot.
  void readAnew() { replaced_ = true; }

 private:
  /// Of a page, by number: who registered here comes before all rows.
  template <class OfWalkIn, class OfRow>
  void each(const Expected& list, std::optional<ports::RollNumber> after, int at_most, OfWalkIn&& of_walk_in,
            OfRow&& of_row);
  ports::RollNumber numberOf(std::int64_t row_id) const;
  std::optional<std::int64_t> rowIdOf(ports::RollNumber number) const;
  ports::RollStanding standingIn(const sqlite::Statement& row, const Expected& list,
                                 std::optional<domain::Direction> last) const;
  ports::RollStanding standingOf(ports::RollNumber number, const domain::op::WalkIn& made,
                                 const Expected& list);
  /// Names as they are sealed in the row.
  ports::RollRow rowIn(const sqlite::Statement& row, ports::RollStanding standing);
  ports::RollRow rowOf(const domain::op::WalkIn& made, ports::RollStanding standing);
  std::set<std::string, std::less<>> correctedTickets();

  void beginWalkIns();
  ports::RollNumber numberOfWalkIn(const domain::TicketId& ticket);
  /// Nobody is known by it any more; nullopt: nobody was.
  std::optional<ports::RollNumber> forgetWalkIn(const domain::TicketId& ticket);
  void addChange(ports::RollChanges& changes, const std::string& ticket, const Expected& list);

  sqlite::Database& database_;
  Sealing& sealing_;
  OwnOps& own_ops_;
  LanRows& lan_;
  ChangedTickets changed_;
  LastPassages passages_;
  sqlite::Statement last_of_page_;
  sqlite::Statement between_;
  sqlite::Statement by_id_;
  sqlite::Statement by_booking_;
  std::int64_t snapshots_ = 0;
  bool replaced_ = false;
  std::map<ports::RollNumber, domain::TicketId> walk_ins_;
  ports::RollNumber last_walk_in_ = 0;
};

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include <usher/domain/look_up_key.h>
#include <usher/ports/lan_book.h>
#include <usher/ports/random.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// What the kiosks of a venue tell each other: this kiosk's log, and those of others as far as they came.
/// Inside a transaction of the caller's.
class LanRows {
 public:
  /// `event` is attached already; the database outlives this object.
  explicit LanRows(sqlite::Database& database);

  /// Counts this opening of the store.
  void begin(ports::Random& random);
  void beginAnew(ports::Random& random);
  /// nullopt: nothing is written from now on, and no ticket is found. True: it is another one, and every
  /// ticket has to be made known again.
  bool setKey(const std::optional<domain::LookUpKey>& key);
  /// nullopt: the event has no key.
  std::optional<ports::TicketHash> hashOf(std::string_view ticket) const;

  /// A ticket of the event: what others told and tell of it is a passage of its from now on, also where
  /// nobody looks the ticket up. `row` is its row id.
  void know(std::int64_t row, std::string_view ticket);
  /// Another snapshot has other rows.
  void forgetTickets() { rows_.clear(); }
  /// Something was told of tickets that are not known: know() may write.
  bool hasStrangers() const { return !strangers_.empty(); }

  /// Own records.
  void passed(const domain::CheckIn& made);
  void undone(const domain::OpId& check_in);
  void stands(const domain::OpId& check_in);
  /// Others hear what is written.
  bool isOn() const { return ticket_key_.has_value(); }
  /// The badge of this entry came out here.
  void badgeOut(const domain::OpId& check_in);
  /// It is printed by this kiosk from now on, or by the one that tells in the log `to`.
  void badgeGoes(const domain::OpId& check_in, const ports::LanSource& to, const domain::OpId& order);
  /// A badge that another kiosk gave to this one.
  struct Given {
    domain::OpId order;
    domain::OpId check_in;
    domain::TicketId ticket;
  };
  /// Those that were not taken yet, of tickets that are known here, and that did not come out meanwhile.
  std::vector<Given> given();
  void takeGiven(const domain::OpId& check_in);
  /// It is no passage any more, and no feed will say so to who knows of it.
  void gone(const domain::OpId& check_in);
  /// Where the feed has brought it, or has taken it back, it counts by the feed alone.
  void settle(const domain::OpId& check_in);
  /// Before all records.
  struct Place {
    ports::LanSource source{};
    std::uint64_t number = 0;
  };
  /// The same of the next `at_most` records beyond `after`. Where to go on; nullopt: that was all.
  std::optional<Place> settleAfter(const Place& after, std::size_t at_most);

  const ports::LanSelf& self() const { return self_; }
  std::vector<ports::LanReach> reach();
  std::vector<ports::LanRecord> after(const ports::LanReach& known, int at_most);
  /// Those of them that were kept. See ports::LanBook.
  std::vector<ports::LanRecord> keep(const std::vector<ports::LanRecord>& records);
  /// The transaction around keep() was none.
  void rolledBack() { readReach(); }

 private:
  void writeSelf();
  void readReach();
  /// Asked of the file: a transaction may have been rolled back.
  std::uint64_t ownReach();
  void append(ports::LanRecord record, const std::string& ticket);
  void insert(const ports::LanRecord& record, const std::optional<std::string>& ticket);
  std::optional<std::string> ticketOf(const ports::TicketHash& hash);
  void readStrangers();

  sqlite::Database& database_;
  ports::LanSelf self_;
  std::optional<std::array<unsigned char, 32>> ticket_key_;
  /// Of others.
  std::map<ports::LanSource, std::uint64_t> reach_;
  /// Of tickets by the beginning of their hash. A row may be another's by now.
  std::unordered_map<std::uint64_t, std::int64_t> rows_;
  /// Whose passages others told of.
  std::set<ports::TicketHash> strangers_;
  sqlite::Statement insert_;
  sqlite::Statement after_;
  sqlite::Statement settle_one_;
  sqlite::Statement known_;
  sqlite::Statement name_;
};

/// An SQL condition: `row` of lan_news is a passage that no table but it knows, and that nobody has undone.
std::string onlyToldNearby(const std::string& row);
/// An SQL condition: other kiosks do not say that the check-in whose op is `column` was undone.
std::string notUndoneNearby(const std::string& column);

}  // namespace usher::store

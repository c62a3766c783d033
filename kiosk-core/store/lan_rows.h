// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <usher/domain/look_up_key.h>
#include <usher/ports/lan_book.h>
#include <usher/ports/random.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// What the kiosks of a venue tell each other: this kiosk's log, and those of others as far as they came.
/// Inside a transaction of the caller's, but for keep().
class LanRows {
 public:
  /// `event` is attached already; the database outlives this object.
  explicit LanRows(sqlite::Database& database);

  /// Counts this opening of the store.
  void begin(ports::Random& random);
  void beginAnew(ports::Random& random);
  /// nullopt: nothing is written from now on, and no ticket is found.
  void setKey(const std::optional<domain::LookUpKey>& key);
  /// nullopt: the event has no key.
  std::optional<ports::TicketHash> hashOf(std::string_view ticket) const;

  /// Own records.
  void passed(const domain::CheckIn& made);
  void undone(const domain::OpId& check_in);
  void stands(const domain::OpId& check_in);
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
  /// In a transaction of its own. See ports::LanBook.
  bool keep(const std::vector<ports::LanRecord>& records);

 private:
  void writeSelf();
  void readReach();
  /// Asked of the file: a transaction may have been rolled back.
  std::uint64_t ownReach();
  void append(ports::LanRecord record, const std::string& ticket);
  void insert(const ports::LanRecord& record, const std::optional<std::string>& ticket);

  sqlite::Database& database_;
  ports::LanSelf self_;
  std::optional<std::array<unsigned char, 32>> ticket_key_;
  /// Of others.
  std::map<ports::LanSource, std::uint64_t> reach_;
  sqlite::Statement insert_;
  sqlite::Statement after_;
  sqlite::Statement settle_one_;
  sqlite::Statement known_;
};

/// An SQL condition: other kiosks do not say that the check-in whose op is `column` was undone.
std::string notUndoneNearby(const std::string& column);

}  // namespace usher::store

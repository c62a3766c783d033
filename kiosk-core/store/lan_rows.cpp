// SPDX-License-Identifier: Apache-2.0
#include <usher/store/lan_rows.h>

#include <sodium.h>

#include <algorithm>
#include <cstring>

#include <usher/ports/replica.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

using ports::LanRecord;

constexpr std::string_view kTicketPurpose = "usher-lan-1 ticket";
/// Beyond them a peer that has gone mad is not heard: each event has a file of its own.
constexpr std::size_t kMostSources = 1'000;

constexpr const char* kSettle =
    "UPDATE lan_news SET settled = 1 WHERE settled = 0 AND kind = 0 AND "
    "(EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = lan_news.op) OR "
    "EXISTS (SELECT 1 FROM event.version v WHERE v.kind = ? AND v.id = lan_news.op))";

template <std::size_t N>
std::array<std::uint8_t, N> bytesIn(const sqlite::Statement& row, int column) {
  std::array<std::uint8_t, N> bytes{};
  const auto blob = row.blob(column);
  if (blob.size() != N)
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("what other kiosks told does not open"));
  std::ranges::copy(blob, bytes.begin());
  return bytes;
}

std::uint64_t beginningOf(const ports::TicketHash& hash) {
  std::uint64_t beginning = 0;
  std::memcpy(&beginning, hash.data(), sizeof beginning);
  return beginning;
}

std::string listOrOrder(const LanRecord& record) {
  if (record.list) return utf8(record.list->text());
  return record.order ? utf8(record.order->text()) : std::string();
}

}  // namespace

std::string notUndoneNearby(const std::string& column) {
  return " NOT EXISTS (SELECT 1 FROM lan_news u WHERE u.op = " + column +
         " AND u.kind = 1 AND NOT EXISTS (SELECT 1 FROM lan_news s WHERE s.op = u.op AND s.kind = 2)) ";
}

std::string onlyToldNearby(const std::string& row) {
  return " " + row + ".settled = 0 AND " + row + ".kind = 0" +
         " AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = " + row +
         ".op) AND NOT EXISTS (SELECT 1 FROM own_check_in c WHERE c.op = " + row +
         ".op) AND NOT EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = " + row + ".op) AND" +
         notUndoneNearby(row + ".op");
}

LanRows::LanRows(sqlite::Database& database)
    : database_(database),
      insert_(database.prepare(
          "INSERT INTO lan_news (source, number, kind, op, hash, ticket, list, direction, at, "
          "kiosk, badge_owed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      after_(database.prepare("SELECT number, kind, op, hash, list, direction, at, kiosk, badge_owed "
                              "FROM lan_news WHERE source = ? AND number > ? ORDER BY number LIMIT ?")),
      settle_one_(database.prepare(std::string(kSettle) + " AND op = ?")),
      known_(database.prepare("SELECT 1 FROM lan_news WHERE op = ? AND kind = ?")),
      name_(database.prepare("UPDATE lan_news SET ticket = ? WHERE hash = ? AND settled = 0 AND kind = 0 AND "
                             "ticket IS NULL")) {
  readReach();
}

void LanRows::readReach() {
  reach_.clear();
  auto rows = database_.prepare("SELECT source, max(number) FROM lan_news GROUP BY source");
  while (rows.step()) reach_[bytesIn<16>(rows, 0)] = static_cast<std::uint64_t>(rows.integer(1));
  readStrangers();
}

void LanRows::readStrangers() {
  strangers_.clear();
  auto rows =
      database_.prepare("SELECT hash FROM lan_news WHERE settled = 0 AND kind = 0 AND ticket IS NULL");
  while (rows.step()) strangers_.insert(bytesIn<16>(rows, 0));
}

std::uint64_t LanRows::ownReach() {
  auto row = database_.keep("SELECT coalesce(max(number), 0) FROM lan_news WHERE source = ?");
  row.bindAll(sqlite::Blob(self_.source)).step();
  return static_cast<std::uint64_t>(row.integer(0));
}

void LanRows::begin(ports::Random& random) {
  auto row = database_.prepare("SELECT source, starts FROM lan_self");
  if (row.step()) {
    self_ = {bytesIn<16>(row, 0), static_cast<std::uint32_t>(row.integer(1)) + 1};
  } else {
    random.fill(self_.source);
    self_.starts = 1;
  }
  row.reset();
  writeSelf();
}

void LanRows::beginAnew(ports::Random& random) {
  random.fill(self_.source);
  writeSelf();
  readReach();
}

void LanRows::writeSelf() {
  database_.prepare("INSERT OR REPLACE INTO lan_self (one, source, starts) VALUES (1, ?, ?)")
      .run(sqlite::Blob(self_.source), static_cast<std::int64_t>(self_.starts));
}

bool LanRows::setKey(const std::optional<domain::LookUpKey>& key) {
  const auto before = ticket_key_;
  ticket_key_.reset();
  if (key) {
    ticket_key_.emplace();
    crypto_generichash(ticket_key_->data(), ticket_key_->size(),
                       reinterpret_cast<const unsigned char*>(kTicketPurpose.data()), kTicketPurpose.size(),
                       key->bytes.data(), key->bytes.size());
  }
  const bool is_other = ticket_key_ != before;
  if (is_other) forgetTickets();
  return is_other;
}

std::optional<ports::TicketHash> LanRows::hashOf(std::string_view ticket) const {
  if (!ticket_key_) return std::nullopt;
  ports::TicketHash hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(ticket.data()),
                     ticket.size(), ticket_key_->data(), ticket_key_->size());
  return hash;
}

void LanRows::know(std::int64_t row, std::string_view ticket) {
  const auto hash = hashOf(ticket);
  if (!hash) return;
  rows_[beginningOf(*hash)] = row;
  if (strangers_.erase(*hash) > 0) name_.run(ticket, sqlite::Blob(*hash));
}

std::optional<std::string> LanRows::ticketOf(const ports::TicketHash& hash) {
  auto told = database_.keep(
      "SELECT ticket FROM lan_news WHERE hash = ? AND settled = 0 AND kind = 0 AND ticket IS NOT NULL LIMIT "
      "1");
  if (told.bindAll(sqlite::Blob(hash)).step()) return told.text(0);
  const auto known = rows_.find(beginningOf(hash));
  if (known == rows_.end()) return std::nullopt;
  auto row = database_.keep("SELECT id FROM event.ticket WHERE rowid = ?");
  if (!row.bindAll(known->second).step()) return std::nullopt;
  auto ticket = row.text(0);
  return hashOf(ticket) == hash ? std::optional(std::move(ticket)) : std::nullopt;
}

void LanRows::append(LanRecord record, const std::string& ticket) {
  record.source = self_.source;
  record.number = ownReach() + 1;
  insert(record, ticket.empty() ? std::nullopt : std::optional(ticket));
}

void LanRows::insert(const LanRecord& record, const std::optional<std::string>& ticket) {
  const auto& hash = record.kind == LanRecord::Kind::BadgeGoes ? record.to : record.ticket;
  insert_.run(sqlite::Blob(record.source), static_cast<std::int64_t>(record.number),
              static_cast<std::int64_t>(record.kind), utf8(record.op.text()), sqlite::Blob(hash), ticket,
              listOrOrder(record), static_cast<std::int64_t>(record.direction), toColumn(record.at),
              utf8(record.kiosk), record.badge_owed);
}

void LanRows::passed(const domain::CheckIn& made) {
  const auto ticket = utf8(made.ticket.text());
  const auto hash = hashOf(ticket);
  if (!hash) return;
  append({.kind = LanRecord::Kind::Passage,
          .op = made.id,
          .ticket = *hash,
          .list = made.list,
          .direction = made.direction,
          .at = made.at,
          .kiosk = ports::lanName(made.kiosk),
          .badge_owed = made.badge != domain::EntryBadge::Settled},
         ticket);
  // What others told of the same ticket is one with it in every count.
  name_.run(ticket, sqlite::Blob(*hash));
}

void LanRows::undone(const domain::OpId& check_in) {
  if (ticket_key_) append({.kind = LanRecord::Kind::Undone, .op = check_in}, {});
}

void LanRows::stands(const domain::OpId& check_in) {
  if (ticket_key_) append({.kind = LanRecord::Kind::Stands, .op = check_in}, {});
}

void LanRows::badgeOut(const domain::OpId& check_in) {
  if (ticket_key_) append({.kind = LanRecord::Kind::BadgeOut, .op = check_in}, {});
}

void LanRows::badgeGoes(const domain::OpId& check_in, const ports::LanSource& to, const domain::OpId& order) {
  if (ticket_key_) append({.kind = LanRecord::Kind::BadgeGoes, .op = check_in, .to = to, .order = order}, {});
}

std::vector<LanRows::Given> LanRows::given() {
  std::vector<Given> all;
  // Not where the guest has gone to a third kiosk since.
  auto rows = database_.keep(
      "SELECT n.list, n.op, coalesce((SELECT ticket FROM event.check_in e WHERE e.id = n.op), (SELECT ticket "
      "FROM lan_news p WHERE p.op = n.op AND p.kind = 0 AND p.ticket IS NOT NULL)) AS known FROM lan_news n "
      "WHERE n.kind = 4 AND n.settled = 0 AND n.hash = ?1 AND n.source <> ?1 AND known IS NOT NULL "
      "AND NOT EXISTS (SELECT 1 FROM badge_out b WHERE b.check_in = n.op) AND NOT EXISTS (SELECT 1 FROM "
      "lan_news m WHERE m.op = n.op AND m.kind = 4 AND m.hash = m.source) ORDER BY n.source, n.number");
  for (rows.bindAll(sqlite::Blob(self_.source)); rows.step();)
    all.push_back(
        {id<domain::OpId>(rows.view(0)), id<domain::OpId>(rows.view(1)), id<domain::TicketId>(rows.view(2))});
  return all;
}

void LanRows::takeGiven(const domain::OpId& check_in) {
  database_.keep("UPDATE lan_news SET settled = 1 WHERE op = ? AND kind = 4").run(utf8(check_in.text()));
}

void LanRows::gone(const domain::OpId& check_in) {
  const auto isKnownAs = [&](LanRecord::Kind kind) {
    const bool known = known_.bindAll(utf8(check_in.text()), static_cast<std::int64_t>(kind)).step();
    known_.reset();
    return known;
  };
  if (isKnownAs(LanRecord::Kind::Passage) && !isKnownAs(LanRecord::Kind::Undone)) undone(check_in);
}

void LanRows::settle(const domain::OpId& check_in) {
  settle_one_.run(static_cast<std::int64_t>(ports::RecordKind::CheckIn), utf8(check_in.text()));
}

std::optional<LanRows::Place> LanRows::settleAfter(const Place& after, std::size_t at_most) {
  std::vector<domain::OpId> ops;
  std::optional<Place> last;
  {
    auto rows = database_.keep(
        "SELECT source, number, op FROM lan_news WHERE settled = 0 AND kind = 0 AND (source, number) > (?, ?)"
        " ORDER BY source, number LIMIT ?");
    rows.bindAll(sqlite::Blob(after.source), static_cast<std::int64_t>(after.number),
                 static_cast<std::int64_t>(at_most));
    while (rows.step()) {
      last = Place{bytesIn<16>(rows, 0), static_cast<std::uint64_t>(rows.integer(1))};
      ops.push_back(id<domain::OpId>(rows.view(2)));
    }
  }
  for (const auto& op : ops) settle(op);
  return last;
}

std::vector<ports::LanReach> LanRows::reach() {
  std::vector<ports::LanReach> all;
  if (const auto own = ownReach(); own > 0) all.push_back({self_.source, own});
  for (const auto& [source, through] : reach_) {
    if (source != self_.source) all.push_back({source, through});
  }
  return all;
}

std::vector<LanRecord> LanRows::after(const ports::LanReach& known, int at_most) {
  std::vector<LanRecord> records;
  after_.bindAll(sqlite::Blob(known.source), static_cast<std::int64_t>(known.through), at_most);
  while (after_.step()) {
    const auto kind = enumerator(after_.integer(1), LanRecord::Kind::BadgeGoes);
    const auto hash = bytesIn<16>(after_, 3);
    const bool goes = kind == LanRecord::Kind::BadgeGoes;
    records.push_back({.source = known.source,
                       .number = static_cast<std::uint64_t>(after_.integer(0)),
                       .kind = kind,
                       .op = id<domain::OpId>(after_.view(2)),
                       .ticket = goes ? ports::TicketHash{} : hash,
                       .list = kind == LanRecord::Kind::Passage
                                   ? std::optional(id<domain::CheckInListId>(after_.view(4)))
                                   : std::nullopt,
                       .direction = enumerator(after_.integer(5), domain::Direction::Exit),
                       .at = instant(after_.integer(6)),
                       .kiosk = fromUtf8(after_.view(7)),
                       .badge_owed = after_.integer(8) != 0,
                       .to = goes ? hash : ports::LanSource{},
                       .order = goes ? std::optional(id<domain::OpId>(after_.view(4))) : std::nullopt});
  }
  return records;
}

std::vector<LanRecord> LanRows::keep(const std::vector<LanRecord>& records) {
  std::vector<LanRecord> kept;
  for (const LanRecord& record : records) {
    if (record.source == self_.source) continue;
    const auto known = reach_.find(record.source);
    if (known == reach_.end() && reach_.size() >= kMostSources) continue;
    if (record.number != (known == reach_.end() ? 0 : known->second) + 1) continue;
    const bool passes = record.kind == LanRecord::Kind::Passage;
    const auto ticket = passes ? ticketOf(record.ticket) : std::nullopt;
    insert(record, ticket);
    if (passes && !ticket) strangers_.insert(record.ticket);
    // This one alone: of days without a network there may be very many.
    settle(record.op);
    reach_[record.source] = record.number;
    kept.push_back(record);
  }
  return kept;
}

}  // namespace usher::store

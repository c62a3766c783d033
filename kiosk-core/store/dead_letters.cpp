// SPDX-License-Identifier: Apache-2.0
#include <usher/store/dead_letters.h>

#include <algorithm>
#include <tuple>

#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr const char* kUnseenCheckIns =
    "FROM main.incident i WHERE i.kind = 'rejected' AND NOT EXISTS (SELECT 1 FROM seen_to s WHERE s.op = "
    "i.op)";
constexpr const char* kUnseenOps =
    "FROM refused_op r WHERE NOT EXISTS (SELECT 1 FROM seen_to s WHERE s.op = r.op)";

}  // namespace

DeadLetters::DeadLetters(sqlite::Database& database, Sealing& sealing)
    : database_(database), sealing_(sealing) {}

void DeadLetters::keep(const domain::Op& op, const ports::outcome::Rejected& rejected) {
  database_
      .prepare(
          "INSERT INTO refused_op (op, kind, ticket, at, problem, detail, staff, sealed)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING")
      .run(utf8(op.id.text()), nameOf(op.what), utf8(op.ticket().text()), toColumn(op.at),
           utf8(rejected.problem), utf8(rejected.detail), toColumn(op.by),
           sqlite::Blob(sealing_.sealOp(op.id, textOf(op.what))));
}

std::vector<domain::DeadLetter> DeadLetters::open() {
  std::vector<domain::DeadLetter> letters;
  addCheckIns(letters);
  addOps(letters);
  std::ranges::sort(letters, [](const auto& one, const auto& other) {
    return std::tie(one.at, one.id) < std::tie(other.at, other.id);
  });
  return letters;
}

void DeadLetters::addCheckIns(std::vector<domain::DeadLetter>& letters) {
  auto row = database_.prepare(
      std::string("SELECT op, ticket, list, direction, at, kiosk, problem, detail ") + kUnseenCheckIns);
  while (row.step()) {
    const domain::CheckIn made = checkIn(row);
    letters.push_back({.id = made.id,
                       .kind = QStringLiteral("check_in"),
                       .ticket = made.ticket,
                       .at = made.at,
                       .problem = fromUtf8(row.view(6)),
                       .detail = fromUtf8(row.view(7)),
                       .done = made});
  }
}

void DeadLetters::addOps(std::vector<domain::DeadLetter>& letters) {
  auto row = database_.prepare(std::string("SELECT op, kind, ticket, at, problem, detail, staff, sealed ") +
                               kUnseenOps);
  while (row.step()) {
    domain::DeadLetter letter{.id = id<domain::OpId>(row.view(0)),
                              .kind = fromUtf8(row.view(1)),
                              .ticket = id<domain::TicketId>(row.view(2)),
                              .at = instant(row.integer(3)),
                              .problem = fromUtf8(row.view(4)),
                              .detail = fromUtf8(row.view(5))};
    if (!row.isNull(7)) {
      const auto text = sealing_.unsealOp(letter.id, row.blob(7));
      auto what = text ? whatFrom(*text) : std::nullopt;
      if (!what) throw Failure(ports::StoreError::Corrupt, QStringLiteral("what was refused does not open"));
      letter.done =
          domain::Op{letter.id, letter.at, *std::move(what), optionalId<domain::StaffMemberId>(row, 6)};
    }
    letters.push_back(std::move(letter));
  }
}

std::int64_t DeadLetters::openCount() {
  auto row = database_.keep(std::string("SELECT (SELECT count(*) ") + kUnseenCheckIns +
                            ") + (SELECT count(*) " + kUnseenOps + ")");
  row.step();
  return row.integer(0);
}

bool DeadLetters::putAway(const ports::SeenTo& seen) {
  const auto op = utf8(seen.letter.text());
  auto find = database_.prepare(std::string("SELECT 1 ") + kUnseenCheckIns +
                                " AND i.op = ?1 UNION ALL SELECT 1 " + kUnseenOps + " AND r.op = ?1");
  if (!find.bindAll(op).step()) return false;
  find.reset();
  database_.prepare("INSERT INTO seen_to (op, staff, at, sealed) VALUES (?, ?, ?, ?)")
      .run(op, utf8(seen.by.text()), toColumn(seen.at),
           sqlite::Blob(sealing_.sealOp(seen.letter, seen.note.toUtf8())));
  return true;
}

}  // namespace usher::store

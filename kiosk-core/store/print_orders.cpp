// SPDX-License-Identifier: Apache-2.0
#include <usher/store/print_orders.h>

#include <utility>

#include <usher/store/rows.h>

namespace usher::store {

using domain::OpenOrder;
using domain::PrintOrder;

namespace {

constexpr const char* kOrder = "id, at, ticket, paper, language, check_in, staff, reason";

/// Of the columns of kOrder.
PrintOrder orderIn(const sqlite::Statement& row) {
  return {.id = id<domain::OpId>(row.view(0)),
          .at = instant(row.integer(1)),
          .ticket = id<domain::TicketId>(row.view(2)),
          .paper = enumerator(row.integer(3), domain::Paper::Agenda),
          .language = fromUtf8(row.view(4)),
          .check_in = optionalId<domain::OpId>(row, 5),
          .by = optionalId<domain::StaffMemberId>(row, 6),
          .reason = fromUtf8(row.view(7))};
}

}  // namespace

PrintOrders::PrintOrders(sqlite::Database& database)
    : database_(database),
      insert_(database.prepare(std::string("INSERT INTO print_order (") + kOrder +
                               ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
  for (auto row = database.prepare("SELECT id FROM print_order WHERE wanted = 0"); row.step();)
    unwanted_.push_back(id<domain::OpId>(row.view(0)));
}

std::vector<OpenOrder> PrintOrders::open() {
  std::vector<OpenOrder> orders;
  for (auto row = database_.keep(std::string("SELECT ") + kOrder +
                                 ", stage, printer, printer_job, wanted FROM print_order ORDER BY number");
       row.step();) {
    orders.push_back({.order = orderIn(row),
                      .stage = enumerator(row.integer(8), OpenOrder::InDoubt),
                      .printer = fromUtf8(row.view(9)),
                      .printer_job = fromUtf8(row.view(10)),
                      .wanted = row.integer(11) != 0});
  }
  return orders;
}

std::int64_t PrintOrders::badgesOwed() {
  auto row = database_.keep("SELECT count(*) FROM print_order WHERE paper = ? AND wanted = 1");
  row.bindAll(static_cast<int>(domain::Paper::Badge)).step();
  return row.integer(0);
}

void PrintOrders::add(const PrintOrder& order) {
  const auto ticket = utf8(order.ticket.text());
  const auto paper = static_cast<int>(order.paper);
  // What takes a badge's place goes with its entry, too.
  auto check_in = toColumn(order.check_in);
  {
    auto before =
        database_.keep("SELECT check_in FROM print_order WHERE ticket = ? AND paper = ? AND stage IN (?, ?)");
    before.bindAll(ticket, paper, static_cast<int>(OpenOrder::Waiting), static_cast<int>(OpenOrder::InDoubt));
    while (before.step()) {
      if (!check_in && !before.isNull(0)) check_in = before.text(0);
    }
  }
  database_.keep("DELETE FROM print_order WHERE ticket = ? AND paper = ? AND stage IN (?, ?)")
      .run(ticket, paper, static_cast<int>(OpenOrder::Waiting), static_cast<int>(OpenOrder::InDoubt));
  insert_.run(utf8(order.id.text()), toColumn(order.at), ticket, paper, utf8(order.language), check_in,
              toColumn(order.by), utf8(order.reason));
}

bool PrintOrders::handTo(const domain::OpId& order, const QString& printer) {
  database_
      .keep(
          "UPDATE print_order SET stage = ?, printer = ?, printer_job = '' WHERE id = ? AND stage <> ? AND "
          "wanted = 1")
      .run(static_cast<int>(OpenOrder::Handing), utf8(printer), utf8(order.text()),
           static_cast<int>(OpenOrder::InDoubt));
  return database_.changes() > 0;
}

void PrintOrders::handedOver(const domain::OpId& order, const QString& printer_job) {
  database_.keep("UPDATE print_order SET stage = ?, printer_job = ? WHERE id = ?")
      .run(static_cast<int>(OpenOrder::HandedOver), utf8(printer_job), utf8(order.text()));
}

void PrintOrders::takeBack(const domain::OpId& order) {
  database_.keep("DELETE FROM print_order WHERE id = ? AND wanted = 0").run(utf8(order.text()));
  database_.keep("UPDATE print_order SET stage = ?, printer = '', printer_job = '' WHERE id = ?")
      .run(static_cast<int>(OpenOrder::Waiting), utf8(order.text()));
}

void PrintOrders::doubt(const domain::OpId& order) {
  database_.keep("DELETE FROM print_order WHERE id = ? AND wanted = 0").run(utf8(order.text()));
  database_.keep("UPDATE print_order SET stage = ? WHERE id = ?")
      .run(static_cast<int>(OpenOrder::InDoubt), utf8(order.text()));
}

std::optional<PrintOrder> PrintOrders::find(const domain::OpId& order) {
  auto row = database_.keep(std::string("SELECT ") + kOrder + " FROM print_order WHERE id = ?");
  if (!row.bindAll(utf8(order.text())).step()) return std::nullopt;
  return orderIn(row);
}

std::optional<PrintOrder> PrintOrders::end(const domain::OpId& order) {
  auto ended = find(order);
  database_.keep("DELETE FROM print_order WHERE id = ?").run(utf8(order.text()));
  return ended;
}

std::optional<PrintOrder> PrintOrders::cancel(const domain::OpId& order) {
  auto cancelled = find(order);
  const auto number = utf8(order.text());
  database_.keep("DELETE FROM print_order WHERE id = ? AND stage IN (?, ?)")
      .run(number, static_cast<int>(OpenOrder::Waiting), static_cast<int>(OpenOrder::InDoubt));
  database_.keep("UPDATE print_order SET wanted = 0 WHERE id = ?").run(number);
  return cancelled;
}

void PrintOrders::wantedNoMore(const domain::OpId& check_in) {
  const auto entry = utf8(check_in.text());
  const auto before = unwanted_.size();
  {
    auto open = database_.keep("SELECT id FROM print_order WHERE check_in = ? AND wanted = 1");
    for (open.bindAll(entry); open.step();) unwanted_.push_back(id<domain::OpId>(open.view(0)));
  }
  // Most check-ins of the event's are none of this kiosk's.
  if (unwanted_.size() == before) return;
  database_.keep("DELETE FROM print_order WHERE check_in = ? AND stage IN (?, ?)")
      .run(entry, static_cast<int>(OpenOrder::Waiting), static_cast<int>(OpenOrder::InDoubt));
  database_.keep("UPDATE print_order SET wanted = 0 WHERE check_in = ?").run(entry);
}

std::optional<domain::OpId> PrintOrders::giveUp(const domain::OpId& order) {
  auto gone = database_.keep(
      "DELETE FROM print_order WHERE id = ? AND check_in IS NOT NULL AND stage = ? AND wanted = 1 RETURNING "
      "check_in");
  if (!gone.bindAll(utf8(order.text()), static_cast<int>(OpenOrder::Waiting)).step()) return std::nullopt;
  return id<domain::OpId>(gone.view(0));
}

std::vector<domain::OpId> PrintOrders::takeUnwanted() {
  return std::exchange(unwanted_, {});
}

}  // namespace usher::store

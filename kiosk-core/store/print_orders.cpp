// SPDX-License-Identifier: Apache-2.0
#include <usher/store/print_orders.h>

#include <usher/store/rows.h>

namespace usher::store {

using domain::OpenOrder;
using domain::PrintOrder;

namespace {

/// Of the columns id, at, ticket, paper, language, check_in.
PrintOrder orderIn(const sqlite::Statement& row) {
  return {.id = id<domain::OpId>(row.view(0)),
          .at = instant(row.integer(1)),
          .ticket = id<domain::TicketId>(row.view(2)),
          .paper = enumerator(row.integer(3), domain::Paper::Agenda),
          .language = fromUtf8(row.view(4)),
          .check_in = optionalId<domain::OpId>(row, 5)};
}

}  // namespace

PrintOrders::PrintOrders(sqlite::Database& database)
    : database_(database),
      insert_(database.prepare(
          "INSERT INTO print_order (id, at, ticket, paper, language, check_in) VALUES (?, ?, ?, ?, ?, ?)")) {}

std::vector<OpenOrder> PrintOrders::open() {
  std::vector<OpenOrder> orders;
  for (auto row = database_.keep("SELECT id, at, ticket, paper, language, check_in, stage, printer, "
                                 "printer_job FROM print_order ORDER BY number");
       row.step();) {
    orders.push_back({.order = orderIn(row),
                      .stage = enumerator(row.integer(6), OpenOrder::InDoubt),
                      .printer = fromUtf8(row.view(7)),
                      .printer_job = fromUtf8(row.view(8))});
  }
  return orders;
}

std::int64_t PrintOrders::badgesOwed() {
  auto row = database_.keep("SELECT count(*) FROM print_order WHERE paper = ?");
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
  insert_.run(utf8(order.id.text()), toColumn(order.at), ticket, paper, utf8(order.language), check_in);
}

bool PrintOrders::handTo(const domain::OpId& order, const QString& printer) {
  database_
      .keep("UPDATE print_order SET stage = ?, printer = ?, printer_job = '' WHERE id = ? AND stage <> ?")
      .run(static_cast<int>(OpenOrder::Handing), utf8(printer), utf8(order.text()),
           static_cast<int>(OpenOrder::InDoubt));
  return database_.changes() > 0;
}

void PrintOrders::handedOver(const domain::OpId& order, const QString& printer_job) {
  database_.keep("UPDATE print_order SET stage = ?, printer_job = ? WHERE id = ?")
      .run(static_cast<int>(OpenOrder::HandedOver), utf8(printer_job), utf8(order.text()));
}

void PrintOrders::takeBack(const domain::OpId& order) {
  database_.keep("UPDATE print_order SET stage = ?, printer = '', printer_job = '' WHERE id = ?")
      .run(static_cast<int>(OpenOrder::Waiting), utf8(order.text()));
}

void PrintOrders::doubt(const domain::OpId& order) {
  database_.keep("UPDATE print_order SET stage = ? WHERE id = ?")
      .run(static_cast<int>(OpenOrder::InDoubt), utf8(order.text()));
}

std::optional<PrintOrder> PrintOrders::end(const domain::OpId& order) {
  std::optional<PrintOrder> ended;
  const auto number = utf8(order.text());
  {
    auto row =
        database_.keep("SELECT id, at, ticket, paper, language, check_in FROM print_order WHERE id = ?");
    if (row.bindAll(number).step()) ended = orderIn(row);
  }
  database_.keep("DELETE FROM print_order WHERE id = ?").run(number);
  return ended;
}

void PrintOrders::undone(const domain::OpId& check_in) {
  database_.keep("DELETE FROM print_order WHERE check_in = ? AND stage IN (?, ?)")
      .run(utf8(check_in.text()), static_cast<int>(OpenOrder::Waiting), static_cast<int>(OpenOrder::InDoubt));
}

}  // namespace usher::store

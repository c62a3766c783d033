// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/store/sqlite/item_stock.h>

namespace usher::backend::store {

namespace {

/// Of an item that was never put, enough.
std::optional<std::int64_t> left(sqlite::Database& database, const std::string& event,
                                 const std::string& item) {
  auto find = database.keep("SELECT stock, taken FROM item_stock WHERE event = ? AND item = ?");
  if (!find.bindAll(event, item).step() || find.isNull(0)) return std::nullopt;
  return std::max<std::int64_t>(0, find.integer(0) - find.integer(1));
}

/// Counted also while the organizer has the item taken out: it may come back.
void move(sqlite::Database& database, EventRows& rows, const std::string& item, std::int64_t pieces) {
  // Counted also where there is enough: the organizer may set a number later.
  database
      .keep(
          "INSERT INTO item_stock (event, item, taken) VALUES (?1, ?2, max(0, ?3))"
          " ON CONFLICT (event, item) DO UPDATE SET taken = max(0, taken + ?3)")
      .run(rows.event(), item, pieces);
  auto row = rows.get<contract::CatalogueItemRow>(item);
  if (!row) return;
  row->stock = left(database, rows.event(), item);
  rows.put(*row);
}

}  // namespace

contract::CatalogueItemRow withStockLeft(sqlite::Database& database, const std::string& event,
                                         contract::CatalogueItemRow item) {
  database
      .keep(
          "INSERT INTO item_stock (event, item, stock, taken) VALUES (?, ?, ?, 0)"
          " ON CONFLICT (event, item) DO UPDATE SET stock = excluded.stock")
      .run(event, item.id, item.stock);
  item.stock = left(database, event, item.id);
  return item;
}

std::map<std::string, std::int64_t> readStocks(sqlite::Database& database, const std::string& event) {
  std::map<std::string, std::int64_t> stocks;
  auto find = database.keep("SELECT item, stock FROM item_stock WHERE event = ? AND stock IS NOT NULL");
  for (find.bindAll(event); find.step();) stocks.emplace(find.text(0), find.integer(1));
  return stocks;
}

bool takePieces(sqlite::Database& database, EventRows& rows, const std::string& item, std::int64_t pieces) {
  if (!rows.has("item", item)) return false;
  const auto there = left(database, rows.event(), item);
  if (there && *there < pieces) return false;
  move(database, rows, item, pieces);
  return true;
}

void givePiecesBack(sqlite::Database& database, EventRows& rows, const std::string& item,
                    std::int64_t pieces) {
  move(database, rows, item, -pieces);
}

}  // namespace usher::backend::store

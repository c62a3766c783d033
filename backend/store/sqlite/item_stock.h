// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include <usher/backend/store/sqlite/event_rows.h>

/// How many pieces of the catalogue's items are left: the organizer's number less what was asked for and not
/// declined. Inside a transaction of the caller's.
namespace usher::backend::store {

/// `item` with its stock, which is the organizer's number, replaced by what is left of it; that number is
/// kept.
contract::CatalogueItemRow withStockLeft(sqlite::Database& database, const std::string& event,
                                         contract::CatalogueItemRow item);
/// The organizer's numbers by item; items of which there is always enough are not among them.
std::map<std::string, std::int64_t> readStocks(sqlite::Database& database, const std::string& event);

/// Takes pieces off an item that has a row, and puts the row. False: there are not so many left, and nothing
/// was changed.
bool takePieces(sqlite::Database& database, EventRows& rows, const std::string& item, std::int64_t pieces);
/// Gives taken pieces back; an item whose row is gone is passed over in silence.
void givePiecesBack(sqlite::Database& database, EventRows& rows, const std::string& item,
                    std::int64_t pieces);

}  // namespace usher::backend::store

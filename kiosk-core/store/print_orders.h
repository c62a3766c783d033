// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <usher/domain/print_order.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// The papers that guests are owed here. Inside a transaction of the caller's.
class PrintOrders {
 public:
  /// The database outlives this object.
  explicit PrintOrders(sqlite::Database& database);

  /// See ports::PrintQueue.
  std::vector<domain::OpenOrder> open();
  std::int64_t badgesOwed();
  void add(const domain::PrintOrder& order);
  bool handTo(const domain::OpId& order, const QString& printer);
  void handedOver(const domain::OpId& order, const QString& printer_job);
  void takeBack(const domain::OpId& order);
  void doubt(const domain::OpId& order);

  std::vector<domain::OpId> takeUnwanted();
  /// Another kiosk prints it. Its entry; nullopt: it has none, or a printer has it, and it stays.
  std::optional<domain::OpId> giveUp(const domain::OpId& order);

  /// It is open no more. nullopt: it was not.
  std::optional<domain::PrintOrder> end(const domain::OpId& order);
  /// It is wanted no more: gone, or where a printer has it, open until that is known to have given it up.
  /// nullopt: it was not open.
  std::optional<domain::PrintOrder> cancel(const domain::OpId& order);
  /// The badge of this entry came out elsewhere, is printed by another kiosk, or the entry was undone. What a
  /// printer has is open until it is known to be gone.
  void wantedNoMore(const domain::OpId& check_in);

 private:
  std::optional<domain::PrintOrder> find(const domain::OpId& order);

  sqlite::Database& database_;
  sqlite::Statement insert_;
  std::vector<domain::OpId> unwanted_;
};

}  // namespace usher::store

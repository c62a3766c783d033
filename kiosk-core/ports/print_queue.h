// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <vector>

#include <usher/domain/print_order.h>
#include <usher/ports/lan_book.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// The papers that guests are owed here. What a method has answered for survives a power cut. Data thread.
class PrintQueue {
 public:
  virtual ~PrintQueue() = default;
  /// Those that have not ended, in the order in which they were asked for.
  virtual std::expected<std::vector<domain::OpenOrder>, StoreError> openOrders() = 0;
  /// How many of them are badges that are wanted.
  virtual std::expected<std::int64_t, StoreError> badgesOwed() = 0;
  /// Takes the place of those of the same ticket and paper that no printer has, or that are in doubt; and of
  /// a badge that another kiosk owes the guest.
  virtual std::expected<void, StoreError> add(const domain::PrintOrder& order) = 0;
  /// It is about to go to this printer. False: it must not, for it has ended: it was undone, or another has
  /// taken its place.
  virtual std::expected<bool, StoreError> handTo(const domain::OpId& order, const QString& printer) = 0;
  /// The printer has taken it.
  virtual std::expected<void, StoreError> handedOver(const domain::OpId& order,
                                                     const QString& printer_job) = 0;
  /// It did not come out there and will not: it waits again, or where it is wanted no more, it is gone.
  virtual std::expected<void, StoreError> takeBack(const domain::OpId& order) = 0;
  /// Whether it came out nobody can tell; where it is wanted no more, it is gone.
  virtual std::expected<void, StoreError> doubt(const domain::OpId& order) = 0;
  /// Those that are wanted no more, each told once: the badge came out at another kiosk or is printed there
  /// now, or its entry was undone. One that a printer has is open until takeBack(), doubt() or end().
  virtual std::expected<std::vector<domain::OpId>, StoreError> takeUnwanted() = 0;
  /// It is printed by the neighbour's kiosk that tells in the log `to` from now on, and is open here no more.
  /// False: it stays, for a printer has it, or it is no entry's badge; or it has ended.
  virtual std::expected<bool, StoreError> giveTo(const domain::OpId& order, const LanSource& to) = 0;
  /// Badges that neighbours have given to this kiosk since; each is an open order from now on.
  virtual std::expected<std::vector<domain::OpenOrder>, StoreError> takeGiven() = 0;
  /// Kept with the op that tells the backend. Ended twice is ended once.
  virtual std::expected<void, StoreError> end(const domain::OpId& order, const domain::PrintEnd& end) = 0;
  /// Staff want it no more, which the op `told_as` tells the backend. One that a printer has is open until
  /// takeBack(), doubt() or end(): what comes out all the same is told, too.
  virtual std::expected<void, StoreError> cancel(const domain::OpId& order, const domain::OpId& told_as,
                                                 const domain::PrintEnd& end) = 0;
};

}  // namespace usher::ports

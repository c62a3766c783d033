// SPDX-License-Identifier: Apache-2.0
#include <usher/store/owed_papers.h>

#include <utility>

#include <usher/store/errors.h>

namespace usher::store {

using ports::StoreError;

OwedPapers::OwedPapers(Deeds& deeds, const ports::Clock& clock, QString boot)
    : deeds_(deeds), clock_(clock), boot_(std::move(boot)) {}

std::expected<std::vector<domain::OpenOrder>, StoreError> OwedPapers::openOrders() {
  return guarded([&] { return deeds_.openOrders(); });
}

std::expected<std::int64_t, StoreError> OwedPapers::badgesOwed() {
  return guarded([&] { return deeds_.badgesOwed(); });
}

std::expected<void, StoreError> OwedPapers::add(const domain::PrintOrder& order) {
  return guarded([&] { deeds_.add(order); });
}

std::expected<bool, StoreError> OwedPapers::handTo(const domain::OpId& order, const QString& printer) {
  return guarded([&] { return deeds_.handTo(order, printer); });
}

std::expected<void, StoreError> OwedPapers::handedOver(const domain::OpId& order,
                                                       const QString& printer_job) {
  return guarded([&] { deeds_.handedOver(order, printer_job); });
}

std::expected<void, StoreError> OwedPapers::takeBack(const domain::OpId& order) {
  return guarded([&] { deeds_.takeBack(order); });
}

std::expected<void, StoreError> OwedPapers::doubt(const domain::OpId& order) {
  return guarded([&] { deeds_.doubt(order); });
}

std::expected<std::vector<domain::OpId>, StoreError> OwedPapers::takeUnwanted() {
  return guarded([&] { return deeds_.takeUnwanted(); });
}

std::expected<bool, StoreError> OwedPapers::giveTo(const domain::OpId& order, const ports::LanSource& to) {
  return guarded([&] { return deeds_.giveTo(order, to); });
}

std::expected<std::vector<domain::OpenOrder>, StoreError> OwedPapers::takeGiven() {
  return guarded([&] { return deeds_.takeGiven(clock_.now()); });
}

std::expected<void, StoreError> OwedPapers::end(const domain::OpId& order, const domain::PrintEnd& end) {
  return guarded([&] { deeds_.end(order, end, clock_.now(), clock_.monotonic(), boot_); });
}

std::expected<void, StoreError> OwedPapers::cancel(const domain::OpId& order, const domain::OpId& told_as,
                                                   const domain::PrintEnd& end) {
  return guarded([&] { deeds_.cancel(order, told_as, end, clock_.now(), clock_.monotonic(), boot_); });
}

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/clock.h>
#include <usher/ports/print_queue.h>
#include <usher/store/deeds.h>

namespace usher::store {

/// The store's PrintQueue.
class OwedPapers final : public ports::PrintQueue {
 public:
  /// Both outlive this object. `boot`: see StoreSettings.
  OwedPapers(Deeds& deeds, const ports::Clock& clock, QString boot);

  std::expected<std::vector<domain::OpenOrder>, ports::StoreError> openOrders() override;
  std::expected<std::int64_t, ports::StoreError> badgesOwed() override;
  std::expected<void, ports::StoreError> add(const domain::PrintOrder& order) override;
  std::expected<bool, ports::StoreError> handTo(const domain::OpId& order, const QString& printer) override;
  std::expected<void, ports::StoreError> handedOver(const domain::OpId& order,
                                                    const QString& printer_job) override;
  std::expected<void, ports::StoreError> takeBack(const domain::OpId& order) override;
  std::expected<void, ports::StoreError> doubt(const domain::OpId& order) override;
  std::expected<std::vector<domain::OpId>, ports::StoreError> takeUnwanted() override;
  std::expected<bool, ports::StoreError> giveTo(const domain::OpId& order,
                                                const ports::LanSource& to) override;
  std::expected<std::vector<domain::OpenOrder>, ports::StoreError> takeGiven() override;
  std::expected<void, ports::StoreError> end(const domain::OpId& order, const domain::PrintEnd& end) override;
  std::expected<void, ports::StoreError> cancel(const domain::OpId& order, const domain::OpId& told_as,
                                                const domain::PrintEnd& end) override;

 private:
  Deeds& deeds_;
  const ports::Clock& clock_;
  QString boot_;
};

}  // namespace usher::store

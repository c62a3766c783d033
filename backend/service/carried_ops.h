// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/service/check_ins.h>
#include <usher/contract/bundle_header.h>

namespace usher::backend::service {

/// Hands in what a kiosk did, as it lies in a bundle, push by push. One thread; blocks on the store.
class CarriedOps {
 public:
  /// Gets the answer to each push.
  using Take = std::function<bool(const contract::OpsAnswer& answer)>;

  /// The references outlive this object. `report` is counted into.
  CarriedOps(CheckIns& check_ins, const store::Kiosk& kiosk, contract::CarriedReport& report, Take take);

  /// Lines, each a push of one op. An op that does not decode stays with its kiosk, as do those about it:
  /// they alone wait.
  Result<void> add(std::string_view lines);
  /// To be called once, after the last.
  Result<void> finish() { return push(); }

 private:
  Result<void> addLine(std::string_view line);
  Result<void> push();
  void count(const contract::OpsAnswer& answer);

  CheckIns& check_ins_;
  const store::Kiosk& kiosk_;
  contract::CarriedReport& report_;
  Take take_;
  contract::OpsRequest next_;
  std::set<std::string> in_next_;
  /// Not settled: what is about them is not pushed.
  std::set<std::string> left_;
};

}  // namespace usher::backend::service

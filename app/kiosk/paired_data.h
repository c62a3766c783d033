// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>

#include <usher/kiosk/data_source.h>

namespace usher::kiosk {

/// The data folder of a kiosk that was paired, and its backend.
class PairedData final : public DataSource {
 public:
  /// `clock` and `random` outlive this object.
  PairedData(QString folder, const ports::Clock& clock, ports::Random& random)
      : folder_(std::move(folder)), clock_(clock), random_(random) {}

  std::expected<OpenData, domain::event::ServiceLost> open() override;
  void distrust() override;

 private:
  QString folder_;
  const ports::Clock& clock_;
  ports::Random& random_;
  proof::ContractTickets signed_tickets_;
  proof::ContractLookUps look_ups_;
};

}  // namespace usher::kiosk

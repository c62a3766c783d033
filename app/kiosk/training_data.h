// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/proof/contract_look_ups.h>
#include <usher/proof/contract_tickets.h>

#include <usher/kiosk/data_source.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// A made-up event (training_event.h) in a folder of its own inside the data folder, which is empty when it
/// is opened and gone when this object goes. There is no backend: nothing that is done there ever leaves it.
/// Staff mode opens with any PIN. Of the kiosk's own files it reads the pairing, for the kiosk's name, where
/// there is one.
class TrainingData final : public DataSource {
 public:
  /// `clock` and `random` outlive this object.
  TrainingData(const QString& data_folder, const ports::Clock& clock, ports::Random& random);
  ~TrainingData() override;

  std::expected<OpenData, domain::event::ServiceLost> open() override;
  /// The next training has other files.
  void distrust() override {}

 private:
  QString pairing_file_;
  QString folder_;
  const ports::Clock& clock_;
  ports::Random& random_;
  proof::ContractTickets signed_tickets_;
  proof::ContractLookUps look_ups_;
};

/// The kiosk's own settings, but for the door, which is the made-up event's.
KioskSettings trainingSettings(KioskSettings settings);

}  // namespace usher::kiosk

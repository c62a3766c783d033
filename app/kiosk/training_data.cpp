// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/training_data.h>

#include <QDir>

#include <usher/store/file_event_keys.h>

#include <usher/kiosk/any_pin.h>
#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/loss.h>
#include <usher/kiosk/no_backend.h>
#include <usher/kiosk/training_event.h>

namespace usher::kiosk {

using domain::OutOfServiceReason;
using domain::event::ServiceLost;

namespace {

std::expected<void, ports::StoreError> load(store::KioskStore& store, domain::Instant now) {
  auto load = store.beginSnapshot(trainingEventId(), {QStringLiteral("training"), QStringLiteral("0"), {}});
  if (!load) return std::unexpected(load.error());
  if (auto added = (*load)->add(trainingEvent(now)); !added) return added;
  return (*load)->finish();
}

/// As staff call it.
QString kioskName(const QString& pairing_file) {
  const auto pairing = net::loadPairing(pairing_file);
  return pairing && *pairing ? (*pairing)->identity.name : QStringLiteral("Training 1");
}

}  // namespace

TrainingData::TrainingData(const QString& data_folder, const ports::Clock& clock, ports::Random& random)
    : pairing_file_(DataFolder(data_folder).pairingFile()),
      folder_(DataFolder(data_folder).trainingFolder()),
      clock_(clock),
      random_(random) {}

TrainingData::~TrainingData() {
  QDir(folder_).removeRecursively();
}

std::expected<OpenData, ServiceLost> TrainingData::open() {
  // What a crash has left of the last training.
  QDir(folder_).removeRecursively();
  const DataFolder folder(folder_);
  if (!QDir().mkpath(folder.keyFolder())) {
    return std::unexpected(ServiceLost{OutOfServiceReason::FolderMissing, folder.keyFolder()});
  }
  OpenData data{.pairing = {.backend = {},
                            .identity = {.id = *domain::KioskId::parse(u"training"),
                                         .name = kioskName(pairing_file_),
                                         .events = {trainingEventId()},
                                         .fingerprint = {}}}};
  data.keys = std::make_unique<store::FileEventKeys>(folder.keyFolder().toStdString(), random_);
  auto store = store::KioskStore::open(
      {.folder = folder.path().toStdString(), .event = data.event(), .boot = QStringLiteral("training")},
      *data.keys, clock_, random_, signed_tickets_, look_ups_);
  if (!store) return std::unexpected(lossOf(store.error(), folder.path()));
  data.store = std::move(*store);
  if (const auto loaded = load(*data.store, clock_.now()); !loaded) {
    return std::unexpected(lossOf(loaded.error(), folder.path()));
  }
  data.backend = std::make_unique<NoBackend>();
  data.staff_hashes = std::make_unique<AnyPin>();
  return data;
}

KioskSettings trainingSettings(KioskSettings settings) {
  settings.training = true;
  settings.list = trainingList();
  settings.room.clear();
  settings.direction = domain::Direction::Entry;
  settings.both_ways = false;
  return settings;
}

}  // namespace usher::kiosk

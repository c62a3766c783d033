// SPDX-License-Identifier: Apache-2.0
// What is carried between this kiosk and its backend by hand.
#include <usher/kiosk/data_room.h>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <utility>

#include <usher/checkin/record_op.h>

#include <usher/kiosk/data_room_parts.h>
#include <usher/kiosk/export_folder.h>
#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace page = domain::kiosk_page;

namespace {

QString pathIn(const QString& folder, const net::DeviceKey& key, const char* ending) {
  return QDir(folder).filePath(net::bundleName(key) + QLatin1String(ending));
}

}  // namespace

DataRoom::KioskAnswer DataRoom::saveQueue(std::uint64_t asked) {
  if (!parts_->data.device_key) return page::Failed{};
  const auto folder = exportFolder(settings_.export_folder, writableMounts());
  if (!folder) return page::NoDrive{};
  const auto position = parts_->data.store->position();
  if (!position) return page::Failed{position.error().detail};
  const domain::Instant now = clock_.now();
  parts_->stick_writing =
      std::make_unique<StickWriting>(*parts_->data.store,
                                     net::QueueOf{.event = parts_->data.event(),
                                                  .kiosk = parts_->data.pairing.identity.id,
                                                  .boot = parts_->data.boot,
                                                  .id = checkin::newOpId(now, random_),
                                                  .at = now,
                                                  .position = *position},
                                     *parts_->data.device_key);
  const StickWriting* const run = parts_->stick_writing.get();
  connect(run, &StickWriting::written, this, [this](const domain::StickWritten& what) {
    logInfo(QStringLiteral("queue saved"), {{QStringLiteral("ops"), static_cast<qint64>(what.ops)},
                                            {QStringLiteral("left"), static_cast<qint64>(what.left)}});
    stickEnded(what);
  });
  connect(run, &StickWriting::useless, this, [this](domain::StickTrouble trouble) { stickEnded(trouble); });
  connect(run, &StickWriting::failed, this, [this](const QString& why) { stickEnded(page::Failed{why}); });
  stick_asked_ = asked;
  parts_->stick_writing->start(pathIn(*folder, *parts_->data.device_key, ".queue"));
  return std::nullopt;
}

DataRoom::KioskAnswer DataRoom::readStick(std::uint64_t asked) {
  if (!parts_->data.device_key) return page::Failed{};
  const QStringList folders = exportFolders(settings_.export_folder, writableMounts());
  if (folders.isEmpty()) return page::NoDrive{};
  const auto pathOf = [this](const QString& folder) {
    return pathIn(folder, *parts_->data.device_key, ".answer");
  };
  const auto found =
      std::ranges::find_if(folders, [&](const QString& folder) { return QFile::exists(pathOf(folder)); });
  if (found == folders.end()) return domain::StickTrouble::Nothing;
  store::KioskStore& store = *parts_->data.store;
  parts_->stick_reading = std::make_unique<StickReading>(
      StickReading::Stores{store, store, store}, *parts_->data.device_key, parts_->data.event(),
      parts_->data.pairing.identity.id, clock_, *parts_->scheduler);
  // The reading goes with the store: not from within its own signal.
  connect(
      parts_->stick_reading.get(), &StickReading::ended, this,
      [this](const StickReading::End& end) { stickRead(end); }, Qt::QueuedConnection);
  stick_asked_ = asked;
  parts_->engine->holdFeed();
  parts_->stick_reading->start(pathOf(*found));
  return std::nullopt;
}

void DataRoom::stickEnded(const page::Outcome& outcome) {
  if (const auto asked = std::exchange(stick_asked_, std::nullopt)) emit kioskServed({*asked, outcome});
}

void DataRoom::stickRead(const StickReading::End& end) {
  if (!parts_) return;
  const auto depth = parts_->data.store->depth();
  const domain::StickRead read{.settled = end.brought.settled,
                               .waiting = depth ? depth->waiting : 0,
                               .changes = end.brought.all_anew ? end.brought.rows : end.brought.changes,
                               .all_anew = end.brought.all_anew,
                               .written_at = end.written_at};
  logInfo(QStringLiteral("stick read"),
          {{QStringLiteral("settled"), static_cast<qint64>(read.settled)},
           {QStringLiteral("changes"), static_cast<qint64>(read.changes)},
           {QStringLiteral("trouble"), end.trouble ? static_cast<int>(*end.trouble) : -1}});
  if (end.trouble) {
    stickEnded(*end.trouble);
  } else if (end.failed) {
    stickEnded(page::Failed{end.failed->detail});
  } else {
    stickEnded(read);
  }
  parts_->engine->carried(end.brought);
  if (parts_) readRoll();
  if (end.failed) loseStore(*end.failed);
}

}  // namespace usher::kiosk

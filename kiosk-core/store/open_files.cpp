// SPDX-License-Identifier: Apache-2.0
#include <usher/store/open_files.h>

#include <sodium.h>

#include <usher/sqlite/transaction.h>
#include <usher/store/attached_event.h>
#include <usher/store/download_file.h>
#include <usher/store/files.h>
#include <usher/store/mending.h>
#include <usher/store/meta.h>
#include <usher/store/outbox_copy.h>
#include <usher/store/rows.h>
#include <usher/store/schema.h>

namespace usher::store {

namespace {

constexpr const char* kSchemas[] = {"main", "event"};

sqlite::Blob asBlob(const std::string& text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

ports::EventKey requireKey(const StoreSettings& settings, ports::EventKeys& keys, bool sealed) {
  const auto& event = settings.event;
  if (sealed) {
    const auto found = keys.find(event);
    if (!found) throw Failure(ports::StoreError::KeyMissing, found.error().detail);
    if (!*found) {
      throw Failure(ports::StoreError::KeyMissing,
                    QStringLiteral("the key of event %1 is gone; what is sealed with it can't be read")
                        .arg(event.text()));
    }
    return **found;
  }
  const auto made = keys.obtain(event);
  if (!made) throw Failure(ports::StoreError::KeyMissing, made.error().detail);
  return *made;
}

void requireSameEvent(sqlite::Database& database, const StoreSettings& settings) {
  const std::string event = utf8(settings.event.text());
  const auto kept = readMeta(database, "main", kMetaEvent);
  if (!kept) {
    writeMeta(database, "main", kMetaEvent, asBlob(event));
  } else if (!std::ranges::equal(*kept, asBlob(event))) {
    throw Failure(
        ports::StoreError::BadData,
        QStringLiteral("the folder belongs to another event than %1; give each event a folder of its own")
            .arg(settings.event.text()));
  }
}

}  // namespace

void removeFiles(const std::filesystem::path& folder) {
  // Whatever says that they may go has to outlast a power cut that they may not outlast.
  flushFolder(folder);
  removeMendings(folder);
  // What is queued would be queued again in the next event's file.
  std::filesystem::remove(OutboxCopy::fileIn(folder));
  std::filesystem::remove(DownloadFile::fileIn(folder));
  for (const auto& file : {AttachedEvent::nextFileIn(folder), AttachedEvent::lastFileIn(folder),
                           AttachedEvent::fileIn(folder), folder / "kiosk.db"}) {
    removeDatabase(file);
    if (std::filesystem::exists(file)) {
      throw Failure(ports::StoreError::Failed,
                    QStringLiteral("%1 can't be removed").arg(QString::fromStdString(file.string())));
    }
  }
  flushFolder(folder);
}

sqlite::Database openFiles(const StoreSettings& settings, ports::EventKeys& keys, ports::Random& random,
                           const ports::Clock& clock, std::vector<domain::MendedFile>& mended) {
  if (sodium_init() < 0) throw Failure(ports::StoreError::Failed, QStringLiteral("libsodium can't be used"));
  const auto& folder = settings.folder;
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    throw Failure(ports::StoreError::FolderMissing,
                  QStringLiteral("%1 is not a folder").arg(QString::fromStdString(folder.string())));
  }
  const auto key = keys.find(settings.event);
  std::optional<Sealing> sealing;
  if (key && *key) sealing.emplace(**key, random);
  mended = mendFiles(settings, sealing ? &*sealing : nullptr, clock.now());
  const sqlite::Locking alone{.exclusive = true, .patience = settings.patience};
  sqlite::Database kiosk(folder / "kiosk.db", sqlite::OpenMode::CreateOrOpen, alone);
  sqlite::requireOurs(kiosk, kKioskFileId, kioskMigrations());
  sqlite::Database event(AttachedEvent::fileIn(folder), sqlite::OpenMode::CreateOrOpen, alone);
  sqlite::requireOurs(event, kEventFileId, eventMigrations());

  sqlite::migrate(kiosk, kKioskFileId, kioskMigrations());
  sqlite::migrate(event, kEventFileId, eventMigrations());
  removeDatabase(AttachedEvent::nextFileIn(folder));
  removeDatabase(AttachedEvent::lastFileIn(folder));
  return kiosk;
}

std::unique_ptr<Sealing> openSealing(sqlite::Database& database, const StoreSettings& settings,
                                     ports::EventKeys& keys, ports::Random& random) {
  requireSameEvent(database, settings);

  std::optional<Bytes> checks[std::size(kSchemas)];
  bool sealed = false;
  for (std::size_t i = 0; i < std::size(kSchemas); ++i) {
    checks[i] = readMeta(database, kSchemas[i], kMetaKeyCheck);
    sealed = sealed || checks[i];
  }
  auto sealing = std::make_unique<Sealing>(requireKey(settings, keys, sealed), random);
  for (std::size_t i = 0; i < std::size(kSchemas); ++i) {
    if (!checks[i]) {
      writeMeta(database, kSchemas[i], kMetaKeyCheck, sealing->makeCheck());
    } else if (!sealing->opensCheck(*checks[i])) {
      throw Failure(
          ports::StoreError::KeyMissing,
          QStringLiteral(
              "the key of event %1 is not the one that the data was sealed with; put the right one back")
              .arg(settings.event.text()));
    }
  }
  return sealing;
}

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#include <usher/store/mending.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>

#include <usher/sqlite/migrations.h>
#include <usher/sqlite/salvage.h>
#include <usher/sqlite/transaction.h>
#include <usher/store/attached_event.h>
#include <usher/store/files.h>
#include <usher/store/meta.h>
#include <usher/store/outbox_copy.h>
#include <usher/store/rows.h>
#include <usher/store/salvaged_rows.h>
#include <usher/store/schema.h>

namespace usher::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMetaMended = "mended";
constexpr const char* kNotBelieved = "not-believed";
/// A larger copy of the event is looked through when something in it made no sense, and not at each start.
constexpr std::uintmax_t kMostChecked = 64ULL * 1024 * 1024;
constexpr std::size_t kKioskFilesKept = 3;

struct File {
  /// "kiosk" or "event".
  std::string stem;
  std::int32_t id;
  std::span<const sqlite::Migration> migrations;
  bool (*make_sense)(sqlite::Database& salvaged, Sealing& sealing);

  fs::path in(const fs::path& folder) const { return folder / (stem + ".db"); }
  /// While it is filled.
  fs::path filling(const fs::path& folder) const { return folder / (stem + ".mending.db"); }
  /// Whole: it is to take the place of the damaged one.
  fs::path mended(const fs::path& folder) const { return folder / (stem + ".mended.db"); }
};

const File kKiosk{"kiosk", kKioskFileId, kioskMigrations(), keepKioskRowsThatMakeSense};
const File kEvent{"event", kEventFileId, eventMigrations(), keepEventRowsThatMakeSense};

/// nullopt: it is not a database at all.
std::optional<sqlite::Database> openDamaged(const fs::path& file, std::chrono::milliseconds patience) {
  try {
    sqlite::Database database(file, sqlite::OpenMode::OpenExisting,
                              {.exclusive = true, .patience = patience});
    // What is found is left as it was found; an empty log would be left, too.
    if (hasJournal(file)) sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return database;
  } catch (const sqlite::Error& error) {
    if (!sqlite::isDamage(error)) throw;
    return std::nullopt;
  }
}

/// Empty: nothing is.
std::string faultOf(const File& file, const StoreSettings& settings, bool believed) {
  const auto path = file.in(settings.folder);
  if (!fs::exists(path)) return {};
  auto database = openDamaged(path, settings.patience);
  if (!database) return "file is not a database";
  try {
    sqlite::requireOurs(*database, file.id, file.migrations);
  } catch (const sqlite::Error& error) {
    // One that reads well may be none of ours, or a later version's.
    if (error.primaryCode() != SQLITE_CORRUPT) throw;
    return error.what();
  }
  const bool large = file.stem == "event" && fs::file_size(path) > kMostChecked;
  auto fault = large && believed ? std::string() : sqlite::firstFault(*database, !believed);
  if (fault.empty() && !believed) fault = "something in it made no sense";
  return fault;
}

/// The file of the queue is not there, and its copy says that it was.
bool isMissed(const fs::path& folder) {
  std::error_code none;
  const auto size = fs::file_size(kKiosk.in(folder), none);
  if (!none && size > 0) return false;
  const auto copied = fs::file_size(OutboxCopy::fileIn(folder), none);
  return !none && copied > 0;
}

std::string stampOf(domain::Instant now) {
  return QDateTime::fromMSecsSinceEpoch(toColumn(now), QTimeZone::utc())
      .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
      .toStdString();
}

std::string damagedName(const File& file, const std::string& stamp) {
  return file.stem + ".damaged-" + stamp + ".db";
}

std::vector<fs::path> damagedOf(const File& file, const fs::path& folder) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const auto name = entry.path().filename().string();
    if (name.starts_with(file.stem + ".damaged-") && name.ends_with(".db")) found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

void keepNewest(const File& file, const fs::path& folder, std::size_t count) {
  const auto found = damagedOf(file, folder);
  for (std::size_t i = 0; i + count < found.size(); ++i) removeDatabase(found[i]);
}

// A log that outlived its database would be played into the next one: it goes first.
void replace(const File& file, const fs::path& folder, const std::string& stamp) {
  if (!fs::exists(file.mended(folder))) return;
  const auto aside = (folder / damagedName(file, stamp)).string();
  for (const std::string suffix : {"-wal", "-journal", ""}) {
    const auto from = file.in(folder).string() + suffix;
    if (fs::exists(from)) fs::rename(from, aside + suffix);
  }
  removeLeftovers(file.in(folder));
  flushFolder(folder);
  fs::rename(file.mended(folder), file.in(folder));
  flushFolder(folder);
}

/// How many rows are saved.
std::int64_t salvage(sqlite::Database& damaged, sqlite::Database& into) {
  std::vector<std::string> tables;
  for (auto row = into.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                               "'sqlite_%' ORDER BY name");
       row.step();) {
    tables.push_back(row.text(0));
  }
  std::int64_t rows = 0;
  for (const auto& table : tables) rows += sqlite::copyReadable(damaged, table, into).rows;
  return rows;
}

/// Makes the file that is to take the place of the damaged one.
std::int64_t fill(const File& file, const StoreSettings& settings, Sealing& sealing) {
  const auto filling = file.filling(settings.folder);
  removeDatabase(filling);
  std::int64_t rows = 0;
  {
    sqlite::Database into(filling, sqlite::OpenMode::CreateOrOpen, {.exclusive = true});
    sqlite::migrate(into, file.id, file.migrations);
    into.execute("PRAGMA foreign_keys=OFF");
    sqlite::Transaction transaction(into);
    auto damaged = openDamaged(file.in(settings.folder), settings.patience);
    if (damaged) rows = salvage(*damaged, into);
    const bool is_of_use = file.make_sense(into, sealing);
    if (is_of_use) transaction.commit();
    if (!is_of_use) rows = 0;
  }
  if (hasJournal(filling)) {
    throw Failure(ports::StoreError::Failed,
                  QStringLiteral("%1 could not be closed").arg(QString::fromStdString(filling.string())));
  }
  removeLeftovers(filling);
  flushFile(filling);
  fs::rename(filling, file.mended(settings.folder));
  flushFolder(settings.folder);
  return rows;
}

}  // namespace

std::vector<domain::MendedFile> mendFiles(const StoreSettings& settings, Sealing* sealing,
                                          domain::Instant now) {
  const auto& folder = settings.folder;
  const auto stamp = stampOf(now);
  for (const File& file : {kKiosk, kEvent}) {
    removeDatabase(file.filling(folder));
    replace(file, folder, stamp);
  }
  const bool believed = !fs::exists(folder / kNotBelieved);
  // Before it is opened, which makes a database of an empty file.
  const bool is_missed = isMissed(folder);
  // Both are looked at before either is touched: one may be none of ours.
  const std::pair<const File&, std::string> found[] = {{kKiosk, faultOf(kKiosk, settings, believed)},
                                                       {kEvent, faultOf(kEvent, settings, believed)}};
  std::vector<domain::MendedFile> mended;
  for (const auto& [file, fault] : found) {
    if (fault.empty()) continue;
    if (!sealing) {
      throw Failure(
          ports::StoreError::KeyMissing,
          QStringLiteral("%1 is damaged (%2), and without the key of event %3 nothing of it can be read")
              .arg(QString::fromStdString(file.stem + ".db"), QString::fromStdString(fault),
                   settings.event.text()));
    }
    const auto rows = fill(file, settings, *sealing);
    replace(file, folder, stamp);
    mended.push_back({.name = QString::fromStdString(file.stem + ".db"),
                      .at = now,
                      .aside = QString::fromStdString(damagedName(file, stamp)),
                      .fault = QString::fromStdString(fault).simplified(),
                      .rows = rows});
  }
  if (is_missed) {
    mended.push_back({.name = QStringLiteral("kiosk.db"), .at = now, .fault = QStringLiteral("it was gone")});
  }
  keepNewest(kKiosk, folder, kKioskFilesKept);
  keepNewest(kEvent, folder, 1);
  std::error_code ignored;
  fs::remove(folder / kNotBelieved, ignored);
  return mended;
}

void distrustFiles(const fs::path& folder) {
  const int file = ::open((folder / kNotBelieved).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
}

void forgetDamagedEvent(const fs::path& folder) {
  keepNewest(kEvent, folder, 0);
}

void removeMendings(const fs::path& folder) {
  for (const File& file : {kKiosk, kEvent}) {
    keepNewest(file, folder, 0);
    removeDatabase(file.filling(folder));
    removeDatabase(file.mended(folder));
  }
  std::error_code ignored;
  fs::remove(folder / kNotBelieved, ignored);
}

void writeMended(sqlite::Database& database, const std::vector<domain::MendedFile>& mended) {
  auto all = readMended(database);
  for (const auto& one : mended) {
    std::erase_if(all, [&](const auto& before) { return before.name == one.name; });
    all.push_back(one);
  }
  QJsonArray json;
  for (const auto& one : all) {
    json.append(QJsonObject{{QStringLiteral("name"), one.name},
                            {QStringLiteral("at"), static_cast<qint64>(toColumn(one.at))},
                            {QStringLiteral("aside"), one.aside},
                            {QStringLiteral("fault"), one.fault},
                            {QStringLiteral("rows"), static_cast<qint64>(one.rows)},
                            {QStringLiteral("from_copy"), static_cast<qint64>(one.from_copy)}});
  }
  const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
  writeMeta(
      database, "main", kMetaMended,
      {reinterpret_cast<const unsigned char*>(text.constData()), static_cast<std::size_t>(text.size())});
}

std::vector<domain::MendedFile> readMended(sqlite::Database& database) {
  const auto kept = readMeta(database, "main", kMetaMended);
  if (!kept) return {};
  const auto text =
      QByteArray(reinterpret_cast<const char*>(kept->data()), static_cast<qsizetype>(kept->size()));
  std::vector<domain::MendedFile> mended;
  for (const auto& value : QJsonDocument::fromJson(text).array()) {
    const auto one = value.toObject();
    mended.push_back({.name = one[QStringLiteral("name")].toString(),
                      .at = instant(one[QStringLiteral("at")].toInteger()),
                      .aside = one[QStringLiteral("aside")].toString(),
                      .fault = one[QStringLiteral("fault")].toString(),
                      .rows = one[QStringLiteral("rows")].toInteger(),
                      .from_copy = one[QStringLiteral("from_copy")].toInteger()});
  }
  return mended;
}

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#include <usher/store/shadow_file.h>

#include <usher/store/attached_event.h>
#include <usher/store/errors.h>
#include <usher/store/event_copy.h>
#include <usher/store/files.h>
#include <usher/store/meta.h>
#include <usher/store/rows.h>
#include <usher/store/schema.h>

namespace usher::store {

namespace {

/// Some 20 MB. A guest's check-in is flushed to the same disk meanwhile: it must not wait behind half a
/// gigabyte that the system writes all at once.
constexpr std::int64_t kRowsAFlush = 50'000;

std::filesystem::path emptied(const std::filesystem::path& file) {
  removeDatabase(file);
  return file;
}

}  // namespace

ShadowFile::ShadowFile(const std::filesystem::path& folder, const domain::EventId& event,
                       const ports::FeedPosition& at, Sealing& sealing, const std::atomic<bool>& stopped)
    : file_(emptied(AttachedEvent::nextFileIn(folder))), event_(event) {
  try {
    database_.emplace(file_, sqlite::OpenMode::CreateOrOpen, sqlite::Locking{.exclusive = true});
    // Indexes are sorted by the piece: all of one in memory would be slower, and as large as the whole load
    // may be.
    database_->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE");
    database_->execute("PRAGMA cache_size=-32768");
    // By then who reads the snapshot is done, and its processor is free.
    database_->execute("PRAGMA threads=2");
    sqlite::migrate(*database_, kEventFileId, eventMigrations());
    database_->interruptWhen(stopped);
    takeIndexesAway();
    writer_.emplace(*database_, "main", RecordWriter::Mode::Load, sealing);
    database_->execute("BEGIN");
    writeMeta(*database_, "main", kMetaKeyCheck, sealing.makeCheck());
    writePosition(*database_, "main", at);
  } catch (...) {
    writer_.reset();
    database_.reset();
    removeDatabase(file_);
    throw;
  }
}

ShadowFile::~ShadowFile() {
  writer_.reset();
  database_.reset();
  if (!finished_) removeDatabase(file_);
}

void ShadowFile::add(const std::vector<ports::Record>& records) {
  if (!writer_) throw Failure(ports::StoreError::Failed, QStringLiteral("the snapshot was finished already"));
  for (const auto& record : records) writer_->write(record);
  unflushed_ += static_cast<std::int64_t>(records.size());
  if (unflushed_ < kRowsAFlush) return;
  flushFile(file_);
  unflushed_ = 0;
}

void ShadowFile::finish() {
  if (!writer_) throw Failure(ports::StoreError::Failed, QStringLiteral("the snapshot was finished already"));
  requireEvent();
  writer_.reset();
  putIndexesBack();
  database_->execute("COMMIT");
  // The mode is a mark in the file, for whoever opens it next; closing takes the empty log away again.
  database_->execute("PRAGMA journal_mode=WAL");
  database_.reset();
  if (hasJournal(file_))
    throw Failure(ports::StoreError::Failed, QStringLiteral("event.next.db could not be closed"));
  removeLeftovers(file_);
  flushFile(file_);
  finished_ = true;
}

// Filled into a whole table at the end an index costs a sort; kept up row by row, in the order of random ids,
// it costs several.
void ShadowFile::takeIndexesAway() {
  std::vector<std::string> names;
  for (auto row =
           database_->prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL");
       row.step();) {
    names.push_back(row.text(0));
    indexes_.push_back(row.text(1));
  }
  for (const auto& name : names) database_->execute("DROP INDEX " + name);
}

void ShadowFile::putIndexesBack() {
  for (const auto& sql : indexes_) database_->execute(sql);
}

void ShadowFile::requireEvent() {
  auto row = database_->prepare("SELECT count(*), min(id) FROM event");
  row.step();
  if (row.integer(0) != 1 || row.text(1) != utf8(event_.text())) {
    throw Failure(ports::StoreError::BadData,
                  QStringLiteral("the snapshot holds %1 events, and not the event %2 alone")
                      .arg(row.integer(0))
                      .arg(event_.text()));
  }
}

}  // namespace usher::store

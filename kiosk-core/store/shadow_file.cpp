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
constexpr std::size_t kRowsAWrite = 50'000;

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
    database_->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE");
    // Indexes are sorted by pieces of this size, which fit the processor's cache, and by several threads: by
    // then those that read and seal the snapshot are done.
    database_->execute("PRAGMA cache_size=-2048; PRAGMA threads=4");
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

void ShadowFile::add(const std::vector<Row>& rows) {
  if (!writer_) throw Failure(ports::StoreError::Failed, QStringLiteral("the snapshot was finished already"));
  for (const Row& row : rows) writer_->write(row);
  unwritten_ += rows.size();
  if (unwritten_ < kRowsAWrite) return;
  writeBehind(file_);
  unwritten_ = 0;
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
  for (const auto& sql : indexes_) {
    database_->execute(sql);
    writeBehind(file_);
  }
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

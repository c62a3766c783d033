// SPDX-License-Identifier: Apache-2.0
#include <usher/store/attached_event.h>

#include <usher/store/errors.h>
#include <usher/store/files.h>

namespace usher::store {

AttachedEvent::AttachedEvent(sqlite::Database& database, const std::filesystem::path& folder)
    : database_(database), folder_(folder) {
  attach();
}

void AttachedEvent::attach() {
  database_.prepare("ATTACH ? AS event").run(fileIn(folder_).string());
  database_.execute("PRAGMA event.synchronous=FULL");
}

// A power cut may come after each line. A write-ahead log is found by its name alone: one that outlived its
// database would be played into the next one. So the old log is folded in and gone, and known to the disk as
// gone, before the rename.
void AttachedEvent::replace() {
  {
    auto checkpoint = database_.prepare("PRAGMA event.wal_checkpoint(TRUNCATE)");
    if (checkpoint.step() && checkpoint.integer(0) != 0) {
      throw Failure(ports::StoreError::Busy, QStringLiteral("event.db is held by another process"));
    }
  }
  database_.execute("DETACH event");
  try {
    if (hasJournal(fileIn(folder_))) {
      throw Failure(ports::StoreError::Failed, QStringLiteral("the log of event.db could not be folded in"));
    }
    removeLeftovers(fileIn(folder_));
    flushFolder(folder_);
    // To give back the room of half a gigabyte takes a fifth of a second, which a guest would wait for.
    std::error_code ignored;
    std::filesystem::create_hard_link(fileIn(folder_), lastFileIn(folder_), ignored);
    std::filesystem::rename(nextFileIn(folder_), fileIn(folder_));
    flushFolder(folder_);
  } catch (...) {
    attach();
    throw;
  }
  attach();
}

}  // namespace usher::store

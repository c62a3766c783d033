// SPDX-License-Identifier: Apache-2.0
#include <usher/store/files.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include <usher/sqlite/error.h>

namespace usher::store {

namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int error) {
  throw sqlite::Error(SQLITE_IOERR_FSYNC, path.string() + ": " + std::generic_category().message(error),
                      error);
}

class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags)
      : number_(::open(path.c_str(), flags | O_CLOEXEC)) {
    if (number_ < 0) fail(path, errno);
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  operator int() const { return number_; }

 private:
  int number_;
};

void flush(const std::filesystem::path& path, int flags) {
  const Descriptor descriptor(path, flags);
  if (::fsync(descriptor) != 0) fail(path, errno);
}

}  // namespace

void flushFile(const std::filesystem::path& file) {
  flush(file, O_RDWR);
}

void writeBehind(const std::filesystem::path& file) {
  const Descriptor descriptor(file, O_RDWR);
  if (::sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE) == 0) return;
  // A file system that can't is no fault. A fault of the disk is told once: flushFile() would not see it.
  const bool cannot = errno == ENOSYS || errno == EINVAL || errno == ESPIPE;
  if (!cannot) fail(file, errno);
}

void flushFolder(const std::filesystem::path& folder) {
  flush(folder, O_RDONLY | O_DIRECTORY);
}

void removeDatabase(const std::filesystem::path& file) {
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  removeLeftovers(file);
}

void removeLeftovers(const std::filesystem::path& file) {
  std::error_code ignored;
  for (const char* suffix : {"-wal", "-journal", "-shm"})
    std::filesystem::remove(file.string() + suffix, ignored);
}

bool hasJournal(const std::filesystem::path& file) {
  for (const char* suffix : {"-wal", "-journal"}) {
    std::error_code none;
    const auto size = std::filesystem::file_size(file.string() + suffix, none);
    if (!none && size > 0) return true;
  }
  return false;
}

}  // namespace usher::store

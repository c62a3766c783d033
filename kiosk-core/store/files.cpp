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

void flush(const std::filesystem::path& path, int flags) {
  const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
  if (descriptor < 0) fail(path, errno);
  const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
  ::close(descriptor);
  if (failed) fail(path, failed);
}

}  // namespace

void flushFile(const std::filesystem::path& file) {
  flush(file, O_RDWR);
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

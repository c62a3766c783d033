// SPDX-License-Identifier: Apache-2.0
#include "folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace usher::backend {

std::expected<FolderLock, std::string> FolderLock::take(const std::filesystem::path& folder,
                                                        const std::string& what) {
  const auto path = folder / "usher-backend.lock";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (file < 0) return std::unexpected("cannot write " + path.string() + ": " + std::strerror(errno));
  if (::flock(file, LOCK_EX | LOCK_NB) == 0) return FolderLock(file);
  const bool is_taken = errno == EWOULDBLOCK;
  const std::string why =
      is_taken ? "another server works on it; stop the server first" : std::strerror(errno);
  ::close(file);
  return std::unexpected("cannot " + what + " " + folder.string() + ": " + why);
}

FolderLock::~FolderLock() {
  if (file_ >= 0) ::close(file_);
}

FolderLock::FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

}  // namespace usher::backend

// SPDX-License-Identifier: Apache-2.0
#include <usher/store/file_event_keys.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace usher::store {

namespace {

using ports::EventKey;
using ports::KeyError;

KeyError keyError(const std::filesystem::path& path, const std::string& what) {
  return {QString::fromStdString("key file " + path.string() + ": " + what)};
}

KeyError systemError(const std::filesystem::path& path, int error) {
  return keyError(path, std::generic_category().message(error));
}

class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags)
      : descriptor_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
  ~Descriptor() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  bool isOpen() const { return descriptor_ >= 0; }
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

/// Zero, or the errno.
int flushFolderOf(const std::filesystem::path& file) {
  const Descriptor folder(file.parent_path(), O_RDONLY | O_DIRECTORY);
  return folder.isOpen() && ::fsync(folder.get()) == 0 ? 0 : errno;
}

int writeNew(const std::filesystem::path& file, const EventKey& key) {
  const Descriptor out(file, O_WRONLY | O_CREAT | O_EXCL);
  if (!out.isOpen()) return errno;
  const auto written = ::write(out.get(), key.data(), key.size());
  if (written < 0) return errno;
  if (static_cast<std::size_t>(written) != key.size()) return ENOSPC;
  return ::fsync(out.get()) == 0 ? 0 : errno;
}

}  // namespace

FileEventKeys::FileEventKeys(std::filesystem::path folder, ports::Random& random)
    : folder_(std::move(folder)), random_(random) {}

std::filesystem::path FileEventKeys::fileOf(const domain::EventId& event) const {
  return folder_ / (event.text().toStdString() + ".key");
}

std::expected<std::optional<EventKey>, KeyError> FileEventKeys::find(const domain::EventId& event) {
  const auto file = fileOf(event);
  const Descriptor in(file, O_RDONLY);
  if (!in.isOpen()) {
    if (errno == ENOENT) return std::nullopt;
    return std::unexpected(systemError(file, errno));
  }
  struct stat facts{};
  if (::fstat(in.get(), &facts) != 0) return std::unexpected(systemError(file, errno));
  EventKey key;
  if (!S_ISREG(facts.st_mode) || static_cast<std::uint64_t>(facts.st_size) != key.size()) {
    return std::unexpected(keyError(file, "is not a file of 32 bytes; put the right one back"));
  }
  const auto got = ::read(in.get(), key.data(), key.size());
  if (got < 0) return std::unexpected(systemError(file, errno));
  if (static_cast<std::size_t>(got) != key.size()) return std::unexpected(keyError(file, "ended too early"));
  return key;
}

std::expected<EventKey, KeyError> FileEventKeys::obtain(const domain::EventId& event) {
  auto found = find(event);
  if (!found) return std::unexpected(found.error());
  if (*found) return **found;

  EventKey key;
  random_.fill(key);
  const auto file = fileOf(event);
  std::array<std::uint8_t, 8> name;
  random_.fill(name);
  auto temporary = file.string() + ".";
  for (const auto byte : name) temporary += "0123456789abcdef"[byte & 15];

  if (const int error = writeNew(temporary, key)) {
    ::unlink(temporary.c_str());
    return std::unexpected(systemError(file, error));
  }
  // A link, unlike a rename, never replaces: whoever else made the key first has made it.
  const int linked = ::link(temporary.c_str(), file.c_str()) == 0 ? 0 : errno;
  ::unlink(temporary.c_str());
  if (linked == EEXIST) return obtain(event);
  if (linked) return std::unexpected(systemError(file, linked));
  if (const int error = flushFolderOf(file)) return std::unexpected(systemError(file, error));
  return key;
}

std::expected<void, KeyError> FileEventKeys::forget(const domain::EventId& event) {
  const auto file = fileOf(event);
  if (::unlink(file.c_str()) != 0 && errno != ENOENT) return std::unexpected(systemError(file, errno));
  if (const int error = flushFolderOf(file)) return std::unexpected(systemError(file, error));
  return {};
}

}  // namespace usher::store

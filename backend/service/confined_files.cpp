// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/confined_files.h>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace usher::backend::service {

namespace {

/// As kernels know it today; what comes after an older kernel's end is 0 there, as it has to be.
struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t net = 0;
  std::uint64_t scopes = 0;
};

// Newer than the oldest headers that this is built with.
constexpr std::uint64_t kTruncate = 1U << 14U;
constexpr std::uint64_t kBindAndConnect = 3;
constexpr std::uint64_t kSocketsAndSignals = 3;

constexpr std::uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kChange = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                                  LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_CHAR |
                                  LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
                                  LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                  LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM;

/// Of /etc what libraries and fonts are found by, and no more: keys and passwords lie there, too. Of /proc
/// the process itself, not who else runs.
constexpr const char* kReadFolders[] = {"/usr",
                                        "/bin",
                                        "/sbin",
                                        "/lib",
                                        "/lib32",
                                        "/lib64",
                                        "/libx32",
                                        "/etc/fonts",
                                        "/var/cache/fontconfig",
                                        "/proc/self",
                                        "/sys/devices/system/cpu"};
constexpr const char* kReadFiles[] = {"/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime",
                                      "/dev/urandom",     "/dev/random",        "/dev/zero"};

void allow(int set, const char* path, std::uint64_t access) {
  const int place = ::open(path, O_PATH | O_CLOEXEC);
  // Not there, so not needed.
  if (place < 0) return;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = access;
  rule.parent_fd = place;
  ::syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  ::close(place);
}

}  // namespace

void confineFiles(const char* program, const char* libraries) {
  const auto version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return;
  const Ruleset rules{.files = kRead | kChange | (version >= 3 ? kTruncate : 0),
                      .net = version >= 4 ? kBindAndConnect : 0,
                      .scopes = version >= 6 ? kSocketsAndSignals : 0};
  const int set = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0));
  if (set < 0) return;
  for (const char* folder : kReadFolders) allow(set, folder, kRead);
  for (const char* file : kReadFiles) allow(set, file, LANDLOCK_ACCESS_FS_READ_FILE);
  allow(set, "/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
  allow(set, program, LANDLOCK_ACCESS_FS_READ_FILE);
  allow(set, libraries, kRead);
  ::syscall(SYS_landlock_restrict_self, set, 0);
  ::close(set);
}

}  // namespace usher::backend::service

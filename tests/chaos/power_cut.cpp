// SPDX-License-Identifier: Apache-2.0
// A library that is loaded before a program (LD_PRELOAD): SQLite's files lose in a crash what was not
// flushed, as in a power cut, and the program has one at a call of the file system that a seed decides.
//
// USHER_POWER_CUT=SEED:CALLS   the cut comes within so many calls; 0: never, but who kills the program cuts
// the power, too. USHER_FULL_DISK=FILE         nothing can be written while that file is there.
#include <sqlite3.h>

#include <signal.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <random>
#include <string>

#include "unflushed_file.h"

namespace usher::chaos {

namespace {

/// A file that SQLite has open; the true one lies behind it in memory.
struct Open {
  sqlite3_file base;
  std::string* path;

  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

struct Machine {
  sqlite3_vfs* real = nullptr;
  sqlite3_vfs vfs{};
  std::recursive_mutex mutex;
  std::map<std::string, UnflushedFile> files;
  /// One open file of each.
  std::map<std::string, Open*> opened;
  std::mt19937_64 dice;
  /// Until the cut; below 0: it does not come by itself.
  std::int64_t calls_left = -1;
  const char* full_disk = nullptr;
};

Machine& machine() {
  static auto* one = new Machine;
  return *one;
}

/// Each call that a cut may come at.
void call() {
  Machine& m = machine();
  if (m.calls_left < 0 || m.calls_left-- > 0) return;
  for (auto& [path, open] : m.opened) m.files[path].cut(open->real(), m.dice);
  ::kill(::getpid(), SIGKILL);
}

bool isFull() {
  return machine().full_disk && ::access(machine().full_disk, F_OK) == 0;
}

Open* of(sqlite3_file* file) {
  return reinterpret_cast<Open*>(file);
}

/// nullptr: a temporary file, which no cut can hurt.
UnflushedFile* unflushed(sqlite3_file* file) {
  return of(file)->path ? &machine().files[*of(file)->path] : nullptr;
}

int closeFile(sqlite3_file* file) {
  Machine& m = machine();
  const std::lock_guard lock(m.mutex);
  sqlite3_file* real = of(file)->real();
  if (std::string* path = of(file)->path) {
    // It would stay in the system's cache, and whoever renames it flushes it first, past SQLite.
    const auto other = m.opened.find(*path);
    if (other != m.opened.end() && other->second == of(file)) {
      m.files[*path].flush(real, SQLITE_SYNC_NORMAL);
      m.files.erase(*path);
      m.opened.erase(other);
    }
    delete path;
  }
  return real->pMethods->xClose(real);
}

int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
  const std::lock_guard lock(machine().mutex);
  sqlite3_file* real = of(file)->real();
  UnflushedFile* unwritten = unflushed(file);
  return unwritten ? unwritten->read(real, to, count, offset)
                   : real->pMethods->xRead(real, to, count, offset);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
  const std::lock_guard lock(machine().mutex);
  if (isFull()) return SQLITE_FULL;
  sqlite3_file* real = of(file)->real();
  UnflushedFile* unwritten = unflushed(file);
  if (!unwritten) return real->pMethods->xWrite(real, from, count, offset);
  machine().opened.try_emplace(*of(file)->path, of(file));
  call();
  return unwritten->write(real, from, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  const std::lock_guard lock(machine().mutex);
  sqlite3_file* real = of(file)->real();
  UnflushedFile* unwritten = unflushed(file);
  if (!unwritten) return real->pMethods->xTruncate(real, size);
  call();
  return unwritten->truncate(real, size);
}

int syncFile(sqlite3_file* file, int flags) {
  const std::lock_guard lock(machine().mutex);
  sqlite3_file* real = of(file)->real();
  UnflushedFile* unwritten = unflushed(file);
  if (!unwritten) return real->pMethods->xSync(real, flags);
  call();
  const int code = unwritten->flush(real, flags);
  // Flushed, and nobody has heard of it.
  call();
  return code;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
  const std::lock_guard lock(machine().mutex);
  sqlite3_file* real = of(file)->real();
  UnflushedFile* unwritten = unflushed(file);
  return unwritten ? unwritten->size(real, size) : real->pMethods->xFileSize(real, size);
}

int lockFile(sqlite3_file* file, int level) {
  return of(file)->real()->pMethods->xLock(of(file)->real(), level);
}
int unlockFile(sqlite3_file* file, int level) {
  return of(file)->real()->pMethods->xUnlock(of(file)->real(), level);
}
int checkReservedLock(sqlite3_file* file, int* is_reserved) {
  return of(file)->real()->pMethods->xCheckReservedLock(of(file)->real(), is_reserved);
}
int controlFile(sqlite3_file* file, int what, void* argument) {
  // These would have the true file grow, or be read past what is not written to it.
  if (what == SQLITE_FCNTL_SIZE_HINT || what == SQLITE_FCNTL_CHUNK_SIZE || what == SQLITE_FCNTL_MMAP_SIZE)
    return SQLITE_NOTFOUND;
  return of(file)->real()->pMethods->xFileControl(of(file)->real(), what, argument);
}
int sectorSize(sqlite3_file* file) {
  return of(file)->real()->pMethods->xSectorSize(of(file)->real());
}
int deviceCharacteristics(sqlite3_file* file) {
  return of(file)->real()->pMethods->xDeviceCharacteristics(of(file)->real());
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
  return of(file)->real()->pMethods->xShmMap(of(file)->real(), page, size, extend, at);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
  return of(file)->real()->pMethods->xShmLock(of(file)->real(), offset, count, flags);
}
void barrierShared(sqlite3_file* file) {
  of(file)->real()->pMethods->xShmBarrier(of(file)->real());
}
int unmapShared(sqlite3_file* file, int remove) {
  return of(file)->real()->pMethods->xShmUnmap(of(file)->real(), remove);
}

/// Version 2: without memory maps, which no one could hold back.
constexpr sqlite3_io_methods kMethods{.iVersion = 2,
                                      .xClose = closeFile,
                                      .xRead = readFile,
                                      .xWrite = writeFile,
                                      .xTruncate = truncateFile,
                                      .xSync = syncFile,
                                      .xFileSize = sizeOfFile,
                                      .xLock = lockFile,
                                      .xUnlock = unlockFile,
                                      .xCheckReservedLock = checkReservedLock,
                                      .xFileControl = controlFile,
                                      .xSectorSize = sectorSize,
                                      .xDeviceCharacteristics = deviceCharacteristics,
                                      .xShmMap = mapShared,
                                      .xShmLock = lockShared,
                                      .xShmBarrier = barrierShared,
                                      .xShmUnmap = unmapShared,
                                      .xFetch = nullptr,
                                      .xUnfetch = nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  Machine& m = machine();
  const std::lock_guard lock(m.mutex);
  Open* open = new (file) Open{};
  const int code = m.real->xOpen(m.real, name, open->real(), flags, out_flags);
  if (!open->real()->pMethods) return code;
  constexpr int kLasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
  if (name && flags & kLasting) {
    open->path = new std::string(name);
    m.opened.try_emplace(*open->path, open);
  }
  open->base.pMethods = &kMethods;
  return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int flush_folder) {
  Machine& m = machine();
  const std::lock_guard lock(m.mutex);
  call();
  if (const auto file = m.files.find(name); file != m.files.end()) file->second.forget();
  return m.real->xDelete(m.real, name, flush_folder);
}

[[gnu::constructor]] void begin() {
  Machine& m = machine();
  m.real = sqlite3_vfs_find(nullptr);
  if (!m.real) return;
  if (const char* cut = std::getenv("USHER_POWER_CUT")) {
    std::uint64_t seed = 0;
    std::uint64_t calls = 0;
    if (std::sscanf(cut, "%lu:%lu", &seed, &calls) != 2) {
      std::fprintf(stderr, "USHER_POWER_CUT must be SEED:CALLS\n");
      std::_Exit(2);
    }
    m.dice.seed(seed);
    if (calls > 0) m.calls_left = static_cast<std::int64_t>(m.dice() % calls);
  }
  m.full_disk = std::getenv("USHER_FULL_DISK");
  m.vfs = *m.real;
  m.vfs.zName = "power-cut";
  m.vfs.szOsFile = static_cast<int>(sizeof(Open)) + m.real->szOsFile;
  m.vfs.xOpen = openFile;
  m.vfs.xDelete = deleteFile;
  sqlite3_vfs_register(&m.vfs, 1);
}

}  // namespace

}  // namespace usher::chaos

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>

namespace usher::chaos {

/// What was written to a file and not flushed: what a power cut takes, or half of it. Reads see it, as they
/// see the system's cache.
class UnflushedFile {
 public:
  static constexpr sqlite3_int64 kBlock = 4096;

  /// `file` is open; all of these answer with SQLite's result codes.
  int read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset);
  int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset);
  int truncate(sqlite3_file* file, sqlite3_int64 size);
  int size(sqlite3_file* file, sqlite3_int64* size);
  /// Everything reaches the disk, in whatever order.
  int flush(sqlite3_file* file, int flags);
  /// As the cut leaves it: some of it has reached the disk, and some has not.
  void cut(sqlite3_file* file, std::mt19937_64& dice);
  void forget();

 private:
  using Block = std::array<std::uint8_t, kBlock>;

  int take(sqlite3_file* file);
  int blockOf(sqlite3_file* file, sqlite3_int64 number, Block** block);
  int put(sqlite3_file* file, sqlite3_int64 number, const Block& block) const;

  bool taken_ = false;
  sqlite3_int64 size_ = 0;
  /// What lies behind it on the disk was cut off.
  sqlite3_int64 on_disk_ = 0;
  std::map<sqlite3_int64, Block> blocks_;
};

}  // namespace usher::chaos

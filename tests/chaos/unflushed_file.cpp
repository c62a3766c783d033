// SPDX-License-Identifier: Apache-2.0
#include "unflushed_file.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace usher::chaos {

int UnflushedFile::take(sqlite3_file* file) {
  if (taken_) return SQLITE_OK;
  const int code = file->pMethods->xFileSize(file, &size_);
  if (code != SQLITE_OK) return code;
  on_disk_ = size_;
  taken_ = true;
  return SQLITE_OK;
}

int UnflushedFile::blockOf(sqlite3_file* file, sqlite3_int64 number, Block** block) {
  auto [at, is_new] = blocks_.try_emplace(number);
  *block = &at->second;
  if (!is_new) return SQLITE_OK;
  at->second.fill(0);
  const auto there = static_cast<int>(std::clamp<sqlite3_int64>(on_disk_ - number * kBlock, 0, kBlock));
  if (there == 0) return SQLITE_OK;
  const int code = file->pMethods->xRead(file, at->second.data(), there, number * kBlock);
  if (code != SQLITE_OK) blocks_.erase(at);
  return code;
}

int UnflushedFile::read(sqlite3_file* file, void* to, int count, sqlite3_int64 offset) {
  if (const int code = take(file); code != SQLITE_OK) return code;
  auto* bytes = static_cast<std::uint8_t*>(to);
  std::memset(bytes, 0, static_cast<std::size_t>(count));
  const sqlite3_int64 end = std::min(offset + count, size_);
  if (const auto there = static_cast<int>(std::min(end, on_disk_) - offset); there > 0) {
    const int code = file->pMethods->xRead(file, bytes, there, offset);
    if (code != SQLITE_OK) return code;
  }
  for (auto at = blocks_.lower_bound(offset / kBlock); at != blocks_.end() && at->first * kBlock < end;
       ++at) {
    const sqlite3_int64 from = std::max(offset, at->first * kBlock);
    const sqlite3_int64 until = std::min(end, (at->first + 1) * kBlock);
    std::memcpy(bytes + (from - offset), at->second.data() + (from - at->first * kBlock),
                static_cast<std::size_t>(until - from));
  }
  return offset + count > size_ ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int UnflushedFile::write(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
  if (const int code = take(file); code != SQLITE_OK) return code;
  const auto* bytes = static_cast<const std::uint8_t*>(from);
  const sqlite3_int64 end = offset + count;
  for (sqlite3_int64 number = offset / kBlock; number * kBlock < end; ++number) {
    Block* block = nullptr;
    if (const int code = blockOf(file, number, &block); code != SQLITE_OK) return code;
    const sqlite3_int64 first = std::max(offset, number * kBlock);
    const sqlite3_int64 until = std::min(end, (number + 1) * kBlock);
    std::memcpy(block->data() + (first - number * kBlock), bytes + (first - offset),
                static_cast<std::size_t>(until - first));
  }
  size_ = std::max(size_, end);
  return SQLITE_OK;
}

int UnflushedFile::truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (const int code = take(file); code != SQLITE_OK) return code;
  size_ = size;
  on_disk_ = std::min(on_disk_, size);
  blocks_.erase(blocks_.lower_bound((size + kBlock - 1) / kBlock), blocks_.end());
  if (const auto last = blocks_.find(size / kBlock); last != blocks_.end())
    std::ranges::fill(last->second.begin() + (size % kBlock), last->second.end(), std::uint8_t{0});
  return SQLITE_OK;
}

int UnflushedFile::size(sqlite3_file* file, sqlite3_int64* size) {
  if (const int code = take(file); code != SQLITE_OK) return code;
  *size = size_;
  return SQLITE_OK;
}

int UnflushedFile::put(sqlite3_file* file, sqlite3_int64 number, const Block& block) const {
  const auto count = static_cast<int>(std::min(kBlock, size_ - number * kBlock));
  return count > 0 ? file->pMethods->xWrite(file, block.data(), count, number * kBlock) : SQLITE_OK;
}

int UnflushedFile::flush(sqlite3_file* file, int flags) {
  if (const int code = take(file); code != SQLITE_OK) return code;
  sqlite3_int64 before = 0;
  if (const int code = file->pMethods->xFileSize(file, &before); code != SQLITE_OK) return code;
  // What was cut off and has grown again is not what it was.
  if (before > on_disk_) {
    if (const int code = file->pMethods->xTruncate(file, on_disk_); code != SQLITE_OK) return code;
  }
  for (const auto& [number, block] : blocks_) {
    if (const int code = put(file, number, block); code != SQLITE_OK) return code;
  }
  on_disk_ = size_;
  blocks_.clear();
  return file->pMethods->xSync(file, flags);
}

void UnflushedFile::cut(sqlite3_file* file, std::mt19937_64& dice) {
  if (!taken_) return;
  // Nothing, all, or some of it.
  const auto share = dice() % 3;
  if (share == 0) return;
  if (share == 2 && on_disk_ < size_) file->pMethods->xTruncate(file, on_disk_);
  for (const auto& [number, block] : blocks_) {
    if (share == 2 || dice() % 2 == 0) put(file, number, block);
  }
}

void UnflushedFile::forget() {
  *this = {};
}

}  // namespace usher::chaos

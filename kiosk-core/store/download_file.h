// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>

#include <usher/ports/spool.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// `event.download`: what has arrived of a snapshot, in pieces that are sealed one by one. A piece is four
/// bytes of length, the lowest first, and a blob; the first holds the tag, an empty one the end. A piece that
/// a crash has cut off is as if it had never come. Nothing is flushed: what a power cut takes comes again.
class DownloadFile final : public ports::Spool {
 public:
  static std::filesystem::path fileIn(const std::filesystem::path& folder) {
    return folder / "event.download";
  }

  /// The folder is there.
  DownloadFile(const std::filesystem::path& folder, std::unique_ptr<Sealing> sealing);
  ~DownloadFile() override;

  std::optional<Held> held() override;
  std::expected<void, ports::StoreError> begin(const QByteArray& tag) override;
  std::expected<void, ports::StoreError> append(QByteArrayView bytes) override;
  std::expected<void, ports::StoreError> end() override;
  std::expected<std::unique_ptr<ports::SpoolReader>, ports::StoreError> read() override;
  void clear() override;

 private:
  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };

  void look();
  void write(const QByteArray& tag, std::int64_t place, std::span<const unsigned char> bytes);
  void writeWaiting();

  std::filesystem::path path_;
  std::unique_ptr<Sealing> sealing_;
  /// To write at its end; nullptr: nothing is held.
  std::unique_ptr<std::FILE, Close> file_;
  bool looked_ = false;
  Held held_;
  /// Number of the next piece.
  std::int64_t place_ = 0;
  /// Not yet a piece.
  Bytes waiting_;
};

}  // namespace usher::store

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

#include <usher/ports/spool.h>

namespace usher::fakes {

/// A spool in memory, that can be damaged, and full.
class MemorySpool final : public ports::Spool {
 public:
  std::optional<Held> held_now;
  QByteArray bytes;
  bool is_full = false;

  std::optional<Held> held() override { return held_now; }
  std::expected<void, ports::StoreError> begin(const QByteArray& tag) override {
    bytes.clear();
    held_now = Held{.tag = tag};
    return room();
  }
  std::expected<void, ports::StoreError> append(QByteArrayView more) override {
    bytes.append(more);
    held_now->bytes = bytes.size();
    return room();
  }
  std::expected<void, ports::StoreError> end() override {
    held_now->whole = true;
    return {};
  }
  std::expected<std::unique_ptr<ports::SpoolReader>, ports::StoreError> read() override {
    return std::make_unique<Reader>(bytes);
  }
  void clear() override {
    held_now.reset();
    bytes.clear();
  }

 private:
  struct Reader final : ports::SpoolReader {
    explicit Reader(QByteArray all) : left(std::move(all)) {}
    std::expected<std::span<const unsigned char>, ports::StoreError> next() override {
      // Small and odd, so that what is parted by it is put together again.
      piece = left.left(kPiece);
      left.remove(0, piece.size());
      return std::span(reinterpret_cast<const unsigned char*>(piece.constData()),
                       static_cast<std::size_t>(piece.size()));
    }
    static constexpr qsizetype kPiece = 1021;
    QByteArray left;
    QByteArray piece;
  };

  std::expected<void, ports::StoreError> room() const {
    if (is_full) return std::unexpected(ports::StoreError{ports::StoreError::DiskFull, "disk full"});
    return {};
  }
};

}  // namespace usher::fakes

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <span>

#include <usher/ports/store_error.h>

namespace usher::ports {

/// Reads what a Spool holds, from its beginning. One thread at a time, whichever; the spool may go before it.
class SpoolReader {
 public:
  virtual ~SpoolReader() = default;
  /// The next bytes, valid until the next call; none: that was all. BadData: it is damaged.
  virtual std::expected<std::span<const unsigned char>, StoreError> next() = 0;
};

/// Keeps what has arrived of a download, so that after a cut, a crash or a power cut the rest is enough. No
/// more than that is promised: what is kept may turn out to be damaged, and whoever reads it has a way to
/// tell. Every method: data thread.
class Spool {
 public:
  struct Held {
    /// What the bytes are of, as the sender calls it.
    QByteArray tag;
    std::int64_t bytes = 0;
    /// Nothing is missing.
    bool whole = false;
  };

  virtual ~Spool() = default;
  /// nullopt: nothing.
  virtual std::optional<Held> held() = 0;
  /// In the place of whatever was there.
  virtual std::expected<void, StoreError> begin(const QByteArray& tag) = 0;
  virtual std::expected<void, StoreError> append(QByteArrayView bytes) = 0;
  /// That was all.
  virtual std::expected<void, StoreError> end() = 0;
  virtual std::expected<std::unique_ptr<SpoolReader>, StoreError> read() = 0;
  virtual void clear() = 0;
};

}  // namespace usher::ports

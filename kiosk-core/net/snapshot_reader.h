// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <expected>
#include <vector>

#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>
#include <usher/domain/id.h>
#include <usher/ports/backend.h>
#include <usher/ports/snapshot_sink.h>

namespace usher::net {

/// Reads a snapshot from bytes that arrive in pieces: header line to the sink's begin(), rows in batches to
/// its add(), and the end line against what came before it. A row that can't be is left out and counted;
/// anything else wrong is an error.
class SnapshotReader {
 public:
  static constexpr std::size_t kBatch = 500;
  static constexpr qsizetype kLongestLine = 256 * 1024;

  SnapshotReader(domain::EventId event, ports::SnapshotSink sink);

  using Taken = std::expected<void, ports::BackendError>;
  Taken take(QByteArrayView bytes);
  /// To be called once, when no more bytes come.
  Taken finish();
  /// The end line has come, and what was before it adds up.
  bool isWhole() const { return place_ == AfterEnd && rest_.isEmpty(); }

 private:
  Taken line(QByteArrayView text);
  Taken header(const contract::SnapshotHeader& header);
  Taken row(const contract::Row* row);
  Taken end(const contract::SnapshotEnd& end);
  Taken flush();

  domain::EventId event_;
  ports::SnapshotSink sink_;
  contract::Sha256 hash_;
  QByteArray rest_;
  std::vector<ports::Record> batch_;
  std::int64_t promised_ = 0;
  std::int64_t rows_ = 0;
  std::int64_t unknown_ = 0;
  std::int64_t skipped_ = 0;
  enum { BeforeHeader, InRows, AfterEnd } place_ = BeforeHeader;
};

}  // namespace usher::net

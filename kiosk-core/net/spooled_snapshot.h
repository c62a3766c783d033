// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <usher/net/snapshot_reader.h>
#include <usher/net/unpacked.h>
#include <usher/ports/backend.h>
#include <usher/ports/spool.h>

namespace usher::net {

/// Reads the snapshot that a spool holds, all of it.
class SpooledSnapshot final : public ports::FetchedSnapshot {
 public:
  /// With its header read. What is no snapshot is cleared from the spool, which outlives this object.
  static std::expected<std::unique_ptr<ports::FetchedSnapshot>, ports::BackendError> open(
      ports::Spool& spool, const domain::EventId& event);

  const ports::FeedPosition& position() const override { return position_; }
  std::int64_t rows() const override { return rows_; }
  std::expected<std::vector<ports::Record>, ports::BackendError> next() override;
  void forget() override { spool_.clear(); }

 private:
  SpooledSnapshot(ports::Spool& spool, std::unique_ptr<ports::SpoolReader> bytes,
                  const domain::EventId& event);

  /// One piece on; false: there is no more.
  std::expected<bool, ports::BackendError> readOn();

  ports::Spool& spool_;
  std::unique_ptr<ports::SpoolReader> bytes_;
  Unpacked unpacked_;
  bool is_begun_ = false;
  ports::FeedPosition position_;
  std::int64_t rows_ = 0;
  /// Read and not yet asked for.
  std::vector<ports::Record> records_;
  SnapshotReader reader_;
};

}  // namespace usher::net

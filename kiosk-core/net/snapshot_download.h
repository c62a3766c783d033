// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <usher/net/http_call.h>
#include <usher/net/http_client.h>
#include <usher/ports/backend.h>
#include <usher/ports/spool.h>

namespace usher::net {

/// One request for a snapshot, or for what is missing of one (RFC 9110, range requests), into a spool. What
/// has arrived by the time that it ends, however it ends, is there for the next.
class SnapshotDownload {
 public:
  /// `path` is where to ask. The spool outlives this object.
  SnapshotDownload(ports::Spool& spool, QByteArray path, ports::Arriving arriving);

  /// What to ask for; its taker keeps a pointer to this object.
  HttpWish wish(const HttpLimits& limits);
  /// Another one has the spool now: what still arrives is not taken.
  void abandon() { abandoned_ = true; }
  /// Whether the spool holds all of it after this answer.
  std::expected<void, ports::BackendError> ended(const HttpAnswer& answer);

 private:
  using Taken = std::expected<void, ports::BackendError>;
  Taken head(const HttpHead& head);
  Taken piece(QByteArrayView bytes);

  ports::Spool& spool_;
  QByteArray path_;
  ports::Arriving arriving_;
  /// Of all bytes, also of those from before.
  std::optional<std::int64_t> total_;
  std::int64_t arrived_ = 0;
  bool abandoned_ = false;
};

}  // namespace usher::net

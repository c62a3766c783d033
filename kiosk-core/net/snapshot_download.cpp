// SPDX-License-Identifier: Apache-2.0
#include <usher/net/snapshot_download.h>

#include <utility>

namespace usher::net {

namespace {

using ports::BackendError;

constexpr int kPart = 206;
constexpr int kNoSuchPart = 416;
/// Twenty million guests; more than any disk of a kiosk is for.
constexpr std::int64_t kMostBytes = std::int64_t{4} * 1024 * 1024 * 1024;

std::unexpected<BackendError> failed(BackendError::Code code, const QString& detail) {
  return std::unexpected(BackendError{code, detail, std::nullopt});
}

std::expected<void, BackendError> kept(const std::expected<void, ports::StoreError>& in_spool) {
  if (!in_spool) return failed(BackendError::StoreFailed, in_spool.error().detail);
  return {};
}

/// A tag that says the same of every byte; only those may be gone on with.
bool isStrong(const QByteArray& etag) {
  return etag.size() > 2 && etag.startsWith('"') && etag.endsWith('"');
}

std::unexpected<BackendError> anotherHasIt() {
  return failed(BackendError::Unreachable, QStringLiteral("the snapshot was asked for once more"));
}

}  // namespace

SnapshotDownload::SnapshotDownload(ports::Spool& spool, QByteArray path, ports::Arriving arriving)
    : spool_(spool), path_(std::move(path)), arriving_(std::move(arriving)) {}

HttpWish SnapshotDownload::wish(const HttpLimits& limits) {
  // Qt would unpack what it asks for by itself, and a part alone can't be unpacked.
  HttpWish wish{.verb = "GET",
                .path = path_,
                .body = {},
                .bearer = {},
                .limits = limits,
                .taker = HttpCall::Taker{.head = [this](const HttpHead& it) { return head(it); },
                                         .piece = [this](QByteArrayView it) { return piece(it); }},
                .headers = {{"Accept-Encoding", "gzip"}}};
  const auto held = spool_.held();
  if (held && held->bytes > 0 && isStrong(held->tag)) {
    wish.headers.emplace_back("Range", "bytes=" + QByteArray::number(qlonglong{held->bytes}) + "-");
    wish.headers.emplace_back("If-Range", held->tag);
  }
  return wish;
}

SnapshotDownload::Taken SnapshotDownload::head(const HttpHead& head) {
  if (abandoned_) return anotherHasIt();
  const auto held = spool_.held();
  if (head.status == kPart) {
    const bool goes_on =
        held && head.etag == held->tag &&
        head.content_range.startsWith("bytes " + QByteArray::number(qlonglong{held->bytes}) + "-");
    if (!goes_on) {
      spool_.clear();
      return failed(BackendError::Garbled,
                    QStringLiteral("another part of the snapshot came than the missing one"));
    }
    arrived_ = held->bytes;
  } else {
    arrived_ = 0;
    if (const auto begun = spool_.begin(head.etag); !begun) return kept(begun);
  }
  if (head.length) total_ = arrived_ + *head.length;
  if (total_ && *total_ > kMostBytes) {
    return failed(BackendError::Garbled, QStringLiteral("the snapshot is larger than any should be"));
  }
  return {};
}

SnapshotDownload::Taken SnapshotDownload::piece(QByteArrayView bytes) {
  if (abandoned_) return anotherHasIt();
  arrived_ += bytes.size();
  if (arrived_ > kMostBytes) {
    spool_.clear();
    return failed(BackendError::Garbled, QStringLiteral("the snapshot is larger than any should be"));
  }
  const auto taken = kept(spool_.append(bytes));
  if (taken && arriving_) arriving_(arrived_, total_);
  return taken;
}

std::expected<void, BackendError> SnapshotDownload::ended(const HttpAnswer& answer) {
  if (abandoned_) return anotherHasIt();
  // Nothing was missing but the news of it: whoever reads it will see.
  const bool was_all = answer.status == kNoSuchPart && spool_.held();
  if (!was_all && (arrived_ == 0 || (total_ && arrived_ < *total_)))
    return failed(BackendError::Unreachable, QStringLiteral("the snapshot ended early"));
  return kept(spool_.end());
}

}  // namespace usher::net

// SPDX-License-Identifier: Apache-2.0
#include <usher/net/snapshot_reader.h>

#include <QDebug>

#include <usher/net/wire_mapping.h>

namespace usher::net {
namespace {

using ports::BackendError;

std::unexpected<BackendError> failed(BackendError::Code code, const QString& detail) {
  return std::unexpected(BackendError{code, detail, std::nullopt});
}

std::unexpected<BackendError> garbled(const QString& detail) {
  return failed(BackendError::Garbled, detail);
}

std::string_view viewOf(QByteArrayView bytes) {
  return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

}  // namespace

SnapshotReader::SnapshotReader(domain::EventId event, ports::SnapshotSink sink)
    : event_(std::move(event)), sink_(std::move(sink)) {}

SnapshotReader::Taken SnapshotReader::take(QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const qsizetype feed = bytes.indexOf('\n');
    const QByteArrayView piece = feed < 0 ? bytes : bytes.first(feed);
    if (rest_.size() + piece.size() > kLongestLine)
      return garbled(QStringLiteral("a line of the snapshot has no end"));
    if (feed < 0) {
      rest_.append(piece);
      return {};
    }
    Taken taken;
    if (rest_.isEmpty()) {
      taken = line(piece);
    } else {
      rest_.append(piece);
      taken = line(rest_);
      rest_.clear();
    }
    if (!taken) return taken;
    bytes = bytes.sliced(feed + 1);
  }
  return {};
}

SnapshotReader::Taken SnapshotReader::line(QByteArrayView text) {
  if (place_ == AfterEnd) return garbled(QStringLiteral("the snapshot goes on after its end"));
  const auto decoded = contract::decodeSnapshotLine(viewOf(text));
  if (decoded) {
    if (const auto* last = std::get_if<contract::SnapshotEnd>(&*decoded)) return end(*last);
  }
  hash_.add(viewOf(text));
  hash_.add("\n");
  if (!decoded) {
    if (place_ == BeforeHeader || decoded.error().field.empty()) {
      return garbled(QStringLiteral("snapshot, row %1: %2 %3")
                         .arg(rows_)
                         .arg(QString::fromStdString(decoded.error().field),
                              QString::fromStdString(decoded.error().reason)));
    }
    return row(nullptr);
  }
  if (const auto* first = std::get_if<contract::SnapshotHeader>(&*decoded)) return header(*first);
  if (std::holds_alternative<contract::UnknownRow>(*decoded)) ++unknown_;
  return row(std::get_if<contract::Row>(&*decoded));
}

SnapshotReader::Taken SnapshotReader::header(const contract::SnapshotHeader& header) {
  if (place_ != BeforeHeader) return garbled(QStringLiteral("the snapshot has a second header"));
  if (header.schema != contract::kFeedSchema) {
    return failed(BackendError::UpdateRequired,
                  QStringLiteral("the backend's data is of schema %1, this program knows %2")
                      .arg(header.schema)
                      .arg(contract::kFeedSchema));
  }
  if (QString::fromStdString(header.event) != event_.text()) {
    return garbled(QStringLiteral("the snapshot is another event's"));
  }
  place_ = InRows;
  promised_ = header.rows;
  const auto begun = sink_.begin(toPosition(header.generation, header.cursor, header.chain), header.rows);
  if (!begun) return failed(BackendError::StoreFailed, begun.error().detail);
  return {};
}

SnapshotReader::Taken SnapshotReader::row(const contract::Row* row) {
  if (place_ != InRows) return garbled(QStringLiteral("the snapshot does not begin with its header"));
  if (++rows_ > promised_) return garbled(QStringLiteral("the snapshot has more rows than its header says"));
  if (row != nullptr && !concernsKiosks(contract::kindOf(*row))) return {};
  auto record = row == nullptr ? std::nullopt : toRecord(*row, event_);
  if (!record) {
    ++skipped_;
    return {};
  }
  batch_.push_back(*std::move(record));
  return batch_.size() < kBatch ? Taken{} : flush();
}

SnapshotReader::Taken SnapshotReader::flush() {
  if (batch_.empty()) return {};
  const auto added = sink_.add(std::exchange(batch_, {}));
  if (!added) return failed(BackendError::StoreFailed, added.error().detail);
  return {};
}

SnapshotReader::Taken SnapshotReader::end(const contract::SnapshotEnd& end) {
  if (place_ != InRows) return garbled(QStringLiteral("the snapshot does not begin with its header"));
  if (end.rows != rows_ || promised_ != rows_) {
    return garbled(QStringLiteral("the snapshot has %1 rows, its header says %2 and its end %3")
                       .arg(rows_)
                       .arg(promised_)
                       .arg(end.rows));
  }
  if (end.sha256 != hash_.hex())
    return garbled(QStringLiteral("the snapshot's hash is not that of its bytes"));
  place_ = AfterEnd;
  return flush();
}

SnapshotReader::Taken SnapshotReader::finish() {
  if (place_ != AfterEnd || !rest_.isEmpty())
    return failed(BackendError::Unreachable, QStringLiteral("the snapshot ended early"));
  if (unknown_ > 0)
    qInfo("%lld rows of the snapshot are of kinds that came after this program",
          static_cast<long long>(unknown_));
  if (skipped_ > unknown_) {
    qWarning("%lld rows of the snapshot were left out, since they can't be",
             static_cast<long long>(skipped_ - unknown_));
  }
  return {};
}

}  // namespace usher::net

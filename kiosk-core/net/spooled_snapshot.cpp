// SPDX-License-Identifier: Apache-2.0
#include <usher/net/spooled_snapshot.h>

#include <iterator>
#include <utility>

namespace usher::net {

namespace {

using ports::BackendError;

}  // namespace

std::expected<std::unique_ptr<ports::FetchedSnapshot>, BackendError> SpooledSnapshot::open(
    ports::Spool& spool, const domain::EventId& event) {
  auto bytes = spool.read();
  if (!bytes)
    return std::unexpected(BackendError{BackendError::StoreFailed, bytes.error().detail, std::nullopt});
  std::unique_ptr<SpooledSnapshot> snapshot(new SpooledSnapshot(spool, *std::move(bytes), event));
  while (!snapshot->is_begun_) {
    const auto more = snapshot->readOn();
    if (more && *more) continue;
    spool.clear();
    return std::unexpected(more ? snapshot->reader_.finish().error() : more.error());
  }
  return snapshot;
}

SpooledSnapshot::SpooledSnapshot(ports::Spool& spool, std::unique_ptr<ports::SpoolReader> bytes,
                                 const domain::EventId& event)
    : spool_(spool),
      bytes_(std::move(bytes)),
      reader_(event,
              {.begin = [this](const ports::FeedPosition& at,
                               std::int64_t rows) -> std::expected<void, ports::StoreError> {
                 is_begun_ = true;
                 position_ = at;
                 rows_ = rows;
                 return {};
               },
               .add = [this](std::vector<ports::Record> records) -> std::expected<void, ports::StoreError> {
                 records_.insert(records_.end(), std::make_move_iterator(records.begin()),
                                 std::make_move_iterator(records.end()));
                 return {};
               }}) {}

std::expected<bool, BackendError> SpooledSnapshot::readOn() {
  const auto plain = unpacked_.next();
  if (!plain) {
    return std::unexpected(
        BackendError{BackendError::Garbled, QStringLiteral("the snapshot can't be unpacked"), std::nullopt});
  }
  if (!plain->empty()) {
    const auto taken = reader_.take({plain->data(), static_cast<qsizetype>(plain->size())});
    if (!taken) return std::unexpected(taken.error());
    return true;
  }
  const auto packed = bytes_->next();
  if (!packed)
    return std::unexpected(BackendError{BackendError::Garbled, packed.error().detail, std::nullopt});
  unpacked_.take(*packed);
  return !packed->empty();
}

std::expected<std::vector<ports::Record>, BackendError> SpooledSnapshot::next() {
  while (records_.empty()) {
    const auto more = readOn();
    if (!more) return std::unexpected(more.error());
    if (*more) continue;
    if (const auto whole = reader_.finish(); !whole) return std::unexpected(whole.error());
    break;
  }
  return std::exchange(records_, {});
}

}  // namespace usher::net

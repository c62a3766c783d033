// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/signed_ticket.h>
#include <usher/net/device_key.h>
#include <usher/ports/outbox.h>
#include <usher/ports/replica.h>

namespace usher::net {

/// What a bundle of this kiosk's is about.
struct QueueOf {
  domain::EventId event;
  domain::KioskId kiosk;
  /// The one that is running.
  QString boot;
  /// Of what is asked, as op ids are made.
  domain::OpId id;
  domain::Instant at;
  /// nullopt: this kiosk has no event yet.
  std::optional<ports::FeedPosition> position;
};

/// What this kiosk did, as pushes in a bundle that its backend alone can read.
class QueueBundle {
 public:
  /// Takes bytes in their order; false: they can't be kept.
  using Put = std::function<bool(std::string_view bytes)>;

  /// nullopt where the key is none, or `put` failed.
  static std::optional<QueueBundle> begin(const QueueOf& queue, const DeviceKey& key,
                                          const domain::TicketKey& backend, Put put);

  QueueBundle(QueueBundle&& other) noexcept;
  QueueBundle& operator=(QueueBundle&& other) noexcept;
  ~QueueBundle();

  /// False: it can't be kept, and nothing more is to be put.
  bool add(const std::vector<ports::OutboxOp>& ops);
  bool end();

 private:
  struct Parts;
  explicit QueueBundle(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// More a backend does not take at once.
inline constexpr std::size_t kMostQueueBytes = 32 * 1024 * 1024;

/// What tells the files of this kiosk from those of others, and nothing else: "usher-0123456789abcdef".
QString bundleName(const DeviceKey& key);

}  // namespace usher::net

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

#include <usher/net/device_key.h>
#include <usher/net/kiosk_identity.h>
#include <usher/ports/backend.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/ports/spool.h>

namespace usher::net {

struct UsherBackendSettings {
  /// As parseBackendUrl() gives it.
  QUrl base;
  domain::EventId event;
  KioskIdentity identity;
  /// Of this program.
  QString version;
  /// Names may travel in the clear to another machine (a venue's closed network).
  bool allow_plain_http = false;

  /// How long without a byte before a call is given up; a long poll's wait comes on top.
  std::chrono::milliseconds silence{15'000};
  /// How long a call may take in all, whatever trickles in.
  std::chrono::milliseconds short_call{30'000};
  std::chrono::milliseconds snapshot_call{600'000};
};

/// Usher's own backend over HTTP, by contract/openapi.yaml. Lives on the data thread and needs its event
/// loop.
class UsherBackend : public QObject, public ports::Backend {
  Q_OBJECT
 public:
  /// `spool` is where a snapshot arrives. The references outlive this object, and what it has fetched.
  UsherBackend(UsherBackendSettings settings, DeviceKey key, ports::Spool& spool, const ports::Clock& clock,
               ports::Random& random, QObject* parent = nullptr);
  /// Ends what is under way; no reply comes any more.
  ~UsherBackend() override;

  void fetchSnapshot(ports::Arriving arriving, Reply<std::unique_ptr<ports::FetchedSnapshot>> reply) override;
  void fetchChanges(const ports::FeedPosition& after, std::chrono::seconds wait,
                    Reply<std::optional<ports::ChangeBatch>> reply) override;
  void push(const std::vector<ports::OutboxOp>& ops, Reply<ports::PushAnswer> reply) override;
  void heartbeat(const ports::KioskHealth& health, Reply<ports::HeartbeatAnswer> reply) override;
  void switchEvent(const domain::EventId& to, const domain::StaffMemberId& by, Reply<void> reply) override;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::net

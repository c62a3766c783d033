// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <expected>
#include <functional>
#include <optional>

#include <usher/net/device_key.h>
#include <usher/net/kiosk_identity.h>
#include <usher/ports/backend.h>
#include <usher/ports/random.h>

namespace usher::net {

/// Which backend this kiosk belongs to, and who it is there.
struct Pairing {
  QUrl backend;
  KioskIdentity identity;
  bool operator==(const Pairing&) const = default;
};

/// nullopt where there is no such file: the kiosk is not paired yet. The error is a sentence for staff that
/// names file and fault.
std::expected<std::optional<Pairing>, QString> loadPairing(const QString& file,
                                                           bool allow_plain_http = false);
/// Whole or not at all.
std::expected<void, QString> savePairing(const QString& file, const Pairing& pairing);

struct PairingWish {
  /// As parseBackendUrl() takes it.
  QString backend;
  /// As typed.
  QString code;
  QString hardware;
  QString version;
  bool allow_plain_http = false;
};

/// Makes this kiosk known to a backend by a one-time code. Lives on the data thread.
class PairingClient : public QObject {
  Q_OBJECT
 public:
  using Reply = std::move_only_function<void(std::expected<Pairing, ports::BackendError>)>;

  /// `random` outlives this object.
  PairingClient(DeviceKey key, ports::Random& random, QObject* parent = nullptr);
  ~PairingClient() override;

  /// The reply comes later, once, unless the object is destroyed first. Refused says in `detail` what is
  /// wrong with address or code.
  void pair(const PairingWish& wish, Reply reply);

 private:
  DeviceKey key_;
  ports::Random& random_;
};

}  // namespace usher::net

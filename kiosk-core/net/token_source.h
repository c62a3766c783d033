// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <vector>

#include <usher/domain/id.h>
#include <usher/net/device_key.h>
#include <usher/net/http_client.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>

namespace usher::net {

/// Bearer tokens for signed assertions: one request at a time, whoever asks, and none while the last token is
/// good.
class TokenSource : public QObject {
  Q_OBJECT
 public:
  using Take = std::move_only_function<void(std::expected<QByteArray, ports::BackendError>)>;

  /// The references outlive this object.
  TokenSource(HttpClient& client, domain::KioskId kiosk, DeviceKey key, const ports::Clock& clock,
              ports::Random& random, const HttpLimits& limits, QObject* parent = nullptr);

  /// At once where there is a good token, otherwise later.
  void get(Take take);
  /// The backend has refused this one.
  void discard(const QByteArray& token);

 private:
  void request(bool clock_doubted);
  void answered(const HttpCall::Result& result, bool clock_doubted);
  void tellAll(const std::expected<QByteArray, ports::BackendError>& token);

  HttpClient& client_;
  domain::KioskId kiosk_;
  DeviceKey key_;
  const ports::Clock& clock_;
  ports::Random& random_;
  HttpLimits limits_;

  QByteArray token_;
  /// On the monotonic clock.
  std::chrono::milliseconds good_until_{0};
  /// The backend's clock minus ours, as far as its answers told.
  std::chrono::milliseconds clock_error_{0};
  std::vector<Take> waiting_;
};

}  // namespace usher::net

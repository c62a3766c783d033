// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

#include <usher/ports/random.h>

namespace usher::net {

/// What a kiosk is known by: an Ed25519 key pair, of which the secret half never leaves this machine.
class DeviceKey {
 public:
  static constexpr std::size_t kSeedBytes = 32;

  /// From a file of 32 bytes that only its owner may read; made where there is none (its folder must exist).
  /// The error is a sentence for staff that names the file. A file that is there is never overwritten.
  static std::expected<DeviceKey, QString> loadOrCreate(const QString& file, ports::Random& random);

  DeviceKey(const DeviceKey& other) = default;
  DeviceKey& operator=(const DeviceKey& other) = default;
  ~DeviceKey();

  /// 32 bytes.
  QByteArray publicKey() const;
  /// 64 bytes.
  QByteArray sign(const QByteArray& message) const;
  /// Of what is sealed to its public half, see contract/bundle.h.
  std::optional<std::string> unseal(std::string_view sealed) const;
  /// Four digits, to compare by eye with those that the backend shows.
  QString fingerprint() const;

 private:
  explicit DeviceKey(const std::array<std::uint8_t, kSeedBytes>& seed);

  std::array<std::uint8_t, 32> public_key_{};
  std::array<std::uint8_t, 64> secret_key_{};
};

}  // namespace usher::net

// SPDX-License-Identifier: Apache-2.0
#include <usher/net/device_key.h>

#include <QFile>

#include <sodium.h>
#include <unistd.h>

#include <usher/contract/assertion.h>
#include <usher/contract/bundle.h>

namespace usher::net {
namespace {

using Seed = std::array<std::uint8_t, DeviceKey::kSeedBytes>;
static_assert(crypto_sign_SEEDBYTES == DeviceKey::kSeedBytes && crypto_sign_PUBLICKEYBYTES == 32 &&
              crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == 64);

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::expected<Seed, QString> read(QFile& file) {
  constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
  if ((file.permissions() & kOthers) != QFile::Permissions()) {
    return std::unexpected(
        QStringLiteral(
            "The kiosk's key %1 can be read by others: chmod 600 it, or delete it and pair the kiosk again")
            .arg(file.fileName()));
  }
  if (!file.open(QIODevice::ReadOnly)) {
    return std::unexpected(
        QStringLiteral("The kiosk's key %1 can't be read: %2").arg(file.fileName(), file.errorString()));
  }
  QByteArray bytes = file.read(DeviceKey::kSeedBytes + 1);
  Seed seed{};
  const bool right = bytes.size() == static_cast<qsizetype>(seed.size());
  if (right) std::copy(bytes.cbegin(), bytes.cend(), seed.begin());
  sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
  if (right) return seed;
  return std::unexpected(
      QStringLiteral("The kiosk's key %1 is not a key (32 bytes): delete it and pair the kiosk again")
          .arg(file.fileName()));
}

/// Written whole beside its place first, so that a power cut leaves a key or none.
std::expected<void, QString> write(const QString& path, const Seed& seed) {
  const QString beside = path + QStringLiteral(".new");
  QFile::remove(beside);
  QFile file(beside);
  const auto size = static_cast<qint64>(seed.size());
  const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly) &&
                       file.write(reinterpret_cast<const char*>(seed.data()), size) == size && file.flush() &&
                       fsync(file.handle()) == 0;
  file.close();
  if (written && file.rename(path)) return {};
  const QString why = file.errorString();
  QFile::remove(beside);
  return std::unexpected(QStringLiteral("The kiosk's key %1 can't be written: %2").arg(path, why));
}

}  // namespace

std::expected<DeviceKey, QString> DeviceKey::loadOrCreate(const QString& file, ports::Random& random) {
  QFile existing(file);
  Seed seed{};
  if (existing.exists()) {
    const auto stored = read(existing);
    if (!stored) return std::unexpected(stored.error());
    seed = *stored;
  } else {
    random.fill(seed);
    if (const auto written = write(file, seed); !written) return std::unexpected(written.error());
  }
  DeviceKey key(seed);
  sodium_memzero(seed.data(), seed.size());
  return key;
}

DeviceKey::DeviceKey(const Seed& seed) {
  crypto_sign_seed_keypair(public_key_.data(), secret_key_.data(), seed.data());
}

DeviceKey::~DeviceKey() {
  sodium_memzero(secret_key_.data(), secret_key_.size());
}

QByteArray DeviceKey::publicKey() const {
  return {reinterpret_cast<const char*>(public_key_.data()), static_cast<qsizetype>(public_key_.size())};
}

QByteArray DeviceKey::sign(const QByteArray& message) const {
  QByteArray signature(crypto_sign_BYTES, '\0');
  crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                       reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()), secret_key_.data());
  return signature;
}

std::optional<std::string> DeviceKey::unseal(std::string_view sealed) const {
  return contract::unseal(sealed, {reinterpret_cast<const char*>(secret_key_.data()), secret_key_.size()});
}

QString DeviceKey::fingerprint() const {
  return QString::fromStdString(contract::keyFingerprint(publicKey().toStdString()));
}

}  // namespace usher::net

// SPDX-License-Identifier: Apache-2.0
#include <usher/lan/datagram_seal.h>

#include <sodium.h>

#include <cstring>
#include <string_view>

namespace usher::lan {

namespace {

constexpr std::string_view kMagic = "USL2";
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHead = 4 + 8 + kNonce;
static_assert(kHead + kTag == static_cast<std::size_t>(DatagramSeal::kOverhead));

template <std::size_t N>
void derive(std::array<std::uint8_t, N>& key, std::string_view purpose,
            const std::array<std::uint8_t, 32>& secret) {
  static_assert(N == 32);
  crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(purpose.data()),
                     purpose.size(), secret.data(), secret.size());
}

const unsigned char* bytesOf(QByteArrayView bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace

DatagramSeal::DatagramSeal(const std::array<std::uint8_t, 32>& secret, ports::Random& random)
    : random_(random) {
  derive(key_, "usher-lan-1 datagram", secret);
  std::array<std::uint8_t, 32> name{};
  derive(name, "usher-lan-1 name", secret);
  std::memcpy(name_.data(), name.data(), name_.size());
}

DatagramSeal::~DatagramSeal() {
  sodium_memzero(key_.data(), key_.size());
}

QByteArray DatagramSeal::close(QByteArrayView content) {
  QByteArray datagram(kOverhead + content.size(), Qt::Uninitialized);
  auto* const to = reinterpret_cast<unsigned char*>(datagram.data());
  std::memcpy(to, kMagic.data(), kMagic.size());
  std::memcpy(to + 4, name_.data(), name_.size());
  std::array<std::uint8_t, kNonce> nonce{};
  random_.fill(nonce);
  std::memcpy(to + 12, nonce.data(), nonce.size());
  crypto_aead_xchacha20poly1305_ietf_encrypt(to + kHead, nullptr, bytesOf(content),
                                             static_cast<unsigned long long>(content.size()), to, kHead,
                                             nullptr, nonce.data(), key_.data());
  return datagram;
}

DatagramSeal::Opened DatagramSeal::open(QByteArrayView datagram) const {
  if (datagram.size() < kOverhead || datagram.size() > kLongestDatagram ||
      std::memcmp(datagram.data(), kMagic.data(), kMagic.size()) != 0 ||
      std::memcmp(datagram.data() + 4, name_.data(), name_.size()) != 0)
    return {std::nullopt, Foreign::Stranger};
  QByteArray content(datagram.size() - kOverhead, Qt::Uninitialized);
  const auto* const from = bytesOf(datagram);
  const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
      reinterpret_cast<unsigned char*>(content.data()), nullptr, nullptr, from + kHead,
      static_cast<unsigned long long>(datagram.size()) - kHead, from, kHead, from + 12, key_.data());
  if (opened != 0) return {std::nullopt, Foreign::Forged};
  return {std::move(content), {}};
}

}  // namespace usher::lan

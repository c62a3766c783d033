// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>

#include <usher/ports/random.h>

namespace usher::lan {

/// No datagram is longer: it passes every network in one piece.
inline constexpr qsizetype kLongestDatagram = 1'200;

/// What kiosks of one event say is for them alone. A datagram is "USL2", 8 bytes that name the event's key, a
/// nonce of 24 random bytes, and XChaCha20-Poly1305 (IETF) of the content, with all before it bound to it.
class DatagramSeal {
 public:
  /// Bytes around a content.
  static constexpr qsizetype kOverhead = 4 + 8 + 24 + 16;
  static constexpr qsizetype kLongestContent = kLongestDatagram - kOverhead;

  /// The event's secret; its keys are derived from it. `random` outlives this object, and libsodium has been
  /// initialised.
  DatagramSeal(const std::array<std::uint8_t, 32>& secret, ports::Random& random);
  ~DatagramSeal();
  DatagramSeal(const DatagramSeal&) = delete;
  DatagramSeal& operator=(const DatagramSeal&) = delete;

  QByteArray close(QByteArrayView content);

  enum class Foreign {
    /// Not ours, or another event's: looked at for some nanoseconds.
    Stranger,
    /// It says it is of this event, and is not.
    Forged,
  };
  struct Opened {
    std::optional<QByteArray> content;
    Foreign foreign = Foreign::Stranger;
  };
  Opened open(QByteArrayView datagram) const;

 private:
  ports::Random& random_;
  std::array<std::uint8_t, 32> key_{};
  std::array<std::uint8_t, 8> name_{};
};

}  // namespace usher::lan

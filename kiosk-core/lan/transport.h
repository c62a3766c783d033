// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace usher::lan {

/// Where a datagram came from: for answers, and nothing is believed of it.
struct Address {
  QString host;
  std::uint16_t port = 0;
  bool operator==(const Address&) const = default;
};

/// Datagrams that may be lost, doubled, swapped, and made up by anybody. Neither waits; what can't be sent is
/// lost. Data thread.
class Transport {
 public:
  virtual ~Transport() = default;
  virtual void toAll(const QByteArray& datagram) = 0;
  virtual void to(const Address& one, const QByteArray& datagram) = 0;
};

}  // namespace usher::lan

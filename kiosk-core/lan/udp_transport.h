// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QObject>
#include <QUdpSocket>

#include <expected>
#include <vector>

#include <usher/lan/transport.h>

namespace usher::lan {

struct UdpSettings {
  /// Of all kiosks of the venue the same.
  std::uint16_t port = 45'885;
  /// Reached besides those that the group reaches; IPv4, at `port` where theirs is 0.
  std::vector<Address> peers = {};
  /// A network interface's name; empty: all.
  QString interface = {};
  bool operator==(const UdpSettings&) const = default;
};

/// Datagrams by IPv4: to a multicast group on each network of this machine, and to named peers. Networks may
/// come and go. Data thread.
class UdpTransport final : public QObject, public Transport {
  Q_OBJECT
 public:
  explicit UdpTransport(UdpSettings settings);

  /// The error is one line.
  std::expected<void, QString> open();
  void toAll(const QByteArray& datagram) override;
  void to(const Address& one, const QByteArray& datagram) override;
  /// Networks on which the group is heard.
  int networks() const { return static_cast<int>(joined_.size()); }

 signals:
  void arrived(const QByteArray& datagram, const usher::lan::Address& from);
  /// All that had come was told.
  void drained();

 protected:
  void timerEvent(QTimerEvent* event) override;

 private:
  void join();
  void read();

  UdpSettings settings_;
  QUdpSocket socket_;
  std::vector<QNetworkInterface> joined_;
  QBasicTimer look_timer_;
};

}  // namespace usher::lan

// SPDX-License-Identifier: Apache-2.0
#include <usher/lan/udp_transport.h>

#include <QNetworkDatagram>
#include <QTimerEvent>
#include <QVariant>

#include <algorithm>

#include <usher/lan/datagram_seal.h>

namespace usher::lan {

namespace {

/// Of the range that an organization gives out for itself (RFC 2365); no router passes it on.
const QHostAddress& group() {
  static const QHostAddress address(QStringLiteral("239.255.85.83"));
  return address;
}

/// How often networks are looked for that have come or gone; ms.
constexpr int kLooks = 2'000;
/// Then guests have their turn.
constexpr int kMostInATurn = 64;

bool isOfUse(const QNetworkInterface& one, const QString& wanted) {
  using Flag = QNetworkInterface;
  const auto flags = one.flags();
  if (!flags.testFlags(Flag::IsUp | Flag::IsRunning | Flag::CanMulticast)) return false;
  if (wanted.isEmpty() ? flags.testFlag(Flag::IsLoopBack) : one.name() != wanted) return false;
  return std::ranges::any_of(one.addressEntries(), [](const QNetworkAddressEntry& entry) {
    return entry.ip().protocol() == QAbstractSocket::IPv4Protocol;
  });
}

}  // namespace

UdpTransport::UdpTransport(UdpSettings settings) : settings_(std::move(settings)) {
  connect(&socket_, &QUdpSocket::readyRead, this, &UdpTransport::read);
}

std::expected<void, QString> UdpTransport::open() {
  if (!socket_.bind(QHostAddress::AnyIPv4, settings_.port,
                    QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint)) {
    return std::unexpected(QStringLiteral("port %1: %2").arg(settings_.port).arg(socket_.errorString()));
  }
  // Not beyond the venue's own network.
  socket_.setSocketOption(QAbstractSocket::MulticastTtlOption, QVariant(1));
  join();
  look_timer_.start(kLooks, this);
  return {};
}

void UdpTransport::join() {
  std::vector<QNetworkInterface> now;
  for (const QNetworkInterface& one : QNetworkInterface::allInterfaces()) {
    if (!isOfUse(one, settings_.interface)) continue;
    const bool known = std::ranges::any_of(
        joined_, [&](const QNetworkInterface& joined) { return joined.index() == one.index(); });
    // One that came back under its old number is a member still, and says so.
    if (known || socket_.joinMulticastGroup(group(), one) ||
        socket_.error() == QAbstractSocket::AddressInUseError ||
        socket_.error() == QAbstractSocket::UnknownSocketError)
      now.push_back(one);
  }
  joined_ = std::move(now);
}

void UdpTransport::timerEvent(QTimerEvent* event) {
  if (event->timerId() == look_timer_.timerId()) join();
}

void UdpTransport::toAll(const QByteArray& datagram) {
  for (const QNetworkInterface& one : joined_) {
    socket_.setMulticastInterface(one);
    socket_.writeDatagram(datagram, group(), settings_.port);
  }
  for (const Address& peer : settings_.peers)
    to({peer.host, peer.port == 0 ? settings_.port : peer.port}, datagram);
}

void UdpTransport::to(const Address& one, const QByteArray& datagram) {
  socket_.writeDatagram(datagram, QHostAddress(one.host), one.port);
}

void UdpTransport::read() {
  // Asked also where nothing is there: a socket that was found empty without it is told of nothing any more.
  for (int left = kMostInATurn; left > 0; --left) {
    // What is longer is none of ours, and is cut off.
    const QNetworkDatagram datagram = socket_.receiveDatagram(kLongestDatagram + 1);
    if (!datagram.isValid()) break;
    emit arrived(datagram.data(), {QHostAddress(datagram.senderAddress().toIPv4Address()).toString(),
                                   static_cast<std::uint16_t>(datagram.senderPort())});
  }
  emit drained();
  if (socket_.hasPendingDatagrams())
    QMetaObject::invokeMethod(this, &UdpTransport::read, Qt::QueuedConnection);
}

}  // namespace usher::lan

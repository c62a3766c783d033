// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/lan_settings.h>

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace usher::kiosk {

namespace {

constexpr qsizetype kMostPeers = 100;

std::optional<std::uint16_t> portIn(const QString& text) {
  bool ok = false;
  const auto port = text.toUShort(&ok);
  return ok && port > 0 ? std::optional<std::uint16_t>(port) : std::nullopt;
}

std::unexpected<QString> mustBe(const QString& what) {
  return std::unexpected(QStringLiteral("must be ") + what);
}

}  // namespace

std::expected<void, QString> setLanPort(lan::UdpSettings& lan, const QString& value) {
  const auto port = portIn(value);
  if (!port) return mustBe(QStringLiteral("1 to 65535"));
  lan.port = *port;
  return {};
}

std::expected<void, QString> setLanPeers(lan::UdpSettings& lan, const QString& value) {
  std::vector<lan::Address> peers;
  const auto wrong = [] {
    return mustBe(
        QStringLiteral("none, or up to 100 IPv4 addresses of kiosks like 192.168.1.20,192.168.2.20:45885"));
  };
  if (value != u"none") {
    const QStringList texts = value.split(u',');
    if (texts.size() > kMostPeers) return wrong();
    for (const QString& text : texts) {
      const QStringList parts = text.trimmed().split(u':');
      QHostAddress host;
      // Qt takes "10" for 0.0.0.10.
      if (parts.size() > 2 || parts[0].count(u'.') != 3 || !host.setAddress(parts[0])) return wrong();
      // Nobody's, and what everybody hears without being named.
      if (host == QHostAddress::AnyIPv4 || host == QHostAddress::Broadcast || host.isMulticast())
        return wrong();
      const auto port = parts.size() == 2 ? portIn(parts[1]) : std::uint16_t{0};
      if (!port) return wrong();
      peers.push_back({host.toString(), *port});
    }
  }
  lan.peers = std::move(peers);
  return {};
}

std::expected<void, QString> setLanInterface(lan::UdpSettings& lan, const QString& value) {
  constexpr qsizetype kLongest = 15;
  if (value.isEmpty() || value.size() > kLongest || value.contains(u'/') || value.contains(u' ') ||
      value.contains(u','))
    return mustBe(QStringLiteral("all, or the name of a network interface like eth0"));
  lan.interface = value == u"all" ? QString() : value;
  return {};
}

QString lanPeersText(const lan::UdpSettings& lan) {
  QStringList texts;
  for (const lan::Address& peer : lan.peers)
    texts << (peer.port == 0 ? peer.host : QStringLiteral("%1:%2").arg(peer.host).arg(peer.port));
  return texts.isEmpty() ? QStringLiteral("none") : texts.join(u',');
}

}  // namespace usher::kiosk

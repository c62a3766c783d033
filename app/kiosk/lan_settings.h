// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

#include <usher/lan/udp_transport.h>

namespace usher::kiosk {

/// How other kiosks are reached, as an operator writes it; docs/operating.md has the forms. The error is what
/// it must be.
std::expected<void, QString> setLanPort(lan::UdpSettings& lan, const QString& value);
/// "none", or a list by commas of "ADDRESS" and "ADDRESS:PORT".
std::expected<void, QString> setLanPeers(lan::UdpSettings& lan, const QString& value);
/// "all", or the name of one.
std::expected<void, QString> setLanInterface(lan::UdpSettings& lan, const QString& value);

QString lanPeersText(const lan::UdpSettings& lan);

}  // namespace usher::kiosk

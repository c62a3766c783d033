// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace usher::kiosk {

/// With a mark in the place of whatever has the form of an e-mail address, a PIN, a staff badge's code, a
/// signed ticket, a key or a token; "~" for the home of the user that the kiosk runs as.
QString withoutSecrets(const QString& text);

/// A record of the log (json_log.h), each of its texts so; ids of tickets and of staff stay, which say
/// nobody's name. nullopt: it is none.
std::optional<QByteArray> withoutSecrets(const QByteArray& record);

}  // namespace usher::kiosk

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace usher::kiosk {

/// Where files go that staff take with them: `chosen`, the operator's folder, or else the drive that was
/// plugged in. A kiosk's own disk is no place for them: what is there is sealed.
///
/// `mounts`: the system's mount points that can be written to. nullopt: there is neither.
std::optional<QString> exportFolder(const QString& chosen, const QStringList& mounts);

/// All of them, that one first: where something may lie that was brought back.
QStringList exportFolders(const QString& chosen, const QStringList& mounts);

/// Of the running system.
QStringList writableMounts();

}  // namespace usher::kiosk

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace usher::kiosk {

/// What the machine is: system, kernel, processors, memory and the disk of `folder` in bytes, how long it
/// runs in seconds. No names of machines or users. Any thread.
QJsonObject machineFacts(const QString& folder);

}  // namespace usher::kiosk

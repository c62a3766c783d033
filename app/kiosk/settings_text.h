// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// The settings in force under their names in the file (docs/operating.md), each as the file would have it.
QJsonObject settingsText(const KioskSettings& settings);

}  // namespace usher::kiosk

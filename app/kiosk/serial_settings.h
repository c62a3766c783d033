// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>
#include <optional>
#include <vector>

#include <usher/scan/serial_port_choice.h>

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// What is at serial ports, as an operator writes it; docs/operating.md has the forms. The error is what it
/// must be.

/// "none", "serial:DEVICE" or "serial:DEVICE:BAUD".
std::expected<void, QString> setLight(std::optional<LightPort>& light, const QString& value);

/// "none", or a list by commas of "serial:DEVICE" and "usb:VENDOR:PRODUCT" or "usb:VENDOR:PRODUCT/NUMBER",
/// each with a
/// ":BAUD" or without one.
std::expected<void, QString> setScannerPorts(std::vector<scan::SerialPortChoice>& ports,
                                             const QString& value);

/// The light and each scanner at a device of its own.
std::expected<void, QString> keepApart(const std::optional<LightPort>& light,
                                       const std::vector<scan::SerialPortChoice>& scanners);

}  // namespace usher::kiosk

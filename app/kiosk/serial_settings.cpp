// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/serial_settings.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <variant>

namespace usher::kiosk {

namespace {

using scan::SerialPortChoice;
using scan::UsbId;

std::unexpected<QString> mustBe(const QString& what) {
  return std::unexpected(QStringLiteral("must be ") + what);
}

/// "": as `baud` has it.
std::expected<void, QString> setBaud(int& baud, const QString& digits) {
  if (digits.isEmpty()) return {};
  constexpr std::array kBauds{1200, 2400, 4800, 9600, 19'200, 38'400, 57'600, 115'200};
  const int wanted = digits.toInt();
  if (std::ranges::find(kBauds, wanted) == kBauds.end()) {
    return mustBe(
        QStringLiteral("a device with one of the bauds 1200, 2400, 4800, 9600, 19200, 38400, "
                       "57600 and 115200"));
  }
  baud = wanted;
  return {};
}

/// A device's path, and its baud.
const QRegularExpression& serialForm() {
  static const QRegularExpression form(QStringLiteral("^serial:(/\\S*?[^/:\\s])(?::(\\d+))?$"));
  return form;
}

/// Vendor, product, serial number, and baud.
const QRegularExpression& usbForm() {
  static const QRegularExpression form(
      QStringLiteral("^usb:([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?:/([^\\s:/]+))?(?::(\\d+))?$"));
  return form;
}

std::expected<SerialPortChoice, QString> portOf(const QString& value) {
  SerialPortChoice port;
  QString baud;
  if (const auto path = serialForm().match(value); path.hasMatch()) {
    port.device = path.captured(1);
    baud = path.captured(2);
  } else if (const auto usb = usbForm().match(value); usb.hasMatch()) {
    port.device =
        UsbId{usb.captured(1).toUShort(nullptr, 16), usb.captured(2).toUShort(nullptr, 16), usb.captured(3)};
    baud = usb.captured(4);
  } else {
    return mustBe(
        QStringLiteral("none, or a list of serial:DEVICE or usb:VENDOR:PRODUCT or "
                       "usb:VENDOR:PRODUCT/NUMBER, each with a :BAUD where it needs one, as in "
                       "serial:/dev/ttyUSB0:9600, usb:0c2e:0b61"));
  }
  if (const auto set = setBaud(port.baud, baud); !set) return std::unexpected(set.error());
  return port;
}

/// Whether both may mean the same device.
bool overlap(const SerialPortChoice& one, const SerialPortChoice& other) {
  const auto* first = std::get_if<UsbId>(&one.device);
  const auto* second = std::get_if<UsbId>(&other.device);
  if (!first || !second) return one.device == other.device;
  const bool either = first->serial_number.isEmpty() || second->serial_number.isEmpty();
  return first->vendor == second->vendor && first->product == second->product &&
         (either || first->serial_number == second->serial_number);
}

}  // namespace

std::expected<void, QString> setLight(std::optional<LightPort>& light, const QString& value) {
  if (value == u"none") {
    light = std::nullopt;
    return {};
  }
  const auto match = serialForm().match(value);
  if (!match.hasMatch()) {
    return mustBe(
        QStringLiteral("none, or serial:DEVICE or serial:DEVICE:BAUD, as in "
                       "serial:/dev/ttyUSB0:9600"));
  }
  LightPort port{.device = match.captured(1)};
  if (const auto set = setBaud(port.baud, match.captured(2)); !set) return std::unexpected(set.error());
  light = port;
  return {};
}

std::expected<void, QString> setScannerPorts(std::vector<SerialPortChoice>& ports, const QString& value) {
  std::vector<SerialPortChoice> wanted;
  if (value != u"none") {
    for (const QString& one : value.split(u',')) {
      const auto port = portOf(one.trimmed());
      if (!port) return std::unexpected(port.error());
      if (std::ranges::any_of(wanted, [&](const auto& other) { return overlap(*port, other); })) {
        return mustBe(
            QStringLiteral("a list with each scanner once; two of one kind are told by their serial "
                           "numbers (usb:VENDOR:PRODUCT/NUMBER) or by serial:DEVICE"));
      }
      wanted.push_back(*port);
    }
  }
  ports = wanted;
  return {};
}

std::expected<void, QString> keepApart(const std::optional<LightPort>& light,
                                       const std::vector<SerialPortChoice>& scanners) {
  for (const SerialPortChoice& scanner : scanners) {
    const auto* path = std::get_if<QString>(&scanner.device);
    if (!light || !path || !scan::isSameDevice(*path, light->device)) continue;
    return std::unexpected(
        QStringLiteral("light/port and scanner/ports both name %1: a light and a scanner are two devices")
            .arg(*path));
  }
  return {};
}

}  // namespace usher::kiosk

// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/serial_port_choice.h>

#include <QFileInfo>
#include <QSerialPortInfo>

namespace usher::scan {

namespace {

QString hex(quint16 number) {
  return QStringLiteral("%1").arg(number, 4, 16, QLatin1Char('0'));
}

bool isOf(const UsbId& wanted, const UsbId& usb) {
  return usb.vendor == wanted.vendor && usb.product == wanted.product &&
         (wanted.serial_number.isEmpty() || usb.serial_number == wanted.serial_number);
}

}  // namespace

QString SerialPortChoice::name() const {
  if (const auto* path = std::get_if<QString>(&device)) return QStringLiteral("serial:") + *path;
  const auto& usb = std::get<UsbId>(device);
  const QString kind = QStringLiteral("usb:%1:%2").arg(hex(usb.vendor), hex(usb.product));
  return usb.serial_number.isEmpty() ? kind : kind + QLatin1Char('/') + usb.serial_number;
}

bool isSameDevice(const QString& path, const QString& other) {
  if (path == other) return true;
  const QString canonical = QFileInfo(path).canonicalFilePath();
  return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

QStringList pathsOf(const SerialPortChoice& choice, std::span<const SerialPortFacts> ports) {
  if (const auto* path = std::get_if<QString>(&choice.device)) return {*path};
  const auto& wanted = std::get<UsbId>(choice.device);
  QStringList paths;
  for (const SerialPortFacts& port : ports) {
    if (isOf(wanted, port.usb)) paths << port.path;
  }
  return paths;
}

std::vector<SerialPortFacts> listSerialPorts() {
  std::vector<SerialPortFacts> ports;
  for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
    ports.push_back(
        {info.systemLocation(), {info.vendorIdentifier(), info.productIdentifier(), info.serialNumber()}});
  }
  return ports;
}

}  // namespace usher::scan

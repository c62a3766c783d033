// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <variant>
#include <vector>

namespace usher::scan {

/// A device as its USB descriptors have it. One that gives itself no serial number is told from others of its
/// kind by the path alone.
struct UsbId {
  quint16 vendor = 0;
  quint16 product = 0;
  /// "": any.
  QString serial_number = {};
  bool operator==(const UsbId&) const = default;
};

/// At which serial port a scanner is.
struct SerialPortChoice {
  /// A device's whole path, as /dev/ttyACM0, or what stays the same whichever socket it is plugged into.
  std::variant<QString, UsbId> device;
  int baud = 9600;
  bool operator==(const SerialPortChoice&) const = default;

  /// Without the baud: "serial:/dev/ttyACM0", "usb:0c2e:0b61", "usb:0c2e:0b61/16041B0A21".
  QString name() const;
};

/// A serial port that the system has now.
struct SerialPortFacts {
  QString path;
  /// 0, 0 and "" where it is not at USB.
  UsbId usb;
};

/// Whether both paths lead to one device that is there, or are the same.
bool isSameDevice(const QString& path, const QString& other);

/// Whole paths of the devices that `choice` may mean, in order; a path that is chosen need not be there.
QStringList pathsOf(const SerialPortChoice& choice, std::span<const SerialPortFacts> ports);

/// As the system lists them; touches the disk.
std::vector<SerialPortFacts> listSerialPorts();

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/serial_port_choice.h>

namespace usher::scan {

class SerialPortChoiceTest : public QObject {
  Q_OBJECT

  const std::vector<SerialPortFacts> ports_{
      {QStringLiteral("/dev/ttyS0"), {}},
      {QStringLiteral("/dev/ttyACM1"), {0x0c2e, 0x0b61, QStringLiteral("B")}},
      {QStringLiteral("/dev/ttyUSB0"), {0x0403, 0x6001, QStringLiteral("A")}},
      {QStringLiteral("/dev/ttyACM0"), {0x0c2e, 0x0b61, QStringLiteral("A")}}};

 private slots:
  void aPathIsItselfThereOrNot() {
    const SerialPortChoice choice{QStringLiteral("/dev/serial/by-id/usb-scanner")};
    QCOMPARE(pathsOf(choice, ports_), QStringList{QStringLiteral("/dev/serial/by-id/usb-scanner")});
    QCOMPARE(pathsOf(choice, {}), QStringList{QStringLiteral("/dev/serial/by-id/usb-scanner")});
    QCOMPARE(choice.name(), QStringLiteral("serial:/dev/serial/by-id/usb-scanner"));
  }

  void aKindOfDeviceIsAllOfThem() {
    const SerialPortChoice choice{UsbId{0x0c2e, 0x0b61}};
    QCOMPARE(pathsOf(choice, ports_),
             (QStringList{QStringLiteral("/dev/ttyACM1"), QStringLiteral("/dev/ttyACM0")}));
    QCOMPARE(choice.name(), QStringLiteral("usb:0c2e:0b61"));
    QVERIFY(pathsOf(choice, {}).isEmpty());
  }

  void aSerialNumberIsOneOfThem() {
    const SerialPortChoice choice{UsbId{0x0c2e, 0x0b61, QStringLiteral("A")}};
    QCOMPARE(pathsOf(choice, ports_), QStringList{QStringLiteral("/dev/ttyACM0")});
    QCOMPARE(choice.name(), QStringLiteral("usb:0c2e:0b61/A"));
    QVERIFY(pathsOf({UsbId{0x0c2e, 0x0b61, QStringLiteral("C")}}, ports_).isEmpty());
    QVERIFY(pathsOf({UsbId{0x0403, 0x0b61, QStringLiteral("A")}}, ports_).isEmpty());
  }

  void theSystemsPortsAreListed() {
    // Whatever they are here.
    for (const SerialPortFacts& port : listSerialPorts()) QVERIFY(port.path.startsWith(u'/'));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::SerialPortChoiceTest)
#include "serial_port_choice_test.moc"

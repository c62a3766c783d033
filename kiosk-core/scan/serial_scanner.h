// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

#include <usher/domain/staff/scanner_port.h>

#include <usher/scan/scanner_frames.h>
#include <usher/scan/serial_port_choice.h>

QT_BEGIN_NAMESPACE
class QSerialPort;
QT_END_NAMESPACE

namespace usher::scan {

struct SerialPace {
  /// Ends a code where the scanner sends no line end.
  std::chrono::milliseconds end_pause{100};
  /// Waits between tries grow from one to the other.
  std::chrono::milliseconds first_retry{250};
  std::chrono::milliseconds longest_retry{2'000};
  /// How often a line that is open is asked whether it still is.
  std::chrono::milliseconds line_checked{500};
};

/// A hand scanner at a serial port, or at USB as a CDC-ACM device. Eight bits, no parity, one stop bit, no
/// flow control; nothing is ever written to it. One that is absent, busy or pulled out is tried again until
/// it is there. May have a thread of its own, as a device may keep waiting whoever opens it; every method is
/// called there.
class SerialScanner final : public QObject {
  Q_OBJECT

 public:
  /// `not_at`: see HandScannerSettings.
  explicit SerialScanner(SerialPortChoice choice, SerialPace pace = {}, QString not_at = {},
                         QObject* parent = nullptr);
  ~SerialScanner() override;

  void open();
  void close();

 signals:
  /// The bytes of one code, with whatever the scanner puts around it but line ends: see scannedText().
  void codeSent(const QByteArray& bytes);
  /// Once for each change. `detail` is as in domain::ScannerPort.
  void stateChanged(usher::domain::ScannerState state, const QString& detail);

 private:
  void tryOpen();
  bool openAt(const QString& path, QString& why);
  void onBytes();
  void onPause();
  void onError(const QString& words);
  void checkLine();
  void giveUp(domain::ScannerState state, const QString& detail);
  void become(domain::ScannerState state, const QString& detail);

  SerialPortChoice choice_;
  SerialPace pace_;
  QString not_at_;
  ScannerFrames frames_;
  domain::ScannerState state_ = domain::ScannerState::Starting;
  std::chrono::milliseconds next_retry_;
  std::unique_ptr<QSerialPort> port_;
  /// An error of an earlier port may still be queued when the next one is open.
  int attempt_ = 0;
  QTimer pause_{this};
  QTimer retry_{this};
  QTimer line_{this};
};

}  // namespace usher::scan

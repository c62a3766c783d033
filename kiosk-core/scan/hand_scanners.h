// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

#include <usher/domain/staff/scanner_port.h>
#include <usher/domain/ticket_code.h>

#include <usher/scan/double_scans.h>
#include <usher/scan/scanned_text.h>
#include <usher/scan/serial_scanner.h>
#include <usher/scan/wedge_filter.h>

namespace usher::scan {

struct HandScannerSettings {
  /// Of all of them.
  ScannerFormat format = {};
  WedgeSettings wedge = {};
  std::vector<SerialPortChoice> ports = {};
  SerialPace pace = {};
  /// A device that is something else's, as the light's, whatever `ports` may mean; "": there is none.
  QString not_at = {};
};

/// All hand scanners of a kiosk as one: those that type, however many, and those at serial ports, which have
/// a thread of their own here. A code that two of them send, or one of them twice, is scanned once. Made
/// while a QGuiApplication runs. GUI thread.
class HandScanners final : public QObject {
  Q_OBJECT

 public:
  /// Must not go back.
  using Clock = std::function<DoubleScans::Time()>;

  explicit HandScanners(HandScannerSettings settings, Clock clock = {}, QObject* parent = nullptr);
  ~HandScanners() override;

  /// Opens the serial ports; those that type are heard from the beginning.
  void start();
  /// Closes the ports, and waits until that is done, but not for a device that does not let itself be closed.
  /// Nothing comes from them afterwards.
  void stop();

  /// As the settings have them.
  const std::vector<domain::ScannerPort>& ports() const { return ports_; }

 signals:
  void codeScanned(const QByteArray& utf8);
  /// Something was sent that is no text.
  void unreadable(usher::domain::CodeFault fault);
  void portChanged(const usher::domain::ScannerPort& port);

 private:
  void add(const SerialPortChoice& choice, const HandScannerSettings& settings);
  void take(const std::expected<QByteArray, domain::CodeFault>& text);

  ScannerFormat format_;
  Clock clock_;
  WedgeFilter wedge_;
  DoubleScans doubles_;
  std::vector<domain::ScannerPort> ports_;
  std::unique_ptr<QThread> thread_;
  std::vector<std::unique_ptr<SerialScanner>> scanners_;
  bool running_ = false;
};

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace usher::kiosk {

/// A real CUPS scheduler of one's own, that this process prints by while it lives.
class CupsScheduler {
 public:
  CupsScheduler();
  ~CupsScheduler();

  /// nullptr where it is installed; else what is missing.
  static const char* missing();
  /// Where it listens beside its socket: queues can be printers of others,
  /// ipp://localhost:PORT/printers/NAME.
  const QByteArray& port() const { return port_; }
  /// A queue that hands on the document as it came, for begin(): sections of printers.conf. `device` is e.g.
  /// file:/dev/null; `state` lines as "State Idle".
  void addQueue(const QByteArray& name, const QByteArray& device, const QByteArray& state = "State Idle",
                bool accepts = true);
  /// Of a queue: what it is to print goes through this program first.
  void addFilter(const QByteArray& queue, const QByteArray& program);
  /// False: it does not run here, and output() says why.
  bool begin();
  /// As a system's service is stopped.
  void stop();
  QByteArray output() { return process_.readAll(); }
  /// Of its first job: the document, and the job's attributes.
  QString firstDocument() const { return folder_.filePath(QStringLiteral("spool/d00001-001")); }
  QString firstJob() const { return folder_.filePath(QStringLiteral("spool/c00001")); }

 private:
  QTemporaryDir folder_;
  QProcess process_;
  QByteArray port_;
  QByteArray queues_;
};

}  // namespace usher::kiosk

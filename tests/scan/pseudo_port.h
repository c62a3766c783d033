// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace usher::scan {

/// A scanner's end of a serial line: a pair of pseudo-terminals, of which the program has the other one.
/// Pulled out when it is gone.
class PseudoPort {
 public:
  /// The port is reached by `path`, as a rule for /dev/serial/by-id would make it.
  explicit PseudoPort(const QString& path);
  ~PseudoPort();
  PseudoPort(const PseudoPort&) = delete;
  PseudoPort& operator=(const PseudoPort&) = delete;

  static bool canBeMade();

  /// As much as the line takes now; how many bytes that was.
  qsizetype send(const QByteArray& bytes);
  /// Whether the program has read all that was sent.
  bool isRead() const;

 private:
  QString path_;
  int scanner_ = -1;
  int port_ = -1;
};

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

#include <usher/device/byte_stream.h>

namespace usher::device {

/// A printer of tests/device/printers, running.
class Machine {
 public:
  /// `program` is e.g. "zpl_printer"; `model` what it takes besides a folder.
  explicit Machine(const QString& program, const QString& model = {});
  ~Machine();

  std::uint16_t port() const { return port_; }
  std::unique_ptr<ByteStream> cable() const;
  /// Breaks once, when so many bytes have left.
  std::unique_ptr<ByteStream> cableThatBreaksAfter(qsizetype bytes) const;
  /// A command of machine.py; false where it is refused.
  bool tell(const QByteArray& command);

  /// How many pages came out.
  int pagesOut() const;
  /// What it was told that no manual knows.
  QStringList complaints() const;
  /// The page that came out as the `number`th, from 1 on: its rows, and what a camera would see.
  QByteArray rowsOf(int number) const;
  QImage pictureOf(int number) const;

 private:
  QByteArray line();
  QString pathOf(int number) const;
  QStringList logged(const QString& kind) const;

  QTemporaryDir folder_;
  QProcess process_;
  std::uint16_t port_ = 0;
};

}  // namespace usher::device

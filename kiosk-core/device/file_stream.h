// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/device/byte_stream.h>

namespace usher::device {

/// A device file that is read and written, as /dev/usb/lp0.
class FileStream final : public ByteStream {
 public:
  explicit FileStream(QString path);
  ~FileStream() override;

  std::expected<void, QString> open(Time time) override;
  bool isOpen() const override { return file_ >= 0; }
  void close() override;
  qsizetype write(QByteArrayView bytes, Time time) override;
  std::expected<QByteArray, QString> read(Time time) override;

 private:
  QString path_;
  int file_ = -1;
};

}  // namespace usher::device

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <memory>

#include <usher/device/byte_stream.h>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace usher::device {

/// The raw port of a printer. Needs no event loop; lives and dies on the thread that first opens it.
class TcpStream final : public ByteStream {
 public:
  /// `host` is a name or an address.
  explicit TcpStream(QString host, std::uint16_t port = 9100);
  ~TcpStream() override;

  std::expected<void, QString> open(Time time) override;
  bool isOpen() const override;
  void close() override;
  qsizetype write(QByteArrayView bytes, Time time) override;
  std::expected<QByteArray, QString> read(Time time) override;

 private:
  QString host_;
  std::uint16_t port_;
  std::unique_ptr<QTcpSocket> socket_;
};

}  // namespace usher::device

// SPDX-License-Identifier: Apache-2.0
#include <QNetworkProxy>
#include <QTcpSocket>

#include <sys/socket.h>

#include <utility>

#include <usher/device/tcp_stream.h>

namespace usher::device {

namespace {

int waiting(ByteStream::Time time) {
  return static_cast<int>(time.count());
}

}  // namespace

TcpStream::TcpStream(QString host, std::uint16_t port) : host_(std::move(host)), port_(port) {}

TcpStream::~TcpStream() {
  close();
}

std::expected<void, QString> TcpStream::open(Time time) {
  if (isOpen()) return {};
  socket_ = std::make_unique<QTcpSocket>();
  socket_->setProxy(QNetworkProxy::NoProxy);
  socket_->connectToHost(host_, port_);
  if (socket_->waitForConnected(waiting(time))) {
    // Half-open connections are noticed, where a page takes longer than that.
    socket_->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    socket_->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return {};
  }
  QString why = socket_->errorString();
  close();
  return std::unexpected(std::move(why));
}

bool TcpStream::isOpen() const {
  return socket_ && socket_->state() == QAbstractSocket::ConnectedState;
}

void TcpStream::close() {
  if (!socket_) return;
  // A reset would have the printer forget what it has not read: only what must not go out is worth one.
  if (socket_->state() == QAbstractSocket::ConnectedState && socket_->bytesToWrite() == 0) {
    socket_->readAll();
    socket_->disconnectFromHost();
  }
  socket_->abort();
  socket_.reset();
}

qsizetype TcpStream::write(QByteArrayView bytes, Time time) {
  if (!isOpen()) return 0;
  socket_->write(bytes.data(), bytes.size());
  while (socket_->bytesToWrite() > 0 && socket_->waitForBytesWritten(waiting(time))) {
  }
  const qint64 left = socket_->bytesToWrite();
  if (left == 0) return bytes.size();
  // What the system still has of it shall not arrive later either.
  const linger reset{.l_onoff = 1, .l_linger = 0};
  ::setsockopt(static_cast<int>(socket_->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
  socket_->abort();
  return bytes.size() - static_cast<qsizetype>(left);
}

std::expected<QByteArray, QString> TcpStream::read(Time time) {
  if (!socket_) return std::unexpected(QStringLiteral("not open"));
  if (socket_->bytesAvailable() == 0) socket_->waitForReadyRead(waiting(time));
  QByteArray bytes = socket_->readAll();
  if (bytes.isEmpty() && !isOpen()) return std::unexpected(socket_->errorString());
  return bytes;
}

}  // namespace usher::device

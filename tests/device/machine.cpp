// SPDX-License-Identifier: Apache-2.0
#include "machine.h"

#include <QFile>
#include <QRegularExpression>

#include <usher/device/tcp_stream.h>

namespace usher::device {

namespace {

class BreakingCable final : public ByteStream {
 public:
  BreakingCable(std::unique_ptr<ByteStream> cable, qsizetype left) : cable_(std::move(cable)), left_(left) {}

  std::expected<void, QString> open(Time time) override { return cable_->open(time); }
  bool isOpen() const override { return cable_->isOpen(); }
  void close() override { cable_->close(); }
  std::expected<QByteArray, QString> read(Time time) override { return cable_->read(time); }

  qsizetype write(QByteArrayView bytes, Time time) override {
    if (left_ < 0) return cable_->write(bytes, time);
    const qsizetype taken = cable_->write(bytes.first(std::min(left_, bytes.size())), time);
    left_ -= taken;
    if (left_ == 0) {
      left_ = -1;
      cable_->close();
    }
    return taken;
  }

 private:
  std::unique_ptr<ByteStream> cable_;
  /// -1: it does not break any more.
  qsizetype left_;
};

}  // namespace

Machine::Machine(const QString& program, const QString& model) {
  QStringList arguments{QStringLiteral(USHER_SOURCE_DIR "/tests/device/printers/") + program + ".py",
                        folder_.path()};
  if (!model.isEmpty()) arguments << model;
  process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process_.start(QStringLiteral(USHER_PYTHON), arguments);
  port_ = static_cast<std::uint16_t>(line().split(' ').last().toInt());
}

Machine::~Machine() {
  process_.kill();
  process_.waitForFinished();
}

std::unique_ptr<ByteStream> Machine::cable() const {
  return std::make_unique<TcpStream>(QStringLiteral("127.0.0.1"), port_);
}

std::unique_ptr<ByteStream> Machine::cableThatBreaksAfter(qsizetype bytes) const {
  return std::make_unique<BreakingCable>(cable(), bytes);
}

QByteArray Machine::line() {
  while (!process_.canReadLine())
    if (!process_.waitForReadyRead()) return {};
  return process_.readLine().trimmed();
}

bool Machine::tell(const QByteArray& command) {
  process_.write(command + '\n');
  return line() == "ok";
}

QStringList Machine::logged(const QString& kind) const {
  QFile log(folder_.filePath(QStringLiteral("log")));
  if (!log.open(QIODevice::ReadOnly)) return {QStringLiteral("no log")};
  return QString::fromUtf8(log.readAll()).split('\n').filter(QRegularExpression('^' + kind));
}

int Machine::pagesOut() const {
  return static_cast<int>(logged(QStringLiteral("out")).size());
}

QStringList Machine::complaints() const {
  return logged(QStringLiteral("error"));
}

QString Machine::pathOf(int number) const {
  return folder_.filePath(QStringLiteral("%1.pbm").arg(number, 4, 10, QLatin1Char('0')));
}

QByteArray Machine::rowsOf(int number) const {
  QFile file(pathOf(number));
  if (!file.open(QIODevice::ReadOnly)) return {};
  file.readLine();
  file.readLine();
  return file.readAll();
}

QImage Machine::pictureOf(int number) const {
  return QImage(pathOf(number)).convertToFormat(QImage::Format_Grayscale8);
}

}  // namespace usher::device

// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/serial_scanner.h>

#include <QFileInfo>
#include <QSerialPort>

#include <poll.h>

#include <algorithm>

namespace usher::scan {

using domain::ScannerState;

namespace {

/// Of a device that sends without end while this thread is busy.
constexpr qint64 kMostUnread = 64 * 1024;

/// Its device was pulled out. Qt from 6.5 on does not say so where reading gives nothing any more, and keeps
/// on trying to read.
bool isHungUp(const QSerialPort& port) {
  pollfd line{.fd = port.handle(), .events = 0, .revents = 0};
  return ::poll(&line, 1, 0) > 0 && (line.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

}  // namespace

SerialScanner::SerialScanner(SerialPortChoice choice, SerialPace pace, QString not_at, QObject* parent)
    : QObject(parent),
      choice_(std::move(choice)),
      pace_(pace),
      not_at_(std::move(not_at)),
      next_retry_(pace_.first_retry) {
  retry_.setObjectName(QStringLiteral("retry"));
  pause_.setSingleShot(true);
  retry_.setSingleShot(true);
  connect(&pause_, &QTimer::timeout, this, &SerialScanner::onPause);
  connect(&retry_, &QTimer::timeout, this, &SerialScanner::tryOpen);
  connect(&line_, &QTimer::timeout, this, &SerialScanner::checkLine);
}

SerialScanner::~SerialScanner() = default;

void SerialScanner::open() {
  next_retry_ = pace_.first_retry;
  tryOpen();
}

void SerialScanner::close() {
  pause_.stop();
  retry_.stop();
  line_.stop();
  frames_.clear();
  port_.reset();
}

void SerialScanner::tryOpen() {
  close();
  const bool by_path = std::holds_alternative<QString>(choice_.device);
  bool there = false;
  QString why;
  for (const QString& path : pathsOf(choice_, by_path ? std::vector<SerialPortFacts>{} : listSerialPorts())) {
    if (!QFileInfo::exists(path) || isSameDevice(path, not_at_)) continue;
    there = true;
    if (openAt(path, why)) return;
  }
  if (there) {
    giveUp(ScannerState::Busy, why);
  } else {
    giveUp(ScannerState::Absent, QStringLiteral("%1 is not connected: plug it in").arg(choice_.name()));
  }
}

bool SerialScanner::openAt(const QString& path, QString& why) {
  port_ = std::make_unique<QSerialPort>();
  port_->setPortName(path);
  port_->setBaudRate(choice_.baud);
  port_->setReadBufferSize(kMostUnread);
  if (!port_->open(QIODevice::ReadOnly)) {
    why = port_->error() == QSerialPort::PermissionError
              ? QStringLiteral(
                    "%1 can't be opened (%2): close other programs that use it, and see that the "
                    "kiosk's user is in its group")
              : QStringLiteral("%1 can't be opened (%2)");
    why = why.arg(path, port_->errorString());
    port_.reset();
    return false;
  }
  next_retry_ = pace_.first_retry;
  connect(port_.get(), &QSerialPort::readyRead, this, &SerialScanner::onBytes);
  connect(port_.get(), &QSerialPort::errorOccurred, this,
          [this, attempt = ++attempt_](QSerialPort::SerialPortError error) {
            if (error == QSerialPort::NoError || error == QSerialPort::TimeoutError) return;
            const QString words = port_->errorString();
            // Not from within the port's own call.
            QMetaObject::invokeMethod(
                this,
                [this, attempt, words] {
                  if (port_ && attempt == attempt_) onError(words);
                },
                Qt::QueuedConnection);
          });
  line_.start(pace_.line_checked);
  become(ScannerState::Live, {});
  return true;
}

void SerialScanner::onBytes() {
  const QByteArrayList complete = frames_.take(port_->readAll());
  if (frames_.waits()) {
    pause_.start(pace_.end_pause);
  } else {
    pause_.stop();
  }
  for (const QByteArray& code : complete) emit codeSent(code);
}

void SerialScanner::onPause() {
  // Bytes that came while this thread was not let run are not late: they go first.
  if (port_ && port_->waitForReadyRead(0)) return;
  if (const QByteArray code = frames_.pause(); !code.isEmpty()) emit codeSent(code);
}

void SerialScanner::onError(const QString& words) {
  giveUp(ScannerState::Absent,
         QStringLiteral("%1 was pulled out or failed (%2): check its cable").arg(choice_.name(), words));
}

void SerialScanner::checkLine() {
  if (port_ && isHungUp(*port_)) onError(QStringLiteral("the line hung up"));
}

void SerialScanner::giveUp(ScannerState state, const QString& detail) {
  close();
  retry_.start(next_retry_);
  next_retry_ = std::min(next_retry_ * 2, pace_.longest_retry);
  become(state, detail);
}

void SerialScanner::become(ScannerState state, const QString& detail) {
  // What is still the same trouble is said once, in the words that were found first.
  if (state == state_) return;
  state_ = state;
  emit stateChanged(state, detail);
}

}  // namespace usher::scan

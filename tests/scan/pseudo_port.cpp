// SPDX-License-Identifier: Apache-2.0
#include <pseudo_port.h>

#include <QFile>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace usher::scan {

namespace {

int openScannersEnd() {
  const int fd = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (fd >= 0 && grantpt(fd) == 0 && unlockpt(fd) == 0) return fd;
  if (fd >= 0) ::close(fd);
  return -1;
}

}  // namespace

bool PseudoPort::canBeMade() {
  const int fd = openScannersEnd();
  if (fd >= 0) ::close(fd);
  return fd >= 0;
}

PseudoPort::PseudoPort(const QString& path) : path_(path), scanner_(openScannersEnd()) {
  char device[128] = {};
  if (scanner_ < 0 || ptsname_r(scanner_, device, sizeof device) != 0)
    qFatal("there are no pseudo-terminals here");
  // Held open: who sends into a line that nobody has open yet is not told so.
  port_ = ::open(device, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  termios raw = {};
  tcgetattr(port_, &raw);
  cfmakeraw(&raw);
  tcsetattr(port_, TCSANOW, &raw);
  QFile::remove(path_);
  QFile::link(QString::fromLocal8Bit(device), path_);
}

PseudoPort::~PseudoPort() {
  QFile::remove(path_);
  ::close(port_);
  ::close(scanner_);
}

qsizetype PseudoPort::send(const QByteArray& bytes) {
  const auto sent = ::write(scanner_, bytes.constData(), static_cast<std::size_t>(bytes.size()));
  return std::max<qsizetype>(sent, 0);
}

bool PseudoPort::isRead() const {
  int unread = 0;
  return ioctl(port_, FIONREAD, &unread) == 0 && unread == 0;
}

}  // namespace usher::scan

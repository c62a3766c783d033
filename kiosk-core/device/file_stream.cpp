// SPDX-License-Identifier: Apache-2.0
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <usher/device/file_stream.h>

namespace usher::device {

namespace {

/// How long to leave a device alone that says there is something and gives nothing.
constexpr unsigned long kEmptyReadMs = 20;

/// What of `events` is there in time; 0: nothing.
short waitFor(int file, short events, const QDeadlineTimer& until) {
  pollfd watched{file, events, 0};
  int ready = 0;
  do {
    ready = ::poll(&watched, 1, static_cast<int>(until.remainingTime()));
  } while (ready < 0 && errno == EINTR);
  return ready > 0 ? watched.revents : short{0};
}

bool isPassing(int error) {
  return error == EAGAIN || error == EINTR;
}

}  // namespace

FileStream::FileStream(QString path) : path_(std::move(path)) {}

FileStream::~FileStream() {
  close();
}

std::expected<void, QString> FileStream::open(Time) {
  if (isOpen()) return {};
  file_ = ::open(QFile::encodeName(path_).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (file_ < 0) return std::unexpected(path_ + QStringLiteral(": ") + qt_error_string(errno));
  return {};
}

void FileStream::close() {
  if (file_ >= 0) ::close(file_);
  file_ = -1;
}

qsizetype FileStream::write(QByteArrayView bytes, Time time) {
  qsizetype done = 0;
  while (isOpen() && done < bytes.size()) {
    if ((waitFor(file_, POLLOUT, QDeadlineTimer(time)) & POLLOUT) == 0) break;
    const auto taken = ::write(file_, bytes.data() + done, static_cast<std::size_t>(bytes.size() - done));
    if (taken < 0 && !isPassing(errno)) break;
    if (taken > 0) done += taken;
  }
  return done;
}

std::expected<QByteArray, QString> FileStream::read(Time time) {
  const QDeadlineTimer until(time);
  while (isOpen()) {
    const short there = waitFor(file_, POLLIN, until);
    if (there == 0) return QByteArray();
    if ((there & POLLIN) == 0) break;
    QByteArray bytes(4'096, Qt::Uninitialized);
    const auto count = ::read(file_, bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (count > 0) return bytes.first(count);
    if (count < 0 && !isPassing(errno)) break;
    // USB printers say so, too, while they have nothing to say; one that is gone hangs up besides.
    if (count == 0 && (there & (POLLHUP | POLLERR)) != 0) break;
    if (until.hasExpired()) return QByteArray();
    QThread::msleep(kEmptyReadMs);
  }
  close();
  return std::unexpected(path_ + QStringLiteral(" is gone"));
}

}  // namespace usher::device

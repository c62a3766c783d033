// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cstdlib>
#include <thread>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <usher/device/file_stream.h>
#include <usher/device/tcp_stream.h>

namespace usher::device {

class StreamsTest : public QObject {
  Q_OBJECT

 private slots:
  void fileReadsAndWrites();
  void fileThatIsGoneBreaks();
  void fileThatTakesNothingIsGivenUp();
  void fileThatIsNotThere();
  void nobodyListens();
  void nobodyReads();
};

using Time = ByteStream::Time;
constexpr Time kShort{50};
constexpr Time kLong{10'000};

/// The device's end of a device file.
class Terminal {
 public:
  Terminal() : device_(::posix_openpt(O_RDWR | O_NOCTTY)) {
    ::grantpt(device_);
    ::unlockpt(device_);
    path_ = QString::fromLocal8Bit(::ptsname(device_));
    file_ = ::open(path_.toLocal8Bit().constData(), O_RDWR | O_NOCTTY);
    termios mode{};
    ::tcgetattr(file_, &mode);
    ::cfmakeraw(&mode);
    ::tcsetattr(file_, TCSANOW, &mode);
  }
  ~Terminal() {
    pullOut();
    ::close(file_);
  }
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;

  const QString& path() const { return path_; }
  void say(const QByteArray& bytes) { QCOMPARE(::write(device_, bytes.data(), bytes.size()), bytes.size()); }
  QByteArray hear() {
    QByteArray bytes(1'000, '\0');
    return bytes.first(::read(device_, bytes.data(), bytes.size()));
  }
  void pullOut() {
    if (device_ >= 0) ::close(device_);
    device_ = -1;
  }

 private:
  int device_;
  int file_ = -1;
  QString path_;
};

void StreamsTest::fileReadsAndWrites() {
  Terminal terminal;
  FileStream stream(terminal.path());
  QVERIFY(stream.open(kLong));
  QCOMPARE(stream.write(QByteArray("\x1BiS\0", 4), kLong), 4);
  QCOMPARE(terminal.hear(), QByteArray("\x1BiS\0", 4));
  QCOMPARE(stream.read(kShort).value(), "");
  terminal.say("answer");
  QCOMPARE(stream.read(kLong).value(), "answer");
  terminal.say("late");
  stream.drain();
  QCOMPARE(stream.read(kShort).value(), "");
}

void StreamsTest::fileThatIsGoneBreaks() {
  Terminal terminal;
  FileStream stream(terminal.path());
  QVERIFY(stream.open(kLong));
  terminal.pullOut();
  QVERIFY(!stream.read(kLong));
  QVERIFY(!stream.isOpen());
  QCOMPARE(stream.write("x", kShort), 0);
}

void StreamsTest::fileThatTakesNothingIsGivenUp() {
  Terminal terminal;
  FileStream stream(terminal.path());
  QVERIFY(stream.open(kLong));
  const QByteArray page(1'000'000, 'x');
  const qsizetype taken = stream.write(page, kShort);
  QVERIFY(taken > 0);
  QVERIFY(taken < page.size());
}

void StreamsTest::fileThatIsNotThere() {
  FileStream stream(QStringLiteral("/dev/usb/no such printer"));
  const auto opened = stream.open(kLong);
  QVERIFY(!opened);
  QVERIFY(opened.error().startsWith("/dev/usb/no such printer: "));
}

void StreamsTest::nobodyListens() {
  quint16 port = 0;
  {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    port = server.serverPort();
  }
  TcpStream stream(QStringLiteral("127.0.0.1"), port);
  QVERIFY(!stream.open(kLong));
  QVERIFY(!stream.isOpen());
  QVERIFY(!stream.read(kShort));
}

/// Who takes nothing is given up, and gets nothing of the rest later.
void StreamsTest::nobodyReads() {
  QTcpServer server;
  QVERIFY(server.listen(QHostAddress::LocalHost));
  TcpStream stream(QStringLiteral("127.0.0.1"), server.serverPort());
  QVERIFY(stream.open(kLong));
  QVERIFY(server.waitForNewConnection(10'000));
  const std::unique_ptr<QTcpSocket> printer(server.nextPendingConnection());
  const QByteArray page(50'000'000, 'x');
  const qsizetype taken = stream.write(page, Time{200});
  QVERIFY(taken < page.size());
  QVERIFY(!stream.isOpen());
  qsizetype read = 0;
  while (printer->waitForReadyRead(10'000)) read += printer->readAll().size();
  QVERIFY(read <= taken);
}

}  // namespace usher::device

QTEST_GUILESS_MAIN(usher::device::StreamsTest)
#include "streams_test.moc"

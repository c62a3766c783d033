// SPDX-License-Identifier: Apache-2.0
// What a board at the other end of a serial line reads: a pair of pseudo-terminals, of which the kiosk has
// one.
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <atomic>

#include <usher/kiosk/light_room.h>

using namespace usher;
using namespace std::chrono_literals;
using kiosk::LightRoom;
using ui::Light;

namespace {

/// The other end.
class Board {
 public:
  /// Its device is reached by `name`, as a rule for /dev/serial/by-id would make it.
  explicit Board(const QString& name) : name_(name) {
    char device[128] = {};
    if (openpty(&master_, &slave_, device, nullptr, nullptr) != 0)
      qFatal("there are no pseudo-terminals here");
    fcntl(master_, F_SETFL, O_NONBLOCK);
    QFile::link(QString::fromLocal8Bit(device), name_);
  }
  ~Board() {
    QFile::remove(name_);
    ::close(slave_);
    ::close(master_);
  }
  /// What came since, a line each; the same line again is the same news.
  QByteArrayList lines() {
    char buffer[256];
    for (ssize_t got = 0; (got = ::read(master_, buffer, sizeof buffer)) > 0;) {
      text_.append(buffer, static_cast<qsizetype>(got));
    }
    QByteArrayList lines;
    const auto whole = text_.split('\n');
    for (const QByteArray& line : whole.first(whole.size() - 1)) {
      if (lines.isEmpty() || lines.back() != line) lines << line;
    }
    return lines;
  }
  qsizetype told() {
    lines();
    return text_.count('\n');
  }
  QByteArray last() {
    const auto all = lines();
    return all.isEmpty() ? QByteArray() : all.back();
  }
  void say(const QByteArray& bytes) {
    QCOMPARE(::write(master_, bytes.constData(), static_cast<std::size_t>(bytes.size())), bytes.size());
  }

 private:
  QString name_;
  QByteArray text_;
  int master_ = -1;
  int slave_ = -1;
};

/// A room on its thread, as in the kiosk.
class Shining {
 public:
  explicit Shining(const QString& device, int baud = 9600) : room({device, baud}, {20ms, 20ms}) {
    room.moveToThread(&thread_);
    thread_.start();
    call([this] { room.open(); });
  }
  ~Shining() {
    call([this] { room.close(); });
    thread_.quit();
    thread_.wait();
  }
  void show(Light light) {
    call([this, light] { room.show(light); });
  }

 private:
  template <class Call>
  void call(Call what) {
    QMetaObject::invokeMethod(&room, std::move(what), Qt::BlockingQueuedConnection);
  }
  QThread thread_;

 public:
  LightRoom room;
};

}  // namespace

class LightRoomTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QString device_ = folder_.filePath(QStringLiteral("board"));

 private slots:
  void initTestCase() {
    int master = -1, slave = -1;
    if (openpty(&master, &slave, nullptr, nullptr, nullptr) != 0) {
      QSKIP("there are no pseudo-terminals here: mount devpts on /dev/pts");
    }
    ::close(master);
    ::close(slave);
  }
  void theBoardReadsWhatThePageIs() {
    Board board(device_);
    {
      Shining shining(device_);
      QTRY_COMPARE(board.last(), QByteArray("OFF"));
      for (const Light light : {Light::Ready, Light::Busy, Light::Good, Light::Care, Light::Stop}) {
        shining.show(light);
        QTRY_COMPARE(board.last(), QByteArray(ui::nameOf(light)));
      }
    }
    QTRY_COMPARE(board.lines(), (QByteArrayList{"OFF", "READY", "BUSY", "GOOD", "CARE", "STOP", "OFF"}));
  }

  void whatPagesDoWithinAMomentEndsRight() {
    Board board(device_);
    Shining shining(device_);
    for (const Light light : {Light::Ready, Light::Busy, Light::Good}) shining.show(light);
    QTRY_COMPARE(board.last(), QByteArray("GOOD"));
  }

  void aBoardThatStartedLateHearsItToo() {
    Board board(device_);
    Shining shining(device_);
    shining.show(Light::Ready);
    QTRY_COMPARE(board.last(), QByteArray("READY"));
    const auto told = board.told();
    QTRY_VERIFY(board.told() > told + 2);
    QCOMPARE(board.last(), QByteArray("READY"));
  }

  void thePortIsSetAsTheBoardNeedsIt() {
    Board board(device_);
    Shining shining(device_, 115'200);
    QTRY_COMPARE(board.last(), QByteArray("OFF"));
    const int fd = ::open(qPrintable(device_), O_RDWR | O_NOCTTY | O_NONBLOCK);
    // Only this user's other programs are kept out, and root is nobody's.
    if (fd < 0) QSKIP("a port in use can't be looked at here");
    termios state = {};
    QCOMPARE(tcgetattr(fd, &state), 0);
    ::close(fd);
    QCOMPARE(cfgetospeed(&state), static_cast<speed_t>(B115200));
    QCOMPARE(state.c_lflag & ECHO, 0U);
  }

  void aBoardThatIsPulledOutIsMissedOnceAndFoundAgain() {
    std::vector<LightRoom::State> states;
    QStringList details;
    auto board = std::make_unique<Board>(device_);
    Shining shining(device_);
    connect(&shining.room, &LightRoom::stateChanged, this,
            [&](LightRoom::State state, const QString& detail) {
              states.push_back(state);
              details << detail;
            });
    shining.show(Light::Good);
    QTRY_COMPARE(board->last(), QByteArray("GOOD"));
    board.reset();
    QTRY_COMPARE(states.size() > 0 && states.back() == LightRoom::State::Lost, true);
    shining.show(Light::Stop);
    // It is tried again and again meanwhile, quietly.
    std::atomic<int> tries = 0;
    connect(
        shining.room.findChild<QTimer*>(), &QTimer::timeout, this, [&tries] { ++tries; },
        Qt::DirectConnection);
    QTRY_VERIFY(tries > 5);
    board = std::make_unique<Board>(device_);
    QTRY_COMPARE(board->last(), QByteArray("STOP"));
    QTRY_COMPARE(states.back(), LightRoom::State::Ready);
    QCOMPARE(std::count(states.begin(), states.end(), LightRoom::State::Lost), 1);
    QVERIFY(!details.at(details.size() - 2).isEmpty());
    QVERIFY(details.back().isEmpty());
  }

  void aPortThatIsNotThereIsWaitedFor() {
    Shining shining(device_);
    QSignalSpy states(&shining.room, &LightRoom::stateChanged);
    shining.show(Light::Ready);
    Board board(device_);
    QTRY_COMPARE(board.last(), QByteArray("READY"));
  }

  void whatIsNoSerialPortIsNoLight() {
    const QString file = folder_.filePath(QStringLiteral("file"));
    QFile plain(file);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.close();
    LightRoom room({file, 9600}, {20ms, 20ms});
    std::optional<LightRoom::State> state;
    connect(&room, &LightRoom::stateChanged, this, [&](LightRoom::State now) { state = now; });
    room.open();
    QCOMPARE(state, LightRoom::State::Lost);
    room.close();
    QCOMPARE(QFile(file).size(), 0);
  }

  void whatABoardSaysDoesNotMatter() {
    Board board(device_);
    Shining shining(device_);
    QTRY_COMPARE(board.last(), QByteArray("OFF"));
    for (int i = 0; i < 50; ++i) board.say(QByteArray("\0\xff GOOD\n\r\x03", 11));
    shining.show(Light::Care);
    QTRY_COMPARE(board.last(), QByteArray("CARE"));
  }

  void aBoardThatDoesNotReadHoldsNobodyUp() {
    Board board(device_);
    Shining shining(device_);
    // More than a terminal keeps for who does not read. Each call would wait here if the room did.
    for (int i = 0; i < 20'000; ++i) shining.show(i % 2 == 0 ? Light::Busy : Light::Ready);
    shining.show(Light::Stop);
    QTRY_COMPARE(board.last(), QByteArray("STOP"));
    for (const QByteArray& line : board.lines()) {
      QVERIFY2(line == "OFF" || line == "BUSY" || line == "READY" || line == "STOP", line.constData());
    }
  }
};

QTEST_GUILESS_MAIN(LightRoomTest)
#include "light_room_test.moc"

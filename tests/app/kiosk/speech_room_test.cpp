// SPDX-License-Identifier: Apache-2.0
// That what is said reaches the speech server, in its protocol (SSIP) and in its order: a server of the
// test's own, which writes down what it is sent.
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <usher/kiosk/speech_room.h>

using namespace usher;
using kiosk::SpeechRoom;

namespace {

/// Answers as speech-dispatcher does.
class SpeechServer {
 public:
  bool listen(const QString& path) {
    QObject::connect(&server_, &QLocalServer::newConnection, [this] {
      socket_ = server_.nextPendingConnection();
      QObject::connect(socket_, &QLocalSocket::readyRead, [this] { read(); });
    });
    return server_.listen(path);
  }
  void vanish() {
    server_.close();
    if (socket_) socket_->abort();
  }

  /// Each command, and each text as it was to be spoken.
  QStringList heard;

 private:
  void read() {
    while (socket_->canReadLine()) {
      const QString line = QString::fromUtf8(socket_->readLine()).trimmed();
      if (in_text_) {
        if (line != u".") {
          heard << line;
          continue;
        }
        in_text_ = false;
        answer("225-1\r\n225 OK MESSAGE QUEUED\r\n");
        continue;
      }
      heard << line;
      const QString command = line.section(u' ', 0, 0).toUpper();
      if (command == u"SPEAK") {
        in_text_ = true;
        answer("230 OK RECEIVING DATA\r\n");
      } else if (command == u"HISTORY") {
        answer("245-1\r\n245 OK CLIENT ID SENT\r\n");
      } else {
        answer("200 OK\r\n");
      }
    }
  }
  void answer(const QByteArray& line) {
    socket_->write(line);
    socket_->flush();
  }

  QLocalServer server_;
  QLocalSocket* socket_ = nullptr;
  bool in_text_ = false;
};

/// A room on its thread, as the kiosk has it.
class Running {
 public:
  Running() {
    room.moveToThread(&thread_);
    thread_.start();
    call([this] { room.open(); });
  }
  ~Running() {
    QMetaObject::invokeMethod(&room, [this] { room.close(); });
    // Its last words need the server to answer.
    QTest::qWait(0);
    thread_.quit();
    while (!thread_.wait(QDeadlineTimer(10))) QCoreApplication::processEvents();
  }
  template <class Call>
  void call(Call wanted) {
    QMetaObject::invokeMethod(&room, std::move(wanted));
  }

  SpeechRoom room{{.rate = -20, .volume = 75}};
  QSignalSpy available{&room, &SpeechRoom::availableChanged};

 private:
  QThread thread_;
};

class SpeechRoomTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  QString useSocket(const char* name) {
    const QString path = folder_.filePath(QLatin1String(name));
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + path.toUtf8());
    return path;
  }

 private slots:
  void wordsReachTheServerInTheirLanguage() {
    SpeechServer server;
    QVERIFY(server.listen(useSocket("heard")));
    Running running;
    QTRY_COMPARE(running.available.size(), 1);
    QCOMPARE(running.available[0][0].toBool(), true);
    running.call([&] {
      running.room.say({QStringLiteral("Herzlich willkommen."), QStringLiteral("de")});
      running.room.say({QStringLiteral("ようこそ。"), QStringLiteral("ja")});
      running.room.hush();
    });
    QTRY_VERIFY(!server.heard.filter(QStringLiteral("CANCEL")).isEmpty());
    const auto at = [&](const QString& what) {
      for (qsizetype i = 0; i < server.heard.size(); ++i) {
        if (server.heard[i].contains(what, Qt::CaseInsensitive)) return i;
      }
      return qsizetype(-1);
    };
    QVERIFY(at("RATE -20") >= 0);
    QVERIFY(at("VOLUME 50") >= 0);
    QVERIFY(at("LANGUAGE de") > at("RATE -20"));
    QVERIFY(at("Herzlich willkommen.") > at("LANGUAGE de"));
    QVERIFY(at("LANGUAGE ja") > at("Herzlich willkommen."));
    QVERIFY(at("ようこそ。") > at("LANGUAGE ja"));
    QVERIFY(at("CANCEL") > at("ようこそ。"));
  }

  void withoutAServerNothingIsOffered() {
    useSocket("nobody/here");
    Running running;
    QTRY_COMPARE(running.available.size(), 1);
    QCOMPARE(running.available[0][0].toBool(), false);
    running.call([&] { running.room.say({QStringLiteral("Hello"), QStringLiteral("en")}); });
  }

  void aServerThatGoesIsToldOf() {
    SpeechServer server;
    QVERIFY(server.listen(useSocket("goes")));
    Running running;
    QTRY_COMPARE(running.available.size(), 1);
    server.vanish();
    useSocket("nobody/here");
    running.call([&] { running.room.say({QStringLiteral("Hello"), QStringLiteral("en")}); });
    QTRY_COMPARE(running.available.size(), 2);
    QCOMPARE(running.available[1][0].toBool(), false);
  }
};

}  // namespace

QTEST_GUILESS_MAIN(SpeechRoomTest)
#include "speech_room_test.moc"

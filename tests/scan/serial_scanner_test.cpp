// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pseudo_port.h>

#include <usher/scan/scanned_text.h>
#include <usher/scan/serial_scanner.h>

namespace usher::scan {

using namespace std::chrono_literals;
using domain::ScannerState;

class SerialScannerTest : public QObject {
  Q_OBJECT

  /// Codes end by line ends alone, so that a machine that is held up does not end them.
  static constexpr SerialPace kPatient{.end_pause = 10min, .first_retry = 1ms, .longest_retry = 4ms};
  /// And here by pauses.
  static constexpr SerialPace kHasty{.end_pause = 1ms, .first_retry = 1ms, .longest_retry = 4ms};

  /// A scanner that writes down what it says.
  struct Heard {
    Heard(const QString& path, const SerialPace& pace) : scanner({path, 9600}, pace) {
      connect(&scanner, &SerialScanner::codeSent, [this](const QByteArray& bytes) { codes << bytes; });
      connect(&scanner, &SerialScanner::stateChanged, [this](ScannerState state, const QString& detail) {
        states.push_back(state);
        details << detail;
      });
      scanner.open();
    }
    bool isLive() const { return !states.empty() && states.back() == ScannerState::Live; }

    QByteArrayList codes;
    std::vector<ScannerState> states;
    QStringList details;
    SerialScanner scanner;
  };

  QTemporaryDir folder_;
  QString path_ = folder_.filePath(QStringLiteral("scanner"));

 private slots:
  void initTestCase() {
    if (!PseudoPort::canBeMade()) QSKIP("there are no pseudo-terminals here: mount devpts on /dev/pts");
  }

  void readsCodesByTheirLineEnds() {
    PseudoPort port(path_);
    Heard heard(path_, kPatient);
    QVERIFY(heard.isLive());
    port.send("TIX-1\rTIX-2\n]Q1TIX-3\r\n");
    QTRY_COMPARE(heard.codes, (QByteArrayList{"TIX-1", "TIX-2", "]Q1TIX-3"}));
    QCOMPARE(heard.states, std::vector{ScannerState::Live});
    QCOMPARE(heard.details, QStringList{QString()});
  }

  void readsACodeThatComesInPieces() {
    PseudoPort port(path_);
    Heard heard(path_, kPatient);
    for (const char c : QByteArray("TIX-1\xc3\xbc")) {
      port.send(QByteArray(1, c));
      // Asked once more it may be unread again: a terminal hands on what it got a moment later.
      QVERIFY(QTest::qWaitFor([&] { return port.isRead(); }));
      QVERIFY(heard.codes.isEmpty());
    }
    port.send("\r");
    QTRY_COMPARE(heard.codes, QByteArrayList{"TIX-1\xc3\xbc"});
  }

  void readsCodesWithoutALineEnd() {
    PseudoPort port(path_);
    Heard heard(path_, kHasty);
    port.send("TIX-1");
    QTRY_COMPARE(heard.codes.join(), QByteArray("TIX-1"));
    port.send("TIX-2\t");
    QTRY_COMPARE(heard.codes.join(), QByteArray("TIX-1TIX-2\t"));
  }

  void survivesGarbage() {
    PseudoPort port(path_);
    Heard heard(path_, kPatient);
    QRandomGenerator random(7);
    QByteArray garbage(100'000, '\0');
    for (char& c : garbage) {
      c = static_cast<char>(random.bounded(256));
      if (c == '\r' || c == '\n') c = '\0';
    }
    QByteArray rest = garbage + "\rTIX-1\r";
    while (!rest.isEmpty()) {
      rest = rest.sliced(port.send(rest));
      QCoreApplication::processEvents();
    }
    QTRY_COMPARE(heard.codes.size(), 2);
    QCOMPARE(heard.codes[0], garbage.first(kMaxSent + 1));
    QCOMPARE(heard.codes[1], QByteArray("TIX-1"));
    QVERIFY(heard.isLive());
  }

  void waitsForOneThatIsNotThere() {
    Heard heard(path_, kPatient);
    QCOMPARE(heard.states, std::vector{ScannerState::Absent});
    QVERIFY2(heard.details[0].contains(path_), qPrintable(heard.details[0]));
    PseudoPort port(path_);
    QTRY_VERIFY(heard.isLive());
    port.send("TIX-1\r");
    QTRY_COMPARE(heard.codes, QByteArrayList{"TIX-1"});
  }

  void findsAgainWhatWasPulledOut() {
    auto port = std::make_unique<PseudoPort>(path_);
    Heard heard(path_, kPatient);
    port->send("TIX");
    QTRY_VERIFY(port->isRead());
    port.reset();
    QTRY_COMPARE(heard.states, (std::vector{ScannerState::Live, ScannerState::Absent}));
    QVERIFY2(heard.details.back().contains(QLatin1String("cable")), qPrintable(heard.details.back()));
    port = std::make_unique<PseudoPort>(path_);
    QTRY_VERIFY(heard.isLive());
    // What had begun when it was pulled out is not put before it.
    port->send("TIX-2\r");
    QTRY_COMPARE(heard.codes, QByteArrayList{"TIX-2"});
    QCOMPARE(heard.states.size(), std::size_t{3});
  }

  void triesMoreAndMoreSeldomAndSaysSoOnce() {
    Heard heard(path_, kPatient);
    auto* retry = heard.scanner.findChild<QTimer*>(QStringLiteral("retry"));
    std::vector<int> waits{retry->interval()};
    connect(retry, &QTimer::timeout, this, [&] { waits.push_back(retry->interval()); });
    QTRY_VERIFY(waits.size() >= 5);
    waits.resize(5);
    QCOMPARE(waits, (std::vector{1, 2, 4, 4, 4}));
    QCOMPARE(heard.states.size(), std::size_t{1});
    auto port = std::make_unique<PseudoPort>(path_);
    QTRY_VERIFY(heard.isLive());
    waits.clear();
    port.reset();
    QTRY_VERIFY(!waits.empty());
    QCOMPARE(heard.states.size(), std::size_t{3});
  }

  void leavesAloneWhatIsSomethingElses() {
    PseudoPort port(path_);
    const QString other = folder_.filePath(QStringLiteral("light"));
    QVERIFY(QFile::link(path_, other));
    SerialScanner scanner({path_, 9600}, kPatient, other);
    QSignalSpy states(&scanner, &SerialScanner::stateChanged);
    scanner.open();
    QCOMPARE(states.count(), 1);
    QCOMPARE(states[0][0].value<ScannerState>(), ScannerState::Absent);
    QVERIFY(QFile::remove(other));
  }

  void whatCannotBeOpenedIsBusy() {
    QFile plain(path_);
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.close();
    Heard heard(path_, kPatient);
    QCOMPARE(heard.states, std::vector{ScannerState::Busy});
    QVERIFY2(heard.details[0].contains(QStringLiteral("can't be opened")), qPrintable(heard.details[0]));
    // A device of that name takes its place.
    PseudoPort port(path_);
    QTRY_VERIFY(heard.isLive());
  }

  void nothingComesFromOneThatIsClosed() {
    PseudoPort port(path_);
    Heard heard(path_, kHasty);
    heard.scanner.close();
    port.send("TIX-1\r");
    QTRY_VERIFY(!port.isRead());
    QCoreApplication::processEvents();
    QVERIFY(heard.codes.isEmpty());
    heard.scanner.open();
    // What waited in the line may come, or be gone with the opening of it; what is sent now comes.
    port.send("TIX-2\r");
    QTRY_VERIFY(!heard.codes.isEmpty() && heard.codes.back().endsWith("TIX-2"));
  }

  void anotherKindOfDeviceIsNotTaken() {
    SerialScanner scanner({UsbId{0xffff, 0xffff, QStringLiteral("no such")}}, kPatient);
    QSignalSpy states(&scanner, &SerialScanner::stateChanged);
    scanner.open();
    QCOMPARE(states.count(), 1);
    QCOMPARE(states[0][0].value<ScannerState>(), ScannerState::Absent);
    QVERIFY(states[0][1].toString().contains(QLatin1String("usb:ffff:ffff/no such")));
  }
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::SerialScannerTest)
#include "serial_scanner_test.moc"

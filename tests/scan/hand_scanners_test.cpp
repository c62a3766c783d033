// SPDX-License-Identifier: Apache-2.0
// Serial scanners and one that types, all at once.
#include <QtTest/qtestspontaneevent.h>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <algorithm>

#include <pseudo_port.h>

#include <usher/scan/hand_scanners.h>

namespace usher::scan {

using namespace std::chrono_literals;
using domain::CodeFault;
using domain::ScannerState;

class HandScannersTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::unique_ptr<QWidget> window_;
  DoubleScans::Time now_{1h};
  quint64 typed_at_ = 1'000'000;
  QByteArrayList codes_;
  std::vector<CodeFault> faults_;

  QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

  std::unique_ptr<HandScanners> scanners(const QStringList& names, const ScannerFormat& format = {}) {
    HandScannerSettings settings{.format = format,
                                 .pace = {.end_pause = 10min, .first_retry = 1ms, .longest_retry = 4ms}};
    for (const QString& name : names) settings.ports.push_back({folder_.filePath(name)});
    auto made = std::make_unique<HandScanners>(settings, [this] { return now_; });
    connect(made.get(), &HandScanners::codeScanned, this, [this](const QByteArray& utf8) { codes_ << utf8; });
    connect(made.get(), &HandScanners::unreadable, this,
            [this](CodeFault fault) { faults_.push_back(fault); });
    made->start();
    return made;
  }

  static bool areLive(const HandScanners& scanners) {
    return std::ranges::all_of(scanners.ports(),
                               [](const auto& port) { return port.state == ScannerState::Live; });
  }

  void type(const QByteArray& code) {
    for (const char c : code) {
      QKeyEvent press(QEvent::KeyPress, QChar::toUpper(uint(c)), Qt::NoModifier, QString(QLatin1Char(c)));
      press.setTimestamp(++typed_at_);
      QSpontaneKeyEvent::setSpontaneous(&press);
      qApp->notify(window_->windowHandle(), &press);
    }
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    enter.setTimestamp(++typed_at_);
    QSpontaneKeyEvent::setSpontaneous(&enter);
    qApp->notify(window_->windowHandle(), &enter);
    typed_at_ += 1'000;
  }

 private slots:
  void initTestCase() {
    if (!PseudoPort::canBeMade()) QSKIP("there are no pseudo-terminals here: mount devpts on /dev/pts");
    window_ = std::make_unique<QWidget>();
    window_->show();
    QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
  }
  void init() {
    codes_.clear();
    faults_.clear();
    now_ += 1h;
  }
  void cleanupTestCase() { window_.reset(); }

  void allOfThemAreHeard() {
    PseudoPort left(path("left")), right(path("right"));
    const auto all = scanners({"left", "right"});
    QTRY_VERIFY(areLive(*all));
    left.send("LEFT-01\r");
    QTRY_COMPARE(codes_, QByteArrayList{"LEFT-01"});
    type("TYPED-01");
    QCOMPARE(codes_, (QByteArrayList{"LEFT-01", "TYPED-01"}));
    right.send("RIGHT-01\r");
    QTRY_COMPARE(codes_, (QByteArrayList{"LEFT-01", "TYPED-01", "RIGHT-01"}));
  }

  void whatTwoOfThemSendIsScannedOnce() {
    PseudoPort left(path("left"));
    const auto all = scanners({"left"});
    QTRY_VERIFY(areLive(*all));
    type("TICKET-1");
    // With what this one puts around it, and twice.
    left.send("]Q1TICKET-1\r\nTICKET-1\rTICKET-2\r");
    QTRY_COMPARE(codes_, (QByteArrayList{"TICKET-1", "TICKET-2"}));
    now_ += 1'500ms;
    type("TICKET-1");
    QCOMPARE(codes_, (QByteArrayList{"TICKET-1", "TICKET-2", "TICKET-1"}));
  }

  void allOfThemAreReadByOneFormat() {
    PseudoPort left(path("left"));
    const auto all = scanners({"left"}, {.prefix = "~", .suffix = "#", .identifiers = true});
    QTRY_VERIFY(areLive(*all));
    type("~]d2ticket-1#");
    left.send("~]Q2\\000003Z\xfcrich#\r");
    QTRY_COMPARE(codes_, (QByteArrayList{"ticket-1", "Z\xc3\xbcrich"}));
  }

  void oneThatIsPulledOutIsMissedAlone() {
    auto left = std::make_unique<PseudoPort>(path("left"));
    PseudoPort right(path("right"));
    const auto all = scanners({"left", "right"});
    QCOMPARE(all->ports()[0].name, QStringLiteral("serial:") + path("left"));
    QCOMPARE(all->ports()[1].name, QStringLiteral("serial:") + path("right"));
    QTRY_VERIFY(areLive(*all));
    std::vector<domain::ScannerPort> changes;
    connect(all.get(), &HandScanners::portChanged, this,
            [&](const domain::ScannerPort& port) { changes.push_back(port); });
    left.reset();
    QTRY_COMPARE(all->ports()[0].state, ScannerState::Absent);
    QCOMPARE(all->ports()[1].state, ScannerState::Live);
    QCOMPARE(changes, std::vector{all->ports()[0]});
    QVERIFY(!changes[0].detail.isEmpty());
    right.send("RIGHT-01\r");
    QTRY_COMPARE(codes_, QByteArrayList{"RIGHT-01"});
    left = std::make_unique<PseudoPort>(path("left"));
    QTRY_VERIFY(areLive(*all));
    left->send("LEFT-01\r");
    QTRY_COMPARE(codes_, (QByteArrayList{"RIGHT-01", "LEFT-01"}));
    QVERIFY(all->ports()[0].detail.isEmpty());
  }

  void whatIsNoTextIsSaidAndNothingIsNot() {
    PseudoPort left(path("left"));
    const auto all = scanners({"left"});
    QTRY_VERIFY(areLive(*all));
    QByteArray rest = QByteArray(5'000, 'a') + '\r' + QByteArray(3, '\0') + "\r]Q1\r \rTICKET-1\r";
    while (!rest.isEmpty()) {
      rest = rest.sliced(left.send(rest));
      QCoreApplication::processEvents();
    }
    QTRY_COMPARE(codes_, QByteArrayList{"TICKET-1"});
    QCOMPARE(faults_, std::vector{CodeFault::TooLong});
  }

  void nothingComesFromPortsAfterTheEnd() {
    PseudoPort left(path("left"));
    const auto all = scanners({"left"});
    QTRY_VERIFY(areLive(*all));
    all->stop();
    left.send("TICKET-1\r");
    QTRY_VERIFY(!left.isRead());
    QCoreApplication::processEvents();
    QVERIFY(codes_.isEmpty());
    all->stop();
  }

  void noneHasToBeThere() {
    const auto none = scanners({});
    QVERIFY(none->ports().empty());
    type("TICKET-1");
    QCOMPARE(codes_, QByteArrayList{"TICKET-1"});
    const auto missing = scanners({"missing"});
    QTRY_COMPARE(missing->ports()[0].state, ScannerState::Absent);
  }
};

}  // namespace usher::scan

QTEST_MAIN(usher::scan::HandScannersTest)
#include "hand_scanners_test.moc"

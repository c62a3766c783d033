// SPDX-License-Identifier: Apache-2.0
// That what holds the GUI thread is counted, by a clock that the test alone moves on.
#include <QAbstractEventDispatcher>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>
#include <memory>

#include <usher/kiosk/busy_spans.h>
#include <usher/kiosk/watched_application.h>

using namespace usher;
using namespace std::chrono_literals;
using kiosk::BusySpans;
using kiosk::WatchedApplication;

namespace {

WatchedApplication* watched() {
  return static_cast<WatchedApplication*>(QCoreApplication::instance());
}

}  // namespace

class GuiWatchTest : public QObject {
  Q_OBJECT

  BusySpans::Moment now_;
  BusySpans::Moment worked_;

  static BusySpans::Moment at(std::chrono::milliseconds time) { return BusySpans::Moment(time); }
  void watch() {
    watched()->watch([this] { return now_; }, [this] { return worked_; });
  }
  void workFor(std::chrono::milliseconds time) {
    QMetaObject::invokeMethod(this, [this, time] { now_ += time; }, Qt::QueuedConnection);
  }
  /// Comes back when all that was posted before has been done, and the loop has come round.
  static void comeRound() {
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
  }

 private slots:
  void aSpanLastsUntilTheLoopComesRound() {
    BusySpans spans(16ms);
    QVERIFY(spans.work(at(100ms)));
    QVERIFY(!spans.work(at(110ms)));
    QCOMPARE(spans.comeRound(at(117ms)), std::optional<BusySpans::Length>(17ms));
    QCOMPARE(spans.over(), 1);
    QCOMPARE(spans.longest(), BusySpans::Length(17ms));
    QCOMPARE(spans.last(), BusySpans::Length(17ms));
  }

  void waitingIsNotWorking() {
    BusySpans spans(16ms);
    spans.work(at(0ms));
    QCOMPARE(spans.comeRound(at(16ms)), std::nullopt);
    QCOMPARE(spans.comeRound(at(5'000ms)), std::nullopt);
    spans.work(at(9'000ms));
    spans.comeRound(at(9'003ms));
    QCOMPARE(spans.last(), BusySpans::Length(3ms));
    QCOMPARE(spans.over(), 0);
    QCOMPARE(spans.longest(), BusySpans::Length(16ms));
  }

  void aLoopThatIsHeldIsCounted() {
    watch();
    workFor(40ms);
    comeRound();
    QCOMPARE(watched()->held()->over(), 1);
    QCOMPARE(watched()->held()->longest(), BusySpans::Length(40ms));
  }

  void eventsInOneGoHoldTogether() {
    watch();
    workFor(9ms);
    workFor(9ms);
    comeRound();
    QCOMPARE(watched()->held()->over(), 1);
    QCOMPARE(watched()->held()->longest(), BusySpans::Length(18ms));
  }

  void eventsOneAfterTheOtherAreWithinTheLimit() {
    watch();
    for (int i = 0; i < 3; ++i) {
      workFor(16ms);
      comeRound();
    }
    QCOMPARE(watched()->held()->over(), 0);
    QCOMPARE(watched()->held()->longest(), BusySpans::Length(16ms));
  }

  void whatTheLoopWaitsForIsNoWork() {
    watch();
    // Time passes while the loop waits, behind the application's own look at the clock.
    const auto waiting = connect(QAbstractEventDispatcher::instance(),
                                 &QAbstractEventDispatcher::aboutToBlock, this, [this] { now_ += 10s; });
    QEventLoop loop;
    QTimer::singleShot(1ms, &loop, &QEventLoop::quit);
    loop.exec();
    workFor(1ms);
    comeRound();
    disconnect(waiting);
    QVERIFY(now_.time_since_epoch() >= 10s);
    QCOMPARE(watched()->held()->over(), 0);
    QCOMPARE(watched()->held()->longest(), BusySpans::Length(1ms));
  }

  void otherThreadsHoldNobody() {
    watch();
    const std::unique_ptr<QThread> thread(QThread::create([this] {
      QObject there;
      // The event is delivered through the application, on that thread.
      connect(&there, &QObject::objectNameChanged, &there, [this] { now_ += 1s; });
      QMetaObject::invokeMethod(
          &there, [&there] { there.setObjectName(QStringLiteral("moved")); }, Qt::QueuedConnection);
      QCoreApplication::sendPostedEvents(&there);
    }));
    thread->start();
    thread->wait();
    comeRound();
    QCOMPARE(now_.time_since_epoch() >= 1s, true);
    QCOMPARE(watched()->held()->over(), 0);
  }

  void aLoopWithinALoopComesRoundToo() {
    watch();
    QMetaObject::invokeMethod(
        this,
        [this] {
          workFor(10ms);
          comeRound();
          workFor(10ms);
          comeRound();
        },
        Qt::QueuedConnection);
    comeRound();
    QCOMPARE(watched()->held()->over(), 0);
    QCOMPARE(watched()->held()->longest(), BusySpans::Length(10ms));
  }

  void whatItWorkedIsToldFromWhatItWaited() {
    watch();
    const auto hold = [this](std::chrono::milliseconds work, std::chrono::milliseconds wait) {
      QMetaObject::invokeMethod(
          this,
          [this, work, wait] {
            worked_ += work;
            now_ += work + wait;
          },
          Qt::QueuedConnection);
    };
    hold(3ms, 30ms);
    comeRound();
    QCOMPARE(watched()->held()->over(), 1);
    QCOMPARE(watched()->worked()->over(), 0);
    hold(17ms, 0ms);
    comeRound();
    QCOMPARE(watched()->held()->over(), 2);
    QCOMPARE(watched()->worked()->over(), 1);
    QCOMPARE(watched()->worked()->longest(), BusySpans::Length(17ms));
  }

  void aBusyThreadHasWorkedForAsLongAsItWas() {
    watched()->watch();
    QMetaObject::invokeMethod(
        this,
        [] {
          const auto began = std::clock();
          while (std::clock() - began < CLOCKS_PER_SEC / 20) {
          }
        },
        Qt::QueuedConnection);
    comeRound();
    QCOMPARE(watched()->worked()->over(), 1);
    QVERIFY(watched()->worked()->longest() <= watched()->held()->longest());
  }

  void nobodyIsWatchedUnlessAskedFor() {
    watched()->logWatch();
    QVERIFY(!watched()->held());
    workFor(1s);
    comeRound();
    QVERIFY(!watched()->held());
  }
};

int main(int argc, char** argv) {
  WatchedApplication application(argc, argv);
  GuiWatchTest test;
  return QTest::qExec(&test, argc, argv);
}

#include "gui_watch_test.moc"

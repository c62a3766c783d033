// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/watched_application.h>

#include <QAbstractEventDispatcher>
#include <QThread>

#include <cmath>

#include <usher/kiosk/json_log.h>

namespace usher::kiosk {

namespace {

double milliseconds(BusySpans::Length length) {
  return std::round(std::chrono::duration<double, std::milli>(length).count() * 10) / 10;
}

}  // namespace

// No default argument: what reads argc has to read the caller's, as long as the application lives.
WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {}

void WatchedApplication::watch(Clock clock) {
  clock_ = std::move(clock);
  spans_.emplace(kFrame);
  slowest_ = {};
  // awake() is of no use here: where Qt sits on GLib it comes after the events, not before them.
  connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
          &WatchedApplication::comeRound, Qt::UniqueConnection);
}

void WatchedApplication::comeRound() {
  if (!spans_) return;
  const auto over = spans_->comeRound(clock_());
  if (over) {
    logInfo(QStringLiteral("gui held"), {{QStringLiteral("ms"), milliseconds(*over)},
                                         {QStringLiteral("most_by"), slowest_.receiver},
                                         {QStringLiteral("event"), slowest_.event},
                                         {QStringLiteral("its_ms"), milliseconds(slowest_.took)}});
  }
}

void WatchedApplication::logWatch() {
  if (!spans_) return;
  comeRound();
  logInfo(QStringLiteral("gui watch"), {{QStringLiteral("over_16_ms"), spans_->over()},
                                        {QStringLiteral("longest_ms"), milliseconds(spans_->longest())}});
  spans_.reset();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  // Other threads deliver their events here too; nested deliveries are part of the outermost one.
  if (!spans_ || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
  if (depth_ > 0) {
    // A loop within a loop comes round as well.
    spans_->work(clock_());
    return QApplication::notify(receiver, event);
  }
  // The receiver may be gone afterwards.
  const char* const name = receiver->metaObject()->className();
  const int type = event->type();
  const auto began = clock_();
  if (spans_->work(began)) slowest_ = {};
  ++depth_;
  const bool handled = QApplication::notify(receiver, event);
  --depth_;
  if (!spans_) return handled;
  if (const auto took = clock_() - began; took > slowest_.took) {
    slowest_ = {QString::fromLatin1(name), type, took};
  }
  return handled;
}

}  // namespace usher::kiosk

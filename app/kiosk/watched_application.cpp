// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/watched_application.h>

#include <QAbstractEventDispatcher>
#include <QThread>

#include <time.h>

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

BusySpans::Moment WatchedApplication::timeWorked() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return BusySpans::Moment(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

void WatchedApplication::Watch::work() {
  worked.work(work_clock());
  if (held.work(clock())) slowest = {};
}

void WatchedApplication::watch(Clock clock, Clock work_clock) {
  watch_ = Watch{.clock = std::move(clock), .work_clock = std::move(work_clock)};
  // awake() is of no use here: where Qt sits on GLib it comes after the events, not before them.
  connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
          &WatchedApplication::comeRound, Qt::UniqueConnection);
}

void WatchedApplication::comeRound() {
  if (!watch_) return;
  watch_->worked.comeRound(watch_->work_clock());
  const auto over = watch_->held.comeRound(watch_->clock());
  if (!over) return;
  const Slowest& slowest = watch_->slowest;
  logInfo(QStringLiteral("gui held"), {{QStringLiteral("ms"), milliseconds(*over)},
                                       {QStringLiteral("worked_ms"), milliseconds(watch_->worked.last())},
                                       {QStringLiteral("most_by"), slowest.receiver},
                                       {QStringLiteral("event"), slowest.event},
                                       {QStringLiteral("its_ms"), milliseconds(slowest.took)}});
}

void WatchedApplication::logWatch() {
  if (!watch_) return;
  comeRound();
  const BusySpans& held = watch_->held;
  const BusySpans& worked = watch_->worked;
  logInfo(QStringLiteral("gui watch"),
          {{QStringLiteral("over_16_ms"), held.over()},
           {QStringLiteral("longest_ms"), milliseconds(held.longest())},
           {QStringLiteral("worked_over_16_ms"), worked.over()},
           {QStringLiteral("longest_worked_ms"), milliseconds(worked.longest())}});
  watch_.reset();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  // Other threads deliver their events here too; nested deliveries are part of the outermost one.
  if (!watch_ || QThread::currentThread() != thread()) return QApplication::notify(receiver, event);
  watch_->work();
  // A loop within a loop comes round as well.
  if (depth_ > 0) return QApplication::notify(receiver, event);
  // The receiver may be gone afterwards.
  const char* const name = receiver->metaObject()->className();
  const int type = event->type();
  const auto began = watch_->clock();
  ++depth_;
  const bool handled = QApplication::notify(receiver, event);
  --depth_;
  if (!watch_) return handled;
  if (const auto took = watch_->clock() - began; took > watch_->slowest.took) {
    watch_->slowest = {QString::fromLatin1(name), type, took};
  }
  return handled;
}

}  // namespace usher::kiosk

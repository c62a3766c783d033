// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/watched_application.h>

#ifndef NDEBUG
#include <QElapsedTimer>
#include <QThread>

namespace usher::kiosk {

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
  constexpr qint64 kFrameMs = 16;
  // Other threads deliver their events here too; nested deliveries are counted in the outermost one.
  if (QThread::currentThread() != thread() || depth_ > 0) return QApplication::notify(receiver, event);
  // The receiver may be gone afterwards.
  const char* const name = receiver->metaObject()->className();
  const auto type = event->type();
  QElapsedTimer timer;
  timer.start();
  ++depth_;
  const bool handled = QApplication::notify(receiver, event);
  --depth_;
  if (timer.elapsed() > kFrameMs) {
    qDebug("GUI thread held %lld ms by event %d of %s", timer.elapsed(), static_cast<int>(type), name);
  }
  return handled;
}

}  // namespace usher::kiosk
#endif

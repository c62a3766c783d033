// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/first_live.h>

#include <QEvent>

namespace usher::kiosk {

FirstLive::FirstLive(QWidget* window) : QObject(window), window_(window) {
  window_->installEventFilter(this);
}

void FirstLive::turnedTo(const domain::Screen& screen) {
  on_start_page_ = std::holds_alternative<domain::Attract>(screen.page);
  // The start page keeps no picture of an earlier time.
  picture_ = false;
}

void FirstLive::pictureCame() {
  picture_ = on_start_page_;
}

bool FirstLive::eventFilter(QObject* watched, QEvent* event) {
  if (watched != window_ || event->type() != QEvent::UpdateRequest || !picture_ || told_) return false;
  told_ = true;
  window_->removeEventFilter(this);
  // The window paints now, in this very event.
  QMetaObject::invokeMethod(this, &FirstLive::reached, Qt::QueuedConnection);
  return false;
}

}  // namespace usher::kiosk

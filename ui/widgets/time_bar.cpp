// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/time_bar.h>

namespace usher::ui {

namespace {
constexpr std::chrono::milliseconds kSmoothTick{40};
constexpr std::chrono::milliseconds kCalmTick{1000};
}  // namespace

TimeBar::TimeBar(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("timeLeft"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  connect(&tick_, &QTimer::timeout, this, [this] {
    update();
    if (deadline_.hasExpired()) tick_.stop();
  });
}

void TimeBar::start(std::chrono::milliseconds time) {
  time_ = time;
  deadline_ = QDeadlineTimer(time);
  tick_.start(look_.motion ? kSmoothTick : kCalmTick);
  update();
}

void TimeBar::stop() {
  time_ = {};
  tick_.stop();
  update();
}

void TimeBar::setColour(QRgb colour) {
  colour_ = colour;
  update();
}

double TimeBar::left() const {
  if (time_.count() <= 0) return 0;
  return std::clamp(static_cast<double>(deadline_.remainingTime()) / static_cast<double>(time_.count()), 0.0,
                    1.0);
}

void TimeBar::paintEvent(QPaintEvent*) {
  if (time_.count() <= 0) return;
  QPainter painter(this);
  QRectF bar(0, 0, width() * left(), height());
  if (layoutDirection() == Qt::RightToLeft) bar.moveRight(width());
  painter.fillRect(bar, QColor::fromRgb(colour_));
}

}  // namespace usher::ui

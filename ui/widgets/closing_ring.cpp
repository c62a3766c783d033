// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/closing_ring.h>

namespace usher::ui {

namespace {
constexpr std::chrono::milliseconds kSmoothTick{40};
constexpr std::chrono::milliseconds kCalmTick{200};
constexpr int kSixteenths = 16;
constexpr int kTop = 90 * kSixteenths;
constexpr int kRound = 360 * kSixteenths;
}  // namespace

ClosingRing::ClosingRing(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("ring"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  connect(&tick_, &QTimer::timeout, this, &ClosingRing::tick);
}

void ClosingRing::start(std::chrono::milliseconds time, std::chrono::milliseconds gone) {
  time_ = time;
  deadline_ = QDeadlineTimer(time - gone, Qt::PreciseTimer);
  tick_.start(look_.motion ? kSmoothTick : kCalmTick);
  told_ = -1;
  tick();
}

void ClosingRing::stop() {
  time_ = {};
  tick_.stop();
  update();
}

void ClosingRing::setTone(const Tone& tone) {
  tone_ = tone;
  update();
}

void ClosingRing::tick() {
  const int seconds = secondsLeft();
  if (seconds != told_) {
    told_ = seconds;
    emit secondPassed(seconds);
    update();
  }
  if (look_.motion) update();
  if (seconds == 0) tick_.stop();
}

int ClosingRing::secondsLeft() const {
  return time_.count() > 0 ? static_cast<int>((deadline_.remainingTime() + 999) / 1000) : 0;
}

double ClosingRing::closed() const {
  if (time_.count() <= 0) return 0;
  const double left = look_.motion ? static_cast<double>(deadline_.remainingTime()) : 1000.0 * secondsLeft();
  return std::clamp(1 - left / static_cast<double>(time_.count()), 0.0, 1.0);
}

void ClosingRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double stroke = look_.px(tokens::size::kRingStroke);
  const QRectF ring = QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
  painter.setBrush(QColor::fromRgb(tone_.ground));
  painter.setPen(QPen(QColor::fromRgb(look_.palette.line), std::max(1, look_.px(tokens::size::kStroke))));
  painter.drawEllipse(ring);
  const int arc = qRound(kRound * closed());
  if (arc == 0) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(QColor::fromRgb(tone_.ink), stroke, Qt::SolidLine, Qt::RoundCap));
  painter.drawArc(ring, kTop, -arc);
}

}  // namespace usher::ui

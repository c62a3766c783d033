// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

#include <usher/paper/page_painter.h>
#include <usher/ui/widgets/badge_slot.h>

namespace usher::ui {

namespace {

/// How much of the badge shows in each state of the printer.
double wayOut(domain::PrintState state) {
  switch (state) {
    case domain::PrintState::Idle:
      return 0;
    case domain::PrintState::Printing:
      return 0.86;
    case domain::PrintState::Printed:
      return 1;
    case domain::PrintState::Failed:
      return 0.34;
  }
  return 0;
}

/// The slot is a little wider than what comes out of it: this much on each side, of the widget's width.
constexpr double kLip = 0.06;
constexpr int kShadowSteps = 6;

}  // namespace

BadgeSlot::BadgeSlot(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("badge"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  slide_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&slide_, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    progress_ = value.toDouble();
    update();
  });
}

void BadgeSlot::setBadge(const domain::PrintPage& badge) {
  is_new_ = is_new_ || !badge_;
  if (badge_ != badge) picture_ = {};
  badge_ = badge;
  update();
}

void BadgeSlot::setState(domain::PrintState state) {
  if (state == state_) return;
  state_ = state;
  slide_.stop();
  if (look_.motion && isVisible()) {
    slideTo(wayOut(state));
  } else {
    progress_ = wayOut(state);
  }
  update();
}

void BadgeSlot::slideTo(double target) {
  namespace duration = tokens::duration;
  const auto wait = static_cast<double>(std::max<qint64>(0, hidden_.remainingTime()));
  const double far = std::abs(target - progress_);
  const double slide = duration::kSettle + (duration::kBadge - duration::kSettle) * far;
  slide_.setKeyValues({{0, progress_}, {wait / (wait + slide), progress_}, {1, target}});
  slide_.setDuration(qRound(wait + slide));
  slide_.start();
}

void BadgeSlot::showEvent(QShowEvent*) {
  hidden_.setRemainingTime(tokens::duration::kReveal);
  if (!std::exchange(is_new_, false) || !look_.motion || state_ != domain::PrintState::Printing) return;
  progress_ = 0;
  slideTo(wayOut(state_));
}

void BadgeSlot::forget() {
  slide_.stop();
  badge_.reset();
  picture_ = {};
  state_ = domain::PrintState::Idle;
  progress_ = 0;
  is_new_ = false;
}

double BadgeSlot::heightAt(double width) const {
  if (!badge_) return 0;
  const double badge_width = width * (1 - 2 * kLip);
  return tokens::size::kSlot + badge_width * badge_->size.height() / badge_->size.width() +
         tokens::space::kSmall;
}

const QPixmap& BadgeSlot::picture(int width) {
  if (picture_.width() != width) {
    const double dots_per_mm = width / badge_->size.width();
    picture_ = QPixmap(width, qRound(badge_->size.height() * dots_per_mm));
    picture_.fill(Qt::white);  // paper, whatever the theme
    QPainter painter(&picture_);
    paper::paintPage(painter, *badge_, dots_per_mm);
  }
  return picture_;
}

void BadgeSlot::paintEvent(QPaintEvent*) {
  if (!badge_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double slot = look_.px(tokens::size::kSlot);
  const int lip = qRound(kLip * width());
  const QPixmap& badge = picture(width() - 2 * lip);

  painter.save();
  painter.setClipRect(QRectF(0, slot / 2, width(), height() - slot / 2));
  const QRectF card(lip, slot / 2 - (1 - progress_) * badge.height(), badge.width(), badge.height());
  painter.setPen(Qt::NoPen);
  QColor shadow = QColor::fromRgb(tokens::kStandard.ink);
  shadow.setAlpha(10);
  painter.setBrush(shadow);
  for (int i = 1; i <= kShadowSteps; ++i) {
    const double grow = look_.px(2.0 * i);
    painter.drawRoundedRect(card.adjusted(-grow, 0, grow, grow), grow, grow);
  }
  painter.drawPixmap(card.topLeft(), badge);
  painter.restore();

  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(look_.palette.ink));
  painter.drawRoundedRect(QRectF(0, 0, width(), slot), slot / 2, slot / 2);
}

}  // namespace usher::ui

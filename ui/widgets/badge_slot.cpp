// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

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
    case domain::PrintState::Elsewhere:
      return 0;
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

int BadgeSlot::shadow() const {
  return look_.px(2.0 * kShadowSteps);
}

const QPixmap& BadgeSlot::picture(int width) {
  const int around = shadow();
  if (picture_.width() == width + 2 * around) return picture_;
  const double dots_per_mm = width / badge_->size.width();
  const QRectF card(around, 0, width, qRound(badge_->size.height() * dots_per_mm));
  picture_ = QPixmap(width + 2 * around, qRound(card.height()) + around);
  picture_.fill(Qt::transparent);
  QPainter painter(&picture_);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  QColor shade = QColor::fromRgb(tokens::kStandard.ink);
  shade.setAlpha(10);
  painter.setBrush(shade);
  for (int i = 1; i <= kShadowSteps; ++i) {
    const double grow = look_.px(2.0 * i);
    painter.drawRoundedRect(card.adjusted(-grow, 0, grow, grow), grow, grow);
  }
  painter.fillRect(card, Qt::white);  // paper, whatever the theme
  painter.translate(card.topLeft());
  paper::paintPage(painter, *badge_, dots_per_mm);
  return picture_;
}

const QPixmap& BadgeSlot::slot(int height) {
  const QRgb ink = look_.palette.ink;
  if (slot_.size() == QSize(width(), height) && slot_ink_ == ink) return slot_;
  slot_ink_ = ink;
  slot_ = QPixmap(width(), height);
  slot_.fill(Qt::transparent);
  QPainter painter(&slot_);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromRgb(ink));
  painter.drawRoundedRect(slot_.rect(), height / 2.0, height / 2.0);
  return slot_;
}

void BadgeSlot::paintEvent(QPaintEvent*) {
  if (!badge_) return;
  QPainter painter(this);
  const int slot_height = look_.px(tokens::size::kSlot);
  const int lip = qRound(kLip * width());
  const QPixmap& badge = picture(width() - 2 * lip);
  const int card_height = badge.height() - shadow();

  painter.setClipRect(0, slot_height / 2, width(), height() - slot_height / 2);
  painter.drawPixmap(lip - shadow(), slot_height / 2 - qRound((1 - progress_) * card_height), badge);
  painter.setClipping(false);
  painter.drawPixmap(0, 0, slot(slot_height));
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/progress_bar.h>

namespace usher::ui {

ProgressBar::ProgressBar(const Look& look, const char* object_name, QWidget* parent)
    : QWidget(parent), look_(look) {
  setObjectName(QString::fromLatin1(object_name));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgressBar::show(std::optional<double> part, QRgb colour, QRgb track) {
  part_ = part ? std::optional(std::clamp(*part, 0.0, 1.0)) : std::nullopt;
  colour_ = colour;
  track_ = track;
  update();
}

void ProgressBar::paintEvent(QPaintEvent*) {
  if (!part_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double radius = height() / 2.0;
  painter.setBrush(QColor::fromRgb(track_));
  painter.drawRoundedRect(QRectF(rect()), radius, radius);
  // What has just begun is seen to have begun.
  QRectF bar(0, 0, std::max(width() * *part_, double(height())), height());
  if (layoutDirection() == Qt::RightToLeft) bar.moveRight(width());
  painter.setBrush(QColor::fromRgb(colour_));
  painter.drawRoundedRect(bar, radius, radius);
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPainterPath>

#include <usher/ui/widgets/curtain.h>

namespace usher::ui {

Curtain::Curtain(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("curtain"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
  way_.setStartValue(0.0);
  way_.setEndValue(1.0);
  way_.setDuration(tokens::duration::kReveal);
  way_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&way_, &QVariantAnimation::valueChanged, this, [this] { update(); });
  connect(&way_, &QVariantAnimation::finished, this, &QWidget::hide);
}

void Curtain::openFrom(const QRectF& from) {
  from_ = from;
  run();
}

void Curtain::lift() {
  from_ = {};
  run();
}

void Curtain::drop() {
  way_.stop();
  hide();
}

void Curtain::run() {
  setGeometry(parentWidget()->rect());
  raise();
  show();
  way_.stop();
  way_.start();
}

void Curtain::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const double way = way_.currentValue().toDouble();
  QColor paper = QColor::fromRgb(look_.palette.paper);
  if (from_.isNull()) {
    paper.setAlphaF(static_cast<float>(1 - way));
    painter.fillRect(rect(), paper);
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF whole = rect();
  const QRectF hole(from_.topLeft() * (1 - way), from_.size() + way * (whole.size() - from_.size()));
  const double radius = look_.px(tokens::radius::kFrame) * (1 - way);
  QPainterPath path;
  path.addRect(whole);
  path.addRoundedRect(hole, radius, radius);
  painter.fillPath(path, paper);
}

}  // namespace usher::ui

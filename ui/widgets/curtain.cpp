// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPainterPath>

#include <usher/ui/widgets/curtain.h>

namespace usher::ui {

namespace {
constexpr int kBands = 4;
}  // namespace

Curtain::Curtain(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("curtain"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  // What lies below is not painted as long as the curtain is there.
  setAttribute(Qt::WA_OpaquePaintEvent);
  hide();
  way_.setStartValue(0.0);
  way_.setEndValue(1.0);
  way_.setDuration(tokens::duration::kReveal);
  way_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&way_, &QVariantAnimation::valueChanged, this, [this] { update(); });
  connect(&way_, &QVariantAnimation::finished, &next_band_, qOverload<>(&QTimer::start));
  next_band_.setInterval(0);
  connect(&next_band_, &QTimer::timeout, this, [this] { painted_ < kBands ? paintBand() : uncoverBand(); });
}

void Curtain::openFrom(const QRectF& from, QWidget* page) {
  from_ = from;
  run(page);
}

void Curtain::lift(QWidget* page) {
  from_ = {};
  run(page);
}

void Curtain::drop() {
  next_band_.stop();
  way_.stop();
  picture_ = {};
  hide();
}

void Curtain::run(QWidget* page) {
  way_.stop();
  picture_ = {};
  painted_ = uncovered_ = 0;
  page_ = page;
  setGeometry(page->geometry());
  raise();
  show();
  // Turning to the page and painting it are two pieces of work: between them there is time for a touch.
  next_band_.start();
}

QRect Curtain::band(int number) const {
  const QSize whole = page_->size();
  const int top = whole.height() * number / kBands;
  return {0, top, whole.width(), whole.height() * (number + 1) / kBands - top};
}

void Curtain::paintBand() {
  if (picture_.isNull()) picture_ = QPixmap(size());
  const QRect part = band(painted_++);
  page_->render(&picture_, part.topLeft(), part);
  if (painted_ < kBands) return;
  next_band_.stop();
  way_.start();
}

void Curtain::uncoverBand() {
  if (++uncovered_ == kBands) return drop();
  setGeometry(page_->geometry().adjusted(0, band(uncovered_).top(), 0, 0));
}

void Curtain::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor paper = QColor::fromRgb(look_.palette.paper);
  if (painted_ < kBands) return painter.fillRect(rect(), paper);
  const double way = way_.currentValue().toDouble();
  painter.drawPixmap(0, page_->y() - y(), picture_);
  if (uncovered_ > 0) return;
  if (!from_.isNull()) return paintHole(painter, way);
  QColor veil = paper;
  veil.setAlphaF(static_cast<float>(1 - way));
  painter.fillRect(rect(), veil);
}

void Curtain::paintHole(QPainter& painter, double way) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF whole = rect();
  const QRectF hole(from_.topLeft() * (1 - way), from_.size() + way * (whole.size() - from_.size()));
  const double radius = look_.px(tokens::radius::kFrame) * (1 - way);
  QPainterPath path;
  path.addRect(whole);
  path.addRoundedRect(hole, radius, radius);
  painter.fillPath(path, QColor::fromRgb(look_.palette.paper));
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

#include <usher/ui/widgets/preview_frame.h>

namespace usher::ui {

namespace {
/// The brackets' resting square, of the frame's shorter side, and how far they breathe.
constexpr double kRest = 0.68;
constexpr double kBreath = 0.02;
/// The bright edge's width, of the frame's shorter side.
constexpr double kLight = 0.09;
/// The brackets stand this much outside of a code.
constexpr double kAroundCode = 1.25;
}  // namespace

PreviewFrame::PreviewFrame(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("preview"));
  setAttribute(Qt::WA_OpaquePaintEvent);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  breathing_.start();
  snap_.setStartValue(0.0);
  snap_.setEndValue(1.0);
  snap_.setDuration(tokens::duration::kSnap);
  snap_.setEasingCurve(QEasingCurve::OutCubic);
  connect(&snap_, &QVariantAnimation::valueChanged, this, [this] { update(); });
  held_.setSingleShot(true);
  held_.setInterval(tokens::duration::kCodeHeld);
  connect(&held_, &QTimer::timeout, this, [this] {
    if (!deciding_) release();
  });
}

void PreviewFrame::setImage(const QImage& image) {
  image_ = image;
  // Each frame of the camera also moves the brackets on: no timer of their own keeps an idle kiosk busy.
  update();
}

void PreviewFrame::resizeEvent(QResizeEvent*) {
  emit sized(size() * devicePixelRatioF());
}

void PreviewFrame::showCode(const QPolygonF& normalised) {
  const bool first = code_.isEmpty();
  code_ = normalised;
  held_.start();
  if (first && look_.motion) snap_.start();
  update();
}

void PreviewFrame::showUnread(const QPolygonF& normalised) {
  // Where it is lost for a frame the brackets wait, or they would flicker.
  if (normalised.isEmpty() && held_.isActive()) return;
  const bool first = code_.isEmpty() && unread_.isEmpty() && !normalised.isEmpty();
  unread_ = normalised;
  if (!unread_.isEmpty()) held_.start();
  if (first && look_.motion) snap_.start();
  update();
}

void PreviewFrame::setLight(bool on) {
  if (on == light_) return;
  light_ = on;
  update();
}

void PreviewFrame::setDeciding(bool deciding) {
  deciding_ = deciding;
  update();
}

void PreviewFrame::setAround(const QBrush& around) {
  around_ = around;
  update();
}

void PreviewFrame::setBracketsShown(bool shown) {
  brackets_ = shown;
  update();
}

void PreviewFrame::release() {
  code_.clear();
  unread_.clear();
  held_.stop();
  snap_.stop();
  update();
}

QRectF PreviewFrame::visiblePart() const {
  const QSizeF frame = size();
  QSizeF part = frame.scaled(image_.size(), Qt::KeepAspectRatio);
  return {QPointF((image_.width() - part.width()) / 2, (image_.height() - part.height()) / 2), part};
}

QRectF PreviewFrame::restingBox() const {
  const double side = kRest * std::min(width(), height());
  QRectF box(0, 0, side, side);
  box.moveCenter(QRectF(rect()).center());
  return box;
}

QRectF PreviewFrame::codeBox() const {
  const QPolygonF& code = code_.isEmpty() ? unread_ : code_;
  if (code.isEmpty() || image_.isNull()) return restingBox();
  const QRectF part = visiblePart();
  const QRectF seen = code.boundingRect();
  const double scale = width() / part.width();
  const double left = (seen.left() * image_.width() - part.left()) * scale;
  const double top = (seen.top() * image_.height() - part.top()) * scale;
  const QSizeF size(seen.width() * image_.width() * scale, seen.height() * image_.height() * scale);
  QRectF box(QPointF(left, top), size);
  const double side =
      std::max({box.width(), box.height(), 1.6 * look_.px(tokens::size::kBracket)}) * kAroundCode;
  const QPointF centre = box.center();
  box.setSize({side, side});
  box.moveCenter(centre);
  return box.intersected(QRectF(rect()));
}

QRectF PreviewFrame::bracketBox() const {
  return codeBox();
}

QRectF PreviewFrame::presentBox() const {
  QRectF rest = restingBox();
  if (look_.motion) {
    const double phase =
        2 * std::numbers::pi * static_cast<double>(breathing_.elapsed()) / tokens::duration::kBreath;
    const double breath = kBreath * rest.width() * std::sin(phase) / 2;
    rest.adjust(-breath, -breath, breath, breath);
  }
  if (code_.isEmpty() && unread_.isEmpty()) return rest;
  const double way = snap_.state() == QAbstractAnimation::Running ? snap_.currentValue().toDouble() : 1.0;
  const QRectF code = codeBox();
  return {rest.topLeft() + way * (code.topLeft() - rest.topLeft()),
          rest.size() + way * (code.size() - rest.size())};
}

void PreviewFrame::paintImage(QPainter& painter) const {
  painter.save();
  // One that fits is only copied.
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(QRectF(rect()), image_, visiblePart());
  painter.restore();
}

void PreviewFrame::paintBrackets(QPainter& painter) {
  const QRectF box = presentBox();
  const bool seen = deciding_ || !code_.isEmpty();
  // White in every theme, and with a dark edge: seen on whatever the camera sees.
  QColor edge = QColor::fromRgb(tokens::kStandard.ink);
  edge.setAlpha(90);
  drawn_.paint(painter, box,
               {.arm = static_cast<int>(std::min<double>(look_.px(tokens::size::kBracket), box.width() / 3)),
                .stroke = static_cast<double>(look_.px(tokens::size::kBracketStroke)),
                .edge = static_cast<double>(look_.px(tokens::space::kHair)),
                .ink = QColor::fromRgb(seen ? look_.palette.accent : tokens::kStandard.surface),
                .edge_ink = edge});
}

void PreviewFrame::paintEdge(QPainter& painter, const QColor& colour, double width) const {
  const double radius = look_.px(tokens::radius::kFrame);
  const double inner = std::max(radius - width, radius / 2);
  QPainterPath edge;
  edge.addRect(QRectF(rect()));
  edge.addRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), inner, inner);
  painter.fillPath(edge, colour);
}

void PreviewFrame::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (image_.isNull())
    painter.fillRect(rect(), QColor::fromRgb(look_.palette.well));
  else
    paintImage(painter);
  if (brackets_) paintBrackets(painter);

  if (deciding_)
    paintEdge(painter, QColor::fromRgb(look_.palette.accent), look_.px(tokens::space::kSmall));
  else if (light_)
    paintEdge(painter, Qt::white, kLight * std::min(width(), height()));
  const double radius = look_.px(tokens::radius::kFrame);
  // Rounding by painting the corners over is far cheaper, at thirty frames a second, than clipping the
  // picture.
  QPainterPath corners;
  corners.addRect(QRectF(rect()).adjusted(-1, -1, 1, 1));
  corners.addRoundedRect(QRectF(rect()), radius, radius);
  painter.fillPath(corners, around_);
}

}  // namespace usher::ui

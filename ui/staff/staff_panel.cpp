// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_panel.h>

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScrollBar>
#include <QScroller>

#include <algorithm>

#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

StaffPanel::StaffPanel(const Look& look, const char* object_name, QWidget* parent)
    : QWidget(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
}

void StaffPanel::rearrange() {
  arrange(QSizeF(size()) / look_.unit);
  update();
}

void StaffPanel::setGround(QRgb ground) {
  ground_ = ground;
}

void StaffPanel::place(QWidget* widget, const QRectF& logical) const {
  QRectF at = logical;
  if (layoutDirection() == Qt::RightToLeft) at.moveLeft(width() / look_.unit - at.right());
  const double unit = look_.unit;
  // Edges, not sizes, are rounded: what touches in the design touches on the screen.
  widget->setGeometry(QRect(QPoint(qRound(at.left() * unit), qRound(at.top() * unit)),
                            QPoint(qRound(at.right() * unit) - 1, qRound(at.bottom() * unit) - 1)));
}

double StaffPanel::put(TextLabel* label, double x, double y, double width, double most_height) const {
  label->setVisible(!label->text().isEmpty());
  if (label->text().isEmpty()) return 0;
  const double height = label->fit(width, most_height);
  place(label, {x, y, width, height});
  return height;
}

void StaffPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  // What is shown later is laid out then.
  if (isVisible()) rearrange();
}

void StaffPanel::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), QColor::fromRgb(ground_));
}

void StaffPanel::paintCard() {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(1));
  painter.setPen(QPen(QColor::fromRgb(colours().line), edge));
  painter.setBrush(QColor::fromRgb(colours().surface));
  const double radius = look_.px(tokens::staff::kRadius);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

void dressScrolling(QAbstractScrollArea& area, const Look& look, bool touch) {
  const QString style = QStringLiteral(
                            "QScrollBar:vertical{background:transparent;width:%1px;margin:0}"
                            "QScrollBar::handle:vertical{background:%2;border-radius:%3px;min-height:%4px}"
                            "QScrollBar::add-line,QScrollBar::sub-line{height:0}"
                            "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}")
                            .arg(look.px(tokens::staff::kRadius))
                            .arg(QColor::fromRgb(look.palette.quiet_ink).name())
                            .arg(look.px(tokens::staff::kRadius) / 2)
                            .arg(look.px(tokens::staff::kControl));
  // On the bar alone: under a style sheet a field paints over its own edge.
  QScrollBar* const bar = area.verticalScrollBar();
  if (bar->styleSheet() != style) bar->setStyleSheet(style);
  QWidget* const view = area.viewport();
  if (touch == QScroller::hasScroller(view)) return;
  if (touch) {
    QScroller::grabGesture(view, QScroller::LeftMouseButtonGesture);
  } else {
    QScroller::ungrabGesture(view);
  }
}

}  // namespace usher::ui

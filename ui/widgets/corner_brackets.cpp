// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QPainterPath>

#include <cmath>

#include <usher/ui/widgets/corner_brackets.h>

namespace usher::ui {

namespace {

/// Of the picture around the corner of the box.
int padding(const CornerBrackets::Form& form) {
  return static_cast<int>(std::ceil((form.stroke + form.edge) / 2)) + 1;
}

}  // namespace

void CornerBrackets::draw(const Form& form, double ratio) {
  form_ = form;
  ratio_ = ratio;
  const int side = form.arm + 2 * padding(form);
  QImage corner(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
  corner.setDevicePixelRatio(ratio);
  corner.fill(Qt::transparent);
  QPainter painter(&corner);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(padding(form), padding(form));
  const double bend = form.arm / 3.0;
  QPainterPath path(QPointF(form.arm, 0));
  path.lineTo(bend, 0);
  path.quadTo(0, 0, 0, bend);
  path.lineTo(0, form.arm);
  for (const auto& [ink, width] :
       {std::pair(form.edge_ink, form.stroke + form.edge), {form.ink, form.stroke}}) {
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
  }
  painter.end();
  corners_ = {corner, corner.mirrored(true, false), corner.mirrored(false, true),
              corner.mirrored(true, true)};
}

void CornerBrackets::paint(QPainter& painter, const QRectF& box, const Form& form) {
  const double ratio = painter.device()->devicePixelRatioF();
  if (form != form_ || ratio != ratio_) draw(form, ratio);
  const int out = padding(form);
  const int in = form.arm + out;
  const QPoint near = box.topLeft().toPoint();
  const QPoint far = box.bottomRight().toPoint();
  painter.drawImage(near.x() - out, near.y() - out, corners_[0]);
  painter.drawImage(far.x() - in, near.y() - out, corners_[1]);
  painter.drawImage(near.x() - out, far.y() - in, corners_[2]);
  painter.drawImage(far.x() - in, far.y() - in, corners_[3]);
}

}  // namespace usher::ui

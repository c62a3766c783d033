// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/quiet_hint.h>

#include <QPainter>

#include <algorithm>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr double kWidest = 520;

}  // namespace

QuietHint::QuietHint(const Look& look, const char* object_name, QWidget* parent)
    : StaffPanel(look, object_name, parent) {
  const QByteArray name(object_name);
  shape_ = new Icon((name + "Shape").constData(), this);
  title_ = new TextLabel(look, (name + "Title").constData(),
                         {staff::kHeading, staff::kBody, domain::FontWeight::Bold}, this);
  more_ = new TextLabel(look, (name + "More").constData(), {staff::kBody, staff::kSmall}, this);
  for (TextLabel* label : {title_, more_}) label->setCentred(true);
}

void QuietHint::show(const StaffNotice& notice) {
  setGround(colours().paper);
  shape_->setShape(notice.shape);
  shape_->setTone({shapeColourOf(look(), notice.tone), colours().paper});
  title_->setWords(notice.title);
  title_->setTone({colours().ink, colours().paper});
  more_->setWords(notice.more);
  more_->setTone({colours().quiet_ink, colours().paper});
}

void QuietHint::arrange(const QSizeF& size) {
  const double width = std::min(kWidest, size.width() - 2 * staff::kSide);
  const double side = (size.width() - width) / 2;
  const double icon = tokens::size::kLeadIcon;
  const double words = title_->fit(width) + more_->fit(width);
  double y = std::max<double>(staff::kGap, (size.height() - icon - 2 * staff::kGap - words) / 2);
  place(shape_, {(size.width() - icon) / 2, y, icon, icon});
  y += icon + staff::kGap;
  y += put(title_, side, y, width) + staff::kGap;
  put(more_, side, y, width);
}

void QuietHint::paintEvent(QPaintEvent* event) {
  StaffPanel::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look().px(1));
  painter.setPen(QPen(QColor::fromRgb(colours().line), edge, Qt::DashLine));
  const double radius = look().px(staff::kRadius);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

}  // namespace usher::ui

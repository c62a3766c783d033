// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/banner.h>

#include <QPainter>

#include <algorithm>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
constexpr double kWordsBegin = tokens::space::kSmall + staff::kLeadIcon + staff::kGap;

}  // namespace

Banner::Banner(const Look& look, const char* object_name, QWidget* parent)
    : StaffPanel(look, object_name, parent) {
  const QByteArray name(object_name);
  shape_ = new Icon((name + "Shape").constData(), this);
  title_ = new TextLabel(look, (name + "Title").constData(),
                         {staff::kBody, staff::kSmall, domain::FontWeight::Bold}, this);
  more_ = new TextLabel(look, (name + "More").constData(), {staff::kSmall, staff::kLeast}, this);
}

void Banner::show(const StaffNotice& notice) {
  tone_ = notice.tone;
  const Tone tone = toneOf(look(), tone_);
  shape_->setShape(notice.shape);
  shape_->setTone({shapeColourOf(look(), tone_), tone.ground});
  title_->setWords(notice.title);
  title_->setTone(tone);
  more_->setWords(notice.more);
  more_->setTone(tone);
}

double Banner::heightFor(double width) {
  const double room = width - kWordsBegin - tokens::space::kSmall;
  const double words = title_->fit(room) + more_->fit(room);
  return std::max<double>(words, staff::kLeadIcon) + 2.0 * staff::kGap;
}

void Banner::arrange(const QSizeF& size) {
  const double icon = flat_ ? staff::kIcon : staff::kLeadIcon;
  const double begin = tokens::space::kSmall + icon + staff::kGap;
  const double room = size.width() - begin - tokens::space::kSmall;
  place(shape_, {tokens::space::kSmall, (size.height() - icon) / 2, icon, icon});
  if (flat_) {
    const double title = std::min(room, title_->naturalWidth() + 4);
    const double high = title_->fit(title, size.height());
    place(title_, {begin, (size.height() - high) / 2, title, high});
    title_->setVisible(!title_->text().isEmpty());
    const double rest = room - title - staff::kGap;
    more_->setVisible(!more_->text().isEmpty() && rest > staff::kRow);
    const double more = more_->fit(std::max(rest, 1.0), size.height());
    place(more_, {begin + title + staff::kGap, (size.height() - more) / 2, std::max(rest, 1.0), more});
    return;
  }
  const double words = title_->fit(room) + more_->fit(room);
  const double y = (size.height() - words) / 2;
  put(more_, begin, y + put(title_, begin, y, room), room);
}

void Banner::paintEvent(QPaintEvent*) {
  if (title_->text().isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tone tone = toneOf(look(), tone_);
  const double edge = std::max(1, look().px(1));
  painter.setPen(QPen(QColor::fromRgb(shapeColourOf(look(), tone_)), edge));
  painter.setBrush(QColor::fromRgb(tone.ground));
  const double radius = look().px(staff::kRadius);
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

}  // namespace usher::ui

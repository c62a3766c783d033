// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/group_row.h>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/staff_text.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/words/group_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// A chip gets no more of a row than this: what the door has against somebody may be a long word.
constexpr double kChipShare = 0.5;
constexpr float kPressedShade = 0.08F;

/// A box inside a row, counted from where the row begins.
QRectF boxIn(const GroupRowPlace& place, double begin, double width) {
  const QRectF& row = place.box;
  const bool to_the_left = place.direction == Qt::RightToLeft;
  return {to_the_left ? row.right() - begin - width : row.left() + begin, row.top(), width, row.height()};
}

void paintGround(QPainter& painter, const Look& look, const GroupRowPlace& place) {
  const tokens::Palette& colours = look.palette;
  const QRectF& box = place.box;
  painter.fillRect(box, QColor::fromRgb(place.has_focus ? colours.accent_tint : colours.surface));
  if (place.is_pressed) {
    QColor shade = QColor::fromRgb(colours.ink);
    shade.setAlphaF(kPressedShade);
    painter.fillRect(box, shade);
  }
  const double hair = std::max(1, look.px(1));
  painter.fillRect(QRectF(box.left(), box.bottom() - hair, box.width(), hair), QColor::fromRgb(colours.line));
  if (!place.has_focus) return;
  const double ring = look.px(staff::kFocus);
  const double radius = look.px(staff::kRadius);
  painter.setPen(QPen(QColor::fromRgb(colours.accent), ring));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(box.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2 - hair), radius, radius);
}

void paintTick(QPainter& painter, const Look& look, GroupRow::Tick tick, const QRectF& box) {
  if (tick == GroupRow::Tick::None) return;
  const tokens::Palette& colours = look.palette;
  const bool is_on = tick == GroupRow::Tick::On;
  const double stroke = look.px(staff::kStroke);
  painter.setPen(QPen(QColor::fromRgb(is_on ? colours.action : colours.quiet_ink), stroke));
  painter.setBrush(QColor::fromRgb(is_on ? colours.action : colours.surface));
  const double radius = look.px(tokens::space::kHair);
  painter.drawRoundedRect(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2), radius, radius);
  if (is_on) paintIcon(painter, QStringLiteral("check"), box, colours.paper, Qt::LeftToRight);
}

}  // namespace

QStringList GroupRow::words() const {
  QStringList all{name};
  if (!beside.isEmpty()) all << beside;
  return all << chip.words;
}

GroupRow groupRowOf(const domain::GroupGuest& one, const domain::EventFacts* facts,
                    const Speaking& speaking) {
  GroupRow row{.name = calledBy(one.guest.attendee, one.guest.ticket), .chip = chipOf(one, speaking)};
  const QString company = domain::oneLine(one.guest.attendee.company);
  const domain::TicketType* type = facts ? facts->ticketType(one.guest.type) : nullptr;
  QStringList parts;
  if (!company.isEmpty() && company != row.name) parts << speaking.isolated(company);
  if (type) parts << speaking.isolated(type->name.in(speaking.language));
  row.beside = parts.join(QStringLiteral(" · "));
  return row;
}

int openWidth(const Look& look) {
  return look.px(staff::kRow);
}

void paintGroupRow(QPainter& painter, const Look& look, const GroupRow& row, const GroupRowPlace& place) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintGround(painter, look, place);
  const tokens::Palette& colours = look.palette;
  const double gap = look.px(staff::kGap);
  const double icon = look.px(staff::kIcon);
  const double whole = place.box.width();
  const auto square = [&](double begin) {
    const QRectF column = boxIn(place, begin, icon);
    return QRectF(column.left(), column.center().y() - icon / 2, icon, icon);
  };
  double begin = look.px(place.ticks ? tokens::space::kSmall : tokens::space::kTight);
  if (place.ticks) {
    paintTick(painter, look, row.tick, square(begin));
    begin += icon + gap;
  }
  const double open = (openWidth(look) + icon) / 2;
  paintIcon(painter, QStringLiteral("chevron"), square(whole - open), colours.quiet_ink, place.direction);

  const double most = (whole - begin - open) * kChipShare;
  const double wide = chipWidth(look, row.chip);
  const bool with_words = wide <= most;
  const double chip = with_words ? wide : chipWidth(look, row.chip, false);
  const double chip_begin = whole - open - gap - chip;
  paintChip(painter, look, row.chip, boxIn(place, chip_begin, chip), place.direction, with_words);

  const QRectF words = boxIn(place, begin, chip_begin - gap - begin);
  // Two lines that belong together stand a little closer than halves of the row.
  const double close = look.px(tokens::space::kHair);
  const bool is_alone = row.beside.isEmpty();
  const double middle = is_alone ? words.bottom() : words.center().y() + look.px(2);
  const QRgb ink = place.ticks && row.tick == GroupRow::Tick::None ? colours.quiet_ink : colours.ink;
  paintLine(
      painter, look, {row.name, staff::kBody, domain::FontWeight::Bold, ink},
      {QPointF(words.left(), is_alone ? words.top() : words.top() + close), QPointF(words.right(), middle)},
      place.direction);
  paintLine(painter, look, {row.beside, staff::kSmall, domain::FontWeight::Regular, colours.quiet_ink},
            {QPointF(words.left(), middle), QPointF(words.right(), words.bottom() - close)}, place.direction);
  painter.restore();
}

}  // namespace usher::ui

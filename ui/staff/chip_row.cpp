// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/chip_row.h>

#include <QHelpEvent>
#include <QToolTip>

#include <utility>

#include <usher/ui/staff/staff_text.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

StaffLine lineOf(const Look& look, const Chip& chip) {
  return {chip.words, staff::kSmall, domain::FontWeight::Medium, toneOf(look, chip.tone).ink};
}

}  // namespace

Tone toneOf(const Look& look, StaffTone tone) {
  const tokens::Palette& colours = look.palette;
  switch (tone) {
    case StaffTone::Plain:
      return {colours.ink, colours.well};
    case StaffTone::Good:
      return {colours.ink, colours.good_tint};
    case StaffTone::Care:
      return {colours.ink, colours.care_tint};
    case StaffTone::Stop:
      return {colours.ink, colours.stop_tint};
  }
  return {};
}

QRgb shapeColourOf(const Look& look, StaffTone tone) {
  const tokens::Palette& colours = look.palette;
  switch (tone) {
    case StaffTone::Plain:
      return colours.quiet_ink;
    case StaffTone::Good:
      return colours.good;
    case StaffTone::Care:
      return colours.care;
    case StaffTone::Stop:
      return colours.stop;
  }
  return colours.ink;
}

double chipWidth(const Look& look, const Chip& chip, bool with_words) {
  const double sides = 2.0 * look.px(staff::kGap) + look.px(staff::kIcon);
  return with_words ? sides + look.px(tokens::space::kTight) + widthOf(look, lineOf(look, chip)) + 1 : sides;
}

void paintChip(QPainter& painter, const Look& look, const Chip& chip, const QRectF& box,
               Qt::LayoutDirection direction, bool with_words) {
  painter.setRenderHint(QPainter::Antialiasing);
  const double height = look.px(staff::kChip);
  const QRectF pill(box.left(), box.center().y() - height / 2, chipWidth(look, chip, with_words), height);
  painter.setPen(look.palette.paper == look.palette.well ? QPen(QColor::fromRgb(look.palette.ink))
                                                         : QPen(Qt::NoPen));
  painter.setBrush(QColor::fromRgb(toneOf(look, chip.tone).ground));
  painter.drawRoundedRect(pill, height / 2, height / 2);
  const bool to_the_left = direction == Qt::RightToLeft;
  const double side = look.px(staff::kIcon);
  const double edge = look.px(staff::kGap);
  const QRectF shape(to_the_left ? pill.right() - edge - side : pill.left() + edge,
                     pill.center().y() - side / 2, side, side);
  paintIcon(painter, chip.shape, shape, shapeColourOf(look, chip.tone), direction);
  if (!with_words) return;
  const double gap = look.px(tokens::space::kTight);
  const QRectF words = to_the_left ? pill.adjusted(edge, 0, -edge - side - gap, 0)
                                   : pill.adjusted(edge + side + gap, 0, -edge, 0);
  paintLine(painter, look, lineOf(look, chip), words, direction);
}

ChipRow::ChipRow(const Look& look, const char* object_name, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
}

void ChipRow::setChips(std::vector<Chip> chips) {
  chips_ = std::move(chips);
  QStringList spoken;
  for (const Chip& chip : chips_) spoken << chip.words;
  setAccessibleName(spoken.join(QStringLiteral(", ")));
  update();
}

double ChipRow::wholeWidth() const {
  double width = 0;
  for (const Chip& chip : chips_) width += chipWidth(look_, chip) + look_.px(tokens::space::kTight);
  return width;
}

std::vector<ChipRow::Placed> ChipRow::placed() const {
  const double gap = look_.px(tokens::space::kTight);
  std::vector<Placed> all(chips_.size(), {{}, true});
  const auto whole = [&] {
    double x = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const double wide = chipWidth(look_, chips_[i], all[i].with_words);
      all[i].box = QRectF(x, 0, wide, height());
      x += wide + gap;
    }
    return x - gap;
  };
  double needed = whole();
  for (std::size_t i = 0; needed > width() && i < all.size(); ++i) {
    if (chips_[i].tone == StaffTone::Good) all[i].with_words = false;
  }
  needed = whole();
  for (std::size_t i = all.size(); needed > width() && i-- > 0; needed = whole()) all[i].with_words = false;
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  const double shift = at_end_ ? width() - needed : 0;
  for (Placed& one : all) {
    one.box.translate(shift, 0);
    if (to_the_left) one.box.moveLeft(width() - one.box.right());
  }
  return all;
}

bool ChipRow::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::vector<Placed> all = placed();
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].with_words && all[i].box.contains(help->pos())) {
        QToolTip::showText(help->globalPos(), chips_[i].words, this);
        return true;
      }
    }
  }
  return QWidget::event(event);
}

void ChipRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const std::vector<Placed> all = placed();
  for (std::size_t i = 0; i < all.size(); ++i) {
    paintChip(painter, look_, chips_[i], all[i].box, layoutDirection(), all[i].with_words);
  }
}

}  // namespace usher::ui

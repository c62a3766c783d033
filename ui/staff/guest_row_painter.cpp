// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/guest_row_painter.h>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/guest_rows.h>

namespace usher::ui {

namespace staff = tokens::staff;

GuestRowPainter::GuestRowPainter(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent), look_(look) {}

QSize GuestRowPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {look_.px(staff::kRow), look_.px(staff::kRow)};
}

void GuestRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
  const auto* rows = qobject_cast<const GuestRows*>(index.model());
  if (!rows) return;
  const GuestRow& row = rows->row(index.row());
  const tokens::Palette& colours = look_.palette;
  const bool to_the_left = option.direction == Qt::RightToLeft;
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  const QRectF box = option.rect;
  painter->save();
  painter->fillRect(option.rect, QColor::fromRgb(chosen ? colours.accent_tint : colours.surface));
  const double hair = std::max(1, look_.px(1));
  painter->fillRect(QRectF(box.left(), box.bottom() - hair, box.width(), hair),
                    QColor::fromRgb(colours.line));
  if (chosen) {
    const double bar = look_.px(tokens::space::kHair + 1);
    painter->fillRect(
        QRectF(to_the_left ? box.right() - bar : box.left(), box.top(), bar, box.height() - hair),
        QColor::fromRgb(colours.accent));
  }
  const double side = look_.px(tokens::space::kSmall);
  const double wide = chipWidth(look_, row.chip);
  const QRectF chip(to_the_left ? box.left() + side : box.right() - side - wide, box.top(), wide,
                    box.height());
  paintChip(*painter, look_, row.chip, chip, option.direction);
  const double gap = look_.px(staff::kGap);
  const QRectF words =
      to_the_left ? QRectF(QPointF(chip.right() + gap, box.top()), QPointF(box.right() - side, box.bottom()))
                  : QRectF(QPointF(box.left() + side, box.top()), QPointF(chip.left() - gap, box.bottom()));
  // Two lines that belong together stand a little closer than halves of the row.
  const double close = look_.px(tokens::space::kHair);
  const double middle = row.beside.isEmpty() ? words.bottom() : words.center().y() + look_.px(2);
  const double top = row.beside.isEmpty() ? words.top() : words.top() + close;
  paintLine(*painter, look_, {row.name, staff::kBody, domain::FontWeight::Bold, colours.ink},
            {QPointF(words.left(), top), QPointF(words.right(), middle)}, option.direction, row.name_marked);
  paintLine(*painter, look_, {row.beside, staff::kSmall, domain::FontWeight::Regular, colours.quiet_ink},
            {QPointF(words.left(), middle), QPointF(words.right(), words.bottom() - close)}, option.direction,
            row.beside_marked);
  painter->restore();
}

}  // namespace usher::ui

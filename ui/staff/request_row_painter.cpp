// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/request_row_painter.h>

#include <QPainter>

#include <algorithm>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/request_rows.h>
#include <usher/ui/staff/staff_text.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
using domain::RequestState;

domain::GuestRequest like(RequestState state, bool taken_on) {
  static const auto id = *domain::RequestId::parse(u"r");
  static const auto ticket = *domain::TicketId::parse(u"t");
  static const auto item = *domain::ItemId::parse(u"i");
  return {.id = id, .ticket = ticket, .item = item, .state = state, .at = {}, .taken_on = taken_on};
}

/// A box inside a row, counted from where the row begins.
QRectF boxIn(const QRectF& row, double begin, double width, bool to_the_left) {
  return {to_the_left ? row.right() - begin - width : row.left() + begin, row.top(), width, row.height()};
}

}  // namespace

RequestRowPainter::RequestRowPainter(const Look& look, QObject* parent)
    : QStyledItemDelegate(parent), look_(look) {}

QSize RequestRowPainter::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
  return {look_.px(staff::kRow), look_.px(staff::kRow)};
}

double RequestRowPainter::chipColumn() const {
  double widest = 0;
  for (const auto& one : {like(RequestState::Open, false), like(RequestState::Accepted, true),
                          like(RequestState::Done, true), like(RequestState::Declined, true)}) {
    widest = std::max(widest, chipWidth(look_, chipOf(one)));
  }
  return widest;
}

void RequestRowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  const auto* rows = qobject_cast<const RequestRows*>(index.model());
  if (!rows) return;
  const RequestRow& row = rows->row(index.row());
  const tokens::Palette& colours = look_.palette;
  const bool to_the_left = option.direction == Qt::RightToLeft;
  const bool chosen = option.state.testFlag(QStyle::State_Selected);
  const QRectF box = option.rect;
  painter->save();
  const QRgb ground = chosen ? colours.accent_tint : row.is_settled ? colours.paper : colours.surface;
  painter->fillRect(option.rect, QColor::fromRgb(ground));
  const double hair = std::max(1, look_.px(1));
  painter->fillRect(QRectF(box.left(), box.bottom() - hair, box.width(), hair),
                    QColor::fromRgb(colours.line));
  if (chosen) {
    const QRectF bar = boxIn(box, 0, look_.px(tokens::space::kHair + 1), to_the_left);
    painter->fillRect(bar.adjusted(0, 0, 0, -hair), QColor::fromRgb(colours.accent));
  }
  const double side = look_.px(tokens::space::kSmall);
  const double gap = look_.px(staff::kGap);
  const double icon = look_.px(staff::kLeadIcon);
  const QRectF shape = boxIn(box, side, icon, to_the_left);
  paintIcon(*painter, row.shape, {shape.left(), box.center().y() - icon / 2, icon, icon},
            row.is_settled ? colours.quiet_ink : colours.ink, option.direction);

  const double column = chipColumn();
  const double chip_begin = box.width() - side - column;
  paintChip(*painter, look_, row.chip,
            boxIn(box, chip_begin, to_the_left ? chipWidth(look_, row.chip) : column, to_the_left),
            option.direction);
  const StaffLine since{row.since, staff::kSmall, domain::FontWeight::Medium,
                        row.is_settled ? colours.quiet_ink : colours.ink};
  const double wide = widthOf(look_, since) + 1;
  paintLine(*painter, look_, since, boxIn(box, chip_begin - gap - wide, wide, to_the_left), option.direction);

  const double begin = side + icon + gap;
  const QRectF words = boxIn(box, begin, chip_begin - 2 * gap - wide - begin, to_the_left);
  // Two lines that belong together stand a little closer than halves of the row.
  const double close = look_.px(tokens::space::kHair);
  const double middle = words.center().y() + look_.px(2);
  const StaffLine name{row.name, staff::kBody,
                       row.is_settled ? domain::FontWeight::Regular : domain::FontWeight::Bold, colours.ink};
  paintLine(*painter, look_, name,
            {QPointF(words.left(), words.top() + close), QPointF(words.right(), middle)}, option.direction);
  paintLine(*painter, look_, {row.thing, staff::kSmall, domain::FontWeight::Regular, colours.quiet_ink},
            {QPointF(words.left(), middle), QPointF(words.right(), words.bottom() - close)},
            option.direction);
  painter->restore();
}

}  // namespace usher::ui

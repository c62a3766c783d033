// SPDX-License-Identifier: Apache-2.0
#include "ticket_sheet.h"

#include <QPageSize>
#include <QPdfWriter>

#include "../code/qr_shape.h"
#include "lettering.h"

namespace usher::admin {
namespace {

// All measures are hundredths of a millimetre.
constexpr double kPerInch = 2540;
constexpr QSizeF kPage(21000, 29700);
constexpr QSizeF kTicket(9200, 6600);
constexpr int kColumns = 2;
constexpr int kRows = 4;
static_assert(kColumns * kRows == kTicketsOnSheet);
constexpr QPointF kFirst((kPage.width() - kColumns * kTicket.width()) / 2,
                         (kPage.height() - kRows * kTicket.height()) / 2);
constexpr double kPadding = 600;
constexpr double kCodeSide = 3500;

/// Of a font's height; Inter's capitals are 0.73 of it.
constexpr double pointsHigh(double points) {
  return points * kPerInch / 72;
}

/// Marks at the page's edge in line with every cut, and a small cross where two cuts meet.
void paintCutMarks(QPainter& painter) {
  constexpr double kGap = 150;
  constexpr double kLength = 500;
  constexpr double kCross = 150;
  painter.setPen(QPen(kQuietInk, 12));
  const double right = kFirst.x() + kColumns * kTicket.width();
  const double bottom = kFirst.y() + kRows * kTicket.height();
  for (int column = 0; column <= kColumns; ++column) {
    const double x = kFirst.x() + column * kTicket.width();
    painter.drawLine(QPointF(x, kFirst.y() - kGap), QPointF(x, kFirst.y() - kGap - kLength));
    painter.drawLine(QPointF(x, bottom + kGap), QPointF(x, bottom + kGap + kLength));
    for (int row = 0; row <= kRows; ++row) {
      const double y = kFirst.y() + row * kTicket.height();
      painter.drawLine(QPointF(kFirst.x() - kGap, y), QPointF(kFirst.x() - kGap - kLength, y));
      painter.drawLine(QPointF(right + kGap, y), QPointF(right + kGap + kLength, y));
      painter.drawLine(QPointF(x - kCross, y), QPointF(x + kCross, y));
      painter.drawLine(QPointF(x, y - kCross), QPointF(x, y + kCross));
    }
  }
}

/// What kind of ticket it is, white on its colour where that can be read.
void paintType(QPainter& painter, const TicketFace& ticket, const QRectF& area) {
  if (ticket.type.isEmpty()) return;
  constexpr double kRound = 120;
  constexpr double kInset = 220;
  const QFont font = lettering(pointsHigh(9.5), QFont::DemiBold);
  const double width =
      std::min(area.width(), QFontMetricsF(font).horizontalAdvance(ticket.type) + 2 * kInset);
  const QRectF band(area.left(), area.top(), width, area.height());
  painter.setPen(Qt::NoPen);
  painter.setBrush(ticket.colour);
  painter.drawRoundedRect(band, kRound, kRound);
  painter.setPen(inkOn(ticket.colour));
  drawFitted(painter, band.adjusted(kInset, 0, -kInset, 0), Qt::AlignLeft | Qt::AlignVCenter, ticket.type,
             {pointsHigh(9.5), pointsHigh(6), pointsHigh(0.5)}, QFont::DemiBold);
}

void paintOne(QPainter& painter, const TicketFace& ticket) {
  const QRectF inside = QRectF(QPointF(), kTicket).adjusted(kPadding, kPadding, -kPadding, -kPadding);
  // The code's quiet zone is the paper around it: four modules lie between it and anything else.
  const QRectF code(inside.right() - kCodeSide, inside.center().y() - kCodeSide / 2, kCodeSide, kCodeSide);
  const double quiet = kCodeSide / ticket.code.side() * qr::kQuietZone;
  const QRectF words(inside.left(), inside.top(), code.left() - quiet - inside.left(), inside.height());

  constexpr double kTypeHeight = 640;
  constexpr double kGap = 60;
  const auto left_top = Qt::AlignLeft | Qt::AlignTop;
  painter.setPen(kInk);
  const QRectF event =
      drawFitted(painter, QRectF(words.left(), words.top(), words.width(), 950), left_top, ticket.event,
                 {pointsHigh(10.5), pointsHigh(6), pointsHigh(0.5)}, QFont::DemiBold);
  painter.setPen(kQuietInk);
  const QRectF when = drawFitted(painter, QRectF(words.left(), event.bottom() + kGap, words.width(), 380),
                                 left_top, ticket.validity.isEmpty() ? ticket.dates : ticket.validity,
                                 {pointsHigh(8), pointsHigh(5.5), pointsHigh(0.5)}, QFont::Normal);

  // The name, with the company right under it, stands in the middle of what is left.
  const QRectF rest(words.left(), when.bottom() + 2 * kGap, words.width(),
                    words.bottom() - kTypeHeight - 4 * kGap - when.bottom());
  const double company_height = ticket.company.isEmpty() ? 0 : 800;
  painter.setPen(kInk);
  const QRectF name =
      drawFitted(painter, rest.adjusted(0, 0, 0, -company_height), Qt::AlignLeft | Qt::AlignVCenter,
                 ticket.name, {pointsHigh(20), pointsHigh(7), pointsHigh(0.5)}, QFont::Bold);
  painter.setPen(kQuietInk);
  drawFitted(painter, QRectF(words.left(), name.bottom() + kGap, words.width(), company_height - kGap),
             left_top, ticket.company, {pointsHigh(9.5), pointsHigh(6), pointsHigh(0.5)}, QFont::Medium);
  paintType(painter, ticket, QRectF(words.left(), words.bottom() - kTypeHeight, words.width(), kTypeHeight));

  painter.fillPath(qrShape(ticket.code, code), Qt::black);
  // To be read aloud where a camera fails; nobody reads longer ones aloud.
  constexpr qsizetype kReadable = 30;
  if (ticket.code_text.size() > kReadable) return;
  painter.setPen(kQuietInk);
  drawFitted(painter, QRectF(code.left(), code.bottom() + quiet, code.width(), 420),
             Qt::AlignHCenter | Qt::AlignTop, ticket.code_text,
             {pointsHigh(8), pointsHigh(5), pointsHigh(0.5)}, QFont::Medium);
}

}  // namespace

bool writeTicketSheet(QIODevice& out, const QString& title, const std::vector<TicketFace>& tickets) {
  constexpr int kDotsPerInch = 1200;
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(kDotsPerInch);
  writer.setTitle(title);
  QPainter painter;
  if (!painter.begin(&writer)) return false;
  painter.scale(kDotsPerInch / kPerInch, kDotsPerInch / kPerInch);
  for (std::size_t i = 0; i < tickets.size(); ++i) {
    const auto place = static_cast<int>(i % kTicketsOnSheet);
    if (place == 0) {
      if (i > 0 && !writer.newPage()) return false;
      paintCutMarks(painter);
    }
    painter.save();
    painter.translate(kFirst +
                      QPointF(place % kColumns * kTicket.width(), place / kColumns * kTicket.height()));
    paintOne(painter, tickets[i]);
    painter.restore();
  }
  return painter.end();
}

}  // namespace usher::admin

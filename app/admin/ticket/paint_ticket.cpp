// SPDX-License-Identifier: Apache-2.0
#include <QFont>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

#include <cmath>

#include "../code/qr_shape.h"
#include "lettering.h"
#include "ticket_face.h"

namespace usher::admin {
namespace {

constexpr QRectF kCard(60, 400, 960, 1400);
constexpr double kPerforation = 880;

/// A lamp above the horizon, its beams and the water, in the colour of the ticket's type.
void paintBackground(QPainter& painter, const QColor& colour) {
  const QRectF all(QPointF(), kTicketSize);
  QLinearGradient sky(all.topLeft(), all.bottomLeft());
  sky.setColorAt(0, colour.darker(190));
  sky.setColorAt(0.55, colour.darker(115));
  sky.setColorAt(1, colour.darker(230));
  painter.fillRect(all, sky);

  const QPointF lamp(930, 120);
  QRadialGradient light(lamp, 900);
  light.setColorAt(0, QColor(255, 244, 214, 110));
  light.setColorAt(0.08, QColor(255, 244, 214, 60));
  light.setColorAt(1, QColor(255, 244, 214, 0));
  for (const double angle : {148.0, 176.0, 204.0}) {
    const auto at = [&](double degrees) {
      const double radians = degrees * M_PI / 180;
      return lamp + 1500 * QPointF(std::cos(radians), std::sin(radians));
    };
    QPainterPath beam(lamp);
    beam.lineTo(at(angle - 6));
    beam.lineTo(at(angle + 6));
    painter.fillPath(beam, light);
  }
  painter.setBrush(QColor(255, 246, 224, 235));
  painter.drawEllipse(lamp, 16, 16);
  QRadialGradient glow(lamp, 190);
  glow.setColorAt(0, QColor(255, 244, 214, 150));
  glow.setColorAt(0.3, QColor(255, 244, 214, 60));
  glow.setColorAt(1, QColor(255, 244, 214, 0));
  painter.setBrush(glow);
  painter.drawEllipse(lamp, 190, 190);

  for (int wave = 0; wave < 3; ++wave) {
    const double y = 1810 + 34 * wave;
    QPainterPath water(QPointF(0, 1920));
    water.lineTo(0, y);
    for (double x = 0; x < 1080; x += 180) water.cubicTo(x + 60, y - 22, x + 120, y + 22, x + 180, y);
    water.lineTo(1080, 1920);
    painter.fillPath(water, QColor(255, 255, 255, 16 + 10 * wave));
  }
}

void paintCard(QPainter& painter) {
  QPainterPath card;
  card.addRoundedRect(kCard, 56, 56);
  QPainterPath notches;
  notches.addEllipse(QPointF(kCard.left(), kPerforation), 34, 34);
  notches.addEllipse(QPointF(kCard.right(), kPerforation), 34, 34);
  painter.fillPath(card.subtracted(notches).translated(0, 10), QColor(0, 0, 0, 50));
  painter.fillPath(card.subtracted(notches), Qt::white);
  QPen dashes(kLine, 5, Qt::SolidLine, Qt::RoundCap);
  dashes.setDashPattern({0.1, 3.4});
  painter.setPen(dashes);
  painter.drawLine(QPointF(kCard.left() + 60, kPerforation), QPointF(kCard.right() - 60, kPerforation));
  painter.setPen(Qt::NoPen);
}

void paintType(QPainter& painter, const TicketFace& ticket) {
  if (ticket.type.isEmpty()) return;
  const QFont font = lettering(38, QFont::DemiBold);
  const double width = QFontMetricsF(font).horizontalAdvance(ticket.type) + 80;
  const QRectF pill(kCard.center().x() - width / 2, 768, width, 72);
  painter.setBrush(ticket.colour);
  painter.drawRoundedRect(pill, 36, 36);
  painter.setFont(font);
  painter.setPen(inkOn(ticket.colour));
  drawLetters(painter, pill, Qt::AlignCenter, ticket.type);
  painter.setPen(Qt::NoPen);
}

void paintCode(QPainter& painter, const TicketFace& ticket) {
  constexpr double kSide = 650;
  const QRectF area(kCard.center().x() - kSide / 2, 952, kSide, kSide);
  // The card is the quiet zone: at least four modules of white lie around the code.
  painter.fillPath(qrShape(ticket.code, area), Qt::black);
  painter.setPen(kQuietInk);
  drawFitted(painter, QRectF(kCard.left() + 60, 1640, kCard.width() - 120, 52), Qt::AlignCenter,
             ticket.code_text, {36, 16}, QFont::DemiBold);
  painter.setPen(kQuietInk);
  painter.setFont(lettering(30, QFont::Normal));
  drawLetters(painter, QRectF(kCard.left(), 1706, kCard.width(), 50), Qt::AlignCenter,
              QStringLiteral("Hold this code in front of the kiosk’s camera"));
  painter.setPen(Qt::NoPen);
}

}  // namespace

void paintTicket(QPainter& painter, const TicketFace& ticket) {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.setPen(Qt::NoPen);
  paintBackground(painter, ticket.colour);

  painter.setPen(Qt::white);
  drawFitted(painter, QRectF(72, 96, 820, 180), Qt::AlignLeft | Qt::AlignBottom, ticket.event, {84, 40},
             QFont::Bold);
  painter.setPen(QColor(255, 255, 255, 225));
  painter.setFont(lettering(38, QFont::Medium));
  const QString when = ticket.validity.isEmpty() ? ticket.dates : ticket.validity;
  drawLetters(painter, QRectF(72, 296, 936, 60), Qt::AlignLeft | Qt::AlignVCenter, when);
  painter.setPen(Qt::NoPen);

  paintCard(painter);
  painter.setPen(kInk);
  drawFitted(painter, QRectF(kCard.left() + 56, 440, kCard.width() - 112, 210), Qt::AlignCenter, ticket.name,
             {100, 34}, QFont::Bold);
  painter.setPen(kQuietInk);
  drawFitted(painter, QRectF(kCard.left() + 56, 656, kCard.width() - 112, 96), Qt::AlignCenter,
             ticket.company, {40, 22}, QFont::Medium);
  painter.setPen(Qt::NoPen);
  paintType(painter, ticket);
  paintCode(painter, ticket);
  painter.restore();
}

QImage ticketImage(const TicketFace& ticket, int width) {
  const double scale = width / kTicketSize.width();
  QImage image(width, static_cast<int>(std::lround(kTicketSize.height() * scale)), QImage::Format_RGB32);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paintTicket(painter, ticket);
  return image;
}

}  // namespace usher::admin

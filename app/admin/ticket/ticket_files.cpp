// SPDX-License-Identifier: Apache-2.0
#include "ticket_files.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace usher::admin {

bool writeTicketPng(QIODevice& out, const TicketFace& face) {
  return ticketImage(face, static_cast<int>(kTicketSize.width())).save(&out, "PNG");
}

bool writeTicketPdf(QIODevice& out, const TicketFace& face) {
  constexpr int kDotsPerInch = 300;
  constexpr double kPageWidth = 90;  // mm; a phone's proportions, and fits into a hand
  QPdfWriter writer(&out);
  writer.setPageSize(QPageSize(QSizeF(kPageWidth, kPageWidth * kTicketSize.height() / kTicketSize.width()),
                               QPageSize::Millimeter));
  writer.setPageMargins(QMarginsF());
  writer.setResolution(kDotsPerInch);
  writer.setTitle(face.event);
  QPainter painter;
  if (!painter.begin(&writer)) return false;
  const double scale = writer.width() / kTicketSize.width();
  painter.scale(scale, scale);
  paintTicket(painter, face);
  return painter.end();
}

bool writeTicketSvg(QIODevice& out, const TicketFace& face) {
  QSvgGenerator generator;
  generator.setOutputDevice(&out);
  // What a pixel is in CSS.
  generator.setResolution(96);
  generator.setSize(kTicketSize.toSize());
  generator.setViewBox(QRectF(QPointF(), kTicketSize));
  // No title: Qt 6.4 writes it as it is, and an event's name may hold a "&".
  QPainter painter;
  if (!painter.begin(&generator)) return false;
  paintTicket(painter, face);
  return painter.end();
}

}  // namespace usher::admin

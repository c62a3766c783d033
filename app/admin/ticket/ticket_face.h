// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QString>

#include <usher/qr/code.h>

#include "event_file.h"

namespace usher::admin {

/// What a guest sees of their ticket.
struct TicketFace {
  QString event;
  QString dates;
  QString name;
  QString company;
  QString type;
  QColor colour;
  /// When the ticket is not for the whole event.
  QString validity;
  QString code_text;
  qr::Code code;
};

/// Phones are scratched, dim and held at an angle.
inline constexpr auto kOnPhone = qr::Correction::Quartile;
/// Paper is not, and larger modules are worth more there.
inline constexpr auto kOnPaper = qr::Correction::Medium;

/// nullopt where the ticket's code is too long for a QR code.
std::optional<TicketFace> ticketFace(const EventTickets& event, const contract::TicketRow& ticket,
                                     qr::Correction correction = kOnPhone);
/// A ticket of the same look whose code is of no event.
std::optional<TicketFace> strangeTicketFace(const QString& code);

/// The picture's measure; a phone's screen of 9:16.
inline constexpr QSizeF kTicketSize(1080, 1920);

/// Fills (0, 0) to kTicketSize.
void paintTicket(QPainter& painter, const TicketFace& face);

/// The ticket at `width` pixels.
QImage ticketImage(const TicketFace& face, int width);

}  // namespace usher::admin

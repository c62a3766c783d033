// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include "ticket_face.h"

namespace usher::admin {

/// The ticket as a file of its own, as on a phone. False where `out` cannot be written.
bool writeTicketPng(QIODevice& out, const TicketFace& face);
/// One page of 90 mm width.
bool writeTicketPdf(QIODevice& out, const TicketFace& face);
/// SVG 1.2 Tiny; its words are outlines.
bool writeTicketSvg(QIODevice& out, const TicketFace& face);

}  // namespace usher::admin

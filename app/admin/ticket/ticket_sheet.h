// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QString>

#include <vector>

#include "ticket_face.h"

namespace usher::admin {

inline constexpr std::size_t kTicketsOnSheet = 8;

/// Tickets of 92 x 66 mm on A4 pages (PDF), eight a page, with marks to cut by. False where `out` cannot be
/// written.
bool writeTicketSheet(QIODevice& out, const QString& title, const std::vector<TicketFace>& tickets);

}  // namespace usher::admin

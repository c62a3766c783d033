// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <vector>

#include <usher/domain/flow/event.h>
#include <usher/domain/layout/draw_item.h>

namespace usher::kiosk {

/// One paper of one guest, laid out and ready to paint.
struct PrintJob {
  std::uint64_t visit = 0;
  domain::Paper paper = domain::Paper::Badge;
  domain::TicketId ticket;
  std::vector<domain::PrintPage> pages;

  /// For a file name or a queue's list: never a name.
  const QString& title() const { return ticket.text(); }
};

}  // namespace usher::kiosk

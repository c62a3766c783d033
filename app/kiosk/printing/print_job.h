// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>
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
  /// What is kept of it (domain::PrintOrder); nullopt: nothing is.
  std::optional<domain::OpId> order = std::nullopt;
  /// It is nobody's, and no backend hears of it.
  bool is_test = false;

  /// For a queue's list, and to find it there again: never a name.
  QString title() const { return order ? ticket.text() + u' ' + order->text() : ticket.text(); }
};

}  // namespace usher::kiosk

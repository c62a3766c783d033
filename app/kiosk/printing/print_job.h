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
  domain::event::Paper paper = domain::event::Paper::Badge;
  /// For a file name or a queue's list: the ticket's id, never a name.
  QString title;
  std::vector<domain::PrintPage> pages;
};

}  // namespace usher::kiosk

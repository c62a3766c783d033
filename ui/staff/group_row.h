// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QString>

#include <usher/domain/event.h>
#include <usher/domain/staff/group_file.h>
#include <usher/ui/design/look.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// One of a group as a row shows them.
struct GroupRow {
  enum class Tick {
    /// Here, or not: for somebody to say.
    On,
    Off,
    /// Nobody asks: they are inside, or may not come in.
    None,
  };
  QString name;
  /// Company and ticket type, as far as there are such.
  QString beside;
  Chip chip;
  Tick tick = Tick::None;
  bool operator==(const GroupRow&) const = default;

  /// In the order in which they are read; whether they are ticked is not among them.
  QStringList words() const;
};

GroupRow groupRowOf(const domain::GroupGuest& one, const domain::EventFacts* facts, const Speaking& speaking);

/// How the row stands on its page.
struct GroupRowPlace {
  /// In real pixels.
  QRectF box;
  Qt::LayoutDirection direction = Qt::LeftToRight;
  /// There is room for a tick before each.
  bool ticks = false;
  bool has_focus = false;
  bool is_pressed = false;
};
/// Ends in a sign that more is behind it.
void paintGroupRow(QPainter& painter, const Look& look, const GroupRow& row, const GroupRowPlace& place);

/// What of it a finger opens the guest by, in real pixels, from its end.
int openWidth(const Look& look);

}  // namespace usher::ui

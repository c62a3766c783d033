// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QWidget>

#include <vector>

#include <usher/ui/design/look.h>
#include <usher/ui/staff/chip.h>

namespace usher::ui {

/// What is written in that tone, and what lies behind it.
Tone toneOf(const Look& look, StaffTone tone);
/// Of a shape beside such words.
QRgb shapeColourOf(const Look& look, StaffTone tone);

/// In real pixels.
double chipWidth(const Look& look, const Chip& chip, bool with_words = true);
/// In the middle of the height of `box`, from its left, as wide as chipWidth().
void paintChip(QPainter& painter, const Look& look, const Chip& chip, const QRectF& box,
               Qt::LayoutDirection direction, bool with_words = true);

/// Chips beside one another, at the end of the row or at its beginning. Where they have no room, what is well
/// is a shape alone, and then one after the other from the last.
class ChipRow : public QWidget {
  Q_OBJECT

 public:
  ChipRow(const Look& look, const char* object_name, QWidget* parent);
  void setChips(std::vector<Chip> chips);
  const std::vector<Chip>& chips() const { return chips_; }
  void setAtEnd(bool at_end) { at_end_ = at_end; }
  /// Of all their words, in real pixels.
  double wholeWidth() const;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// The chips with their places; the flag: with words.
  struct Placed {
    QRectF box;
    bool with_words;
  };
  std::vector<Placed> placed() const;

  const Look& look_;
  std::vector<Chip> chips_;
  bool at_end_ = false;
};

}  // namespace usher::ui

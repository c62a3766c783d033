// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

class Icon;

/// A notice to staff: a shape, a headline and what there is to say besides, on its tone's tint.
class Banner : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts are `object_name` with Shape, Title and More.
  Banner(const Look& look, const char* object_name, QWidget* parent);
  void show(const StaffNotice& notice);
  /// On top of each other where there is room, else one after the other in a line.
  void setFlat(bool flat) { flat_ = flat; }
  /// What it needs at that width, logical.
  double heightFor(double width);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  StaffTone tone_ = StaffTone::Plain;
  bool flat_ = false;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* more_;
};

}  // namespace usher::ui

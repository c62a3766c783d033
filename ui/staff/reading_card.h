// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/staff/chip.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/kiosk_readings.h>

namespace usher::ui {

class Icon;
class ProgressBar;

/// How one concern of the kiosk is, and what to do where it is not well: then it stands on its tone's tint.
class ReadingCard : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts are `object_name` with Shape, Title, State, Progress and ToDo.
  ReadingCard(const Look& look, const char* object_name, QWidget* parent);
  /// `shape`: an icon of resources/icons.
  void show(StaffTone tone, const QString& shape, const ReadingWords& words);
  /// What it needs at that width, logical.
  double heightFor(double width);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool isWrong() const { return tone_ == StaffTone::Care || tone_ == StaffTone::Stop; }

  StaffTone tone_ = StaffTone::Plain;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* state_;
  ProgressBar* progress_;
  TextLabel* to_do_;
};

}  // namespace usher::ui

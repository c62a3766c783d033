// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/staff/kiosk_state.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/kiosk_readings.h>

namespace usher::ui {

class Icon;

/// How one concern of the kiosk is, and what to do where it is not well: then it stands on its level's tint.
class ReadingCard : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts are `object_name` with Shape, Title, State and ToDo.
  ReadingCard(const Look& look, const char* object_name, QWidget* parent);
  void show(domain::Level level, const ReadingWords& words);
  /// What it needs at that width, logical.
  double heightFor(double width);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool isWrong() const { return level_ > domain::Level::Good; }

  domain::Level level_ = domain::Level::Good;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* state_;
  TextLabel* to_do_;
};

}  // namespace usher::ui

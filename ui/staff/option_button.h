// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/staff/staff_button.h>

namespace usher::ui {

/// One of several answers to a question, of which one at most is chosen. Tab comes to one of them alone,
/// arrows go on from there; Enter is for the form that it stands in.
class OptionButton : public StaffButton {
  Q_OBJECT

 public:
  OptionButton(const Look& look, const char* object_name, QWidget* parent);
  void show(const QString& words, bool chosen);

 signals:
  /// To the next one of them, or back by -1.
  void stepped(int by);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace usher::ui

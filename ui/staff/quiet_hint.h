// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

class Icon;

/// Where something would stand while there is nothing: a shape, a few words, and what to do or wait for.
class QuietHint : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts are `object_name` with Shape, Title and More.
  QuietHint(const Look& look, const char* object_name, QWidget* parent);
  void show(const StaffNotice& notice);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon* shape_;
  TextLabel* title_;
  TextLabel* more_;
};

}  // namespace usher::ui

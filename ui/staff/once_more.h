// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

class StaffButton;

/// A grave deed, asked once more.
class OnceMore : public StaffPanel {
  Q_OBJECT

 public:
  OnceMore(const Look& look, QWidget* parent);
  void show(const DeedQuestion& question, bool touch);
  StaffButton* yes() const { return yes_; }

 signals:
  void confirmed();
  void back();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  TextLabel* title_;
  TextLabel* what_;
  StaffButton* back_;
  StaffButton* yes_;
};

}  // namespace usher::ui

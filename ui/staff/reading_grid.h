// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <vector>

#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class ReadingCard;

/// Cards in their order, two in a row where there is room; those that are hidden leave no gap.
class ReadingGrid : public StaffPanel {
  Q_OBJECT

 public:
  /// A card of each name.
  ReadingGrid(const Look& look, const char* object_name, std::initializer_list<const char*> names,
              QWidget* parent);
  const std::vector<ReadingCard*>& cards() const { return cards_; }
  /// What it needs at that width, logical.
  double heightFor(double width);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  double layOut(double width);

  std::vector<ReadingCard*> cards_;
};

}  // namespace usher::ui

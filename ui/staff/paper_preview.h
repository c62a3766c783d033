// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

/// A paper as the printer gets it, its pages beside each other, with the size of the first.
class PaperPreview : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts begin with `object_name`: … Heading, … Words.
  PaperPreview(const Look& look, const QByteArray& object_name, QWidget* parent);
  /// None: nothing is shown, and no room is needed.
  void setPages(std::vector<domain::PrintPage> pages);
  void show(const QString& heading);
  /// What it needs at that width, logical.
  double heightFor(double width);
  /// The height of all pages at that width, logical.
  double pagesHigh(double width) const;

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  /// Logical units to the millimetre.
  double scaleFor(double width) const;
  double layOut(double width, bool places);

  std::vector<domain::PrintPage> pages_;
  TextLabel* heading_;
  TextLabel* words_;
  double pages_begin_ = 0;
};

}  // namespace usher::ui

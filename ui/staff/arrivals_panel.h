// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/arrivals.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class ArrivalsPlot;

/// Who came in today: a few figures, and the plot of them.
class ArrivalsPanel : public StaffPanel {
  Q_OBJECT

 public:
  ArrivalsPanel(const Look& look, QWidget* parent);
  void show(const domain::Arrivals& arrivals, const Speaking& speaking);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  struct Figure {
    TextLabel* count;
    TextLabel* words;
  };
  std::vector<Figure> figures_;
  ArrivalsPlot* plot_;
};

}  // namespace usher::ui

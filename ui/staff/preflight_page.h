// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/domain/staff/preflight.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class Banner;
class PaperPreview;
class ReadingGrid;
class StaffButton;

/// Whether the kiosk is ready for guests: in a headline, and check by check with what to do. Its keys come to
/// it where no button of it has the focus.
class PreflightPage : public StaffPanel {
  Q_OBJECT

 public:
  PreflightPage(const Look& look, QWidget* parent);
  void show(const domain::preflight::State& state, const Speaking& speaking, bool touch);
  /// The badge that is tried; none: nothing is printed here, or it is not known yet.
  void setTestBadge(const std::vector<domain::PrintPage>& pages);

 signals:
  void happened(const usher::domain::preflight::Event& event);
  /// Back to the kiosk's page.
  void back();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  bool takeArrow(int key);

  Banner* readiness_;
  QScrollArea* area_;
  /// What is scrolled.
  QWidget* content_;
  ReadingGrid* checks_;
  PaperPreview* badge_;
  StaffButton* back_;
  StaffButton* again_;
  bool touch_ = false;
};

}  // namespace usher::ui

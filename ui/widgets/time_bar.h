// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A thin bar that runs out with the time a page has left. Empty until it is told a time.
class TimeBar : public QWidget {
  Q_OBJECT

 public:
  TimeBar(const Look& look, QWidget* parent);
  void start(std::chrono::milliseconds time);
  void stop();
  void setColour(QRgb colour);
  /// 1 at the start, 0 at the end.
  double left() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  QRgb colour_ = 0;
  std::chrono::milliseconds time_{0};
  QDeadlineTimer deadline_;
  QTimer tick_;
};

}  // namespace usher::ui

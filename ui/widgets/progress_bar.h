// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// How much of something is done; empty where there is nothing to tell.
class ProgressBar : public QWidget {
  Q_OBJECT

 public:
  ProgressBar(const Look& look, const char* object_name, QWidget* parent);
  /// 0 to 1; nullopt: nothing is shown.
  void show(std::optional<double> part, QRgb colour, QRgb track);
  std::optional<double> part() const { return part_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  std::optional<double> part_;
  QRgb colour_ = 0;
  QRgb track_ = 0;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// As many dots as digits have been typed, and rings for those that a PIN has at least.
class PinDots : public QWidget {
  Q_OBJECT
 public:
  PinDots(const Look& look, QWidget* parent);
  void setCount(int count);
  int count() const { return count_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  int count_ = 0;
};

}  // namespace usher::ui

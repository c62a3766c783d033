// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// How many digits of a PIN there are, never which.
class PinDots : public QWidget {
  Q_OBJECT

 public:
  PinDots(const Look& look, int wanted, QWidget* parent);
  void setTyped(int typed, bool faulty);
  int typed() const { return typed_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  int wanted_;
  int typed_ = 0;
  bool faulty_ = false;
};

}  // namespace usher::ui

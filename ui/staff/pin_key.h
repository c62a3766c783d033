// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A key of the number pad: a digit, or a shape.
class PinKey : public QPushButton {
  Q_OBJECT

 public:
  PinKey(const Look& look, const QString& object_name, QWidget* parent);
  void setDigit(int digit);
  void setShape(const QString& icon, const QString& spoken);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  QString shape_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>

#include <array>

class QPainter;
class QRectF;

namespace usher::ui {

/// Four rounded brackets around a box. They are drawn once and then only placed: thirty times a second Qt
/// would hand the many short rows of their strokes to other threads and wait for those.
class CornerBrackets {
 public:
  struct Form {
    /// In pixels of the widget, as all lengths here.
    int arm = 0;
    double stroke = 0;
    /// How far the dark edge goes around it.
    double edge = 0;
    QColor ink;
    QColor edge_ink;
    bool operator==(const Form&) const = default;
  };

  /// With the outer edge of their strokes' middle on `box`, to the next whole pixel.
  void paint(QPainter& painter, const QRectF& box, const Form& form);

 private:
  void draw(const Form& form, double ratio);

  Form form_;
  /// Of the device's pixels to the widget's.
  double ratio_ = 0;
  /// At the top left, the top right, the bottom left and the bottom right.
  std::array<QImage, 4> corners_;
};

}  // namespace usher::ui

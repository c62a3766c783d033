// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>

QT_BEGIN_NAMESPACE
class QAbstractScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class TextLabel;

/// A part of what staff see. What is in it stands where arrange() puts it, in logical units and from left to
/// right; where the language runs the other way it is turned over.
class StaffPanel : public QWidget {
  Q_OBJECT

 public:
  StaffPanel(const Look& look, const char* object_name, QWidget* parent);
  /// To be called after its content or its look changed.
  void rearrange();
  void setGround(QRgb ground);

 protected:
  virtual void arrange(const QSizeF& size) = 0;
  void place(QWidget* widget, const QRectF& logical) const;
  /// The label gets the height that its words need, and is hidden where there are none. Returns that height.
  double put(TextLabel* label, double x, double y, double width, double most_height = 1e6) const;
  const Look& look() const { return look_; }
  const tokens::Palette& colours() const { return look_.palette; }
  QRgb ground() const { return ground_; }

  /// For a paintEvent(): a sheet that lies on the page, with a thin edge and round corners.
  void paintCard();

  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  QRgb ground_ = 0;
};

/// Scroll bars as thin as the rest is quiet; a finger moves what is scrolled itself.
void dressScrolling(QAbstractScrollArea& area, const Look& look, bool touch);

}  // namespace usher::ui

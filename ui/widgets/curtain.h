// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantAnimation>
#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// The way from one page to the next. The new page is there and usable from the first moment; the curtain
/// lies over it, lets every touch through and gives the view free. It never holds pixels of the page before,
/// so nothing of a guest stays in it.
class Curtain : public QWidget {
  Q_OBJECT

 public:
  Curtain(const Look& look, QWidget* parent);
  /// The new page grows out of `from` (real pixels of the parent).
  void openFrom(const QRectF& from);
  /// The new page comes up out of plain paper.
  void lift();
  void drop();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void run();

  const Look& look_;
  /// Null: the curtain fades as a whole.
  QRectF from_;
  QVariantAnimation way_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// The way from one page to the next. The new page is there and usable from the first moment; the curtain
/// lies over it, lets every touch through and gives the view free. Meanwhile it shows a picture of the page,
/// which is painted once and not for each frame, and dropped with the last. It never holds pixels of the page
/// before, so nothing of a guest stays in it.
class Curtain : public QWidget {
  Q_OBJECT

 public:
  Curtain(const Look& look, QWidget* parent);
  /// `page`, which outlives this object and is a sibling, grows out of `from` (real pixels of the page).
  void openFrom(const QRectF& from, QWidget* page);
  /// `page` comes up out of plain paper.
  void lift(QWidget* page);
  void drop();
  /// It holds no pixels.
  bool isEmpty() const { return picture_.isNull(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void run(QWidget* page);
  /// Of the page, from the top: to paint all of it, or to uncover it, at one go takes longer than a frame.
  QRect band(int number) const;
  void paintBand();
  void uncoverBand();
  void paintHole(QPainter& painter, double way) const;

  const Look& look_;
  /// Null: the curtain fades as a whole.
  QRectF from_;
  QVariantAnimation way_;
  QWidget* page_ = nullptr;
  QPixmap picture_;
  /// How many bands of the picture are painted, and of the page uncovered.
  int painted_ = 0;
  int uncovered_ = 0;
  QTimer next_band_;
};

}  // namespace usher::ui

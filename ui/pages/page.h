// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

class BigButton;

/// One screen. Everything in it stands where arrange() puts it, in logical units, once designed for portrait
/// and once for landscape, from left to right: in a language that runs the other way, place() and the rest
/// turn it over.
class Page : public QWidget {
  Q_OBJECT

 public:
  Page(const Look& look, const char* object_name, QWidget* parent);

  /// Lays the page out for its present size; to be called after its content changed.
  void arrange();
  /// From here on a globe stands on the page, and opens the languages.
  void offerLanguages();

 signals:
  void languagesWanted();

 protected:
  virtual void arrangePortrait(const QSizeF& size) = 0;
  virtual void arrangeLandscape(const QSizeF& size) = 0;

  void place(QWidget* widget, const QRectF& logical) const;
  /// The globe takes the end of the row at the foot of a page, the same place on every page; returns what is
  /// left of the row. Where a page does not ask, the globe stands in the corner by itself.
  QRectF besideLanguages(const QRectF& row) const;
  /// What lies behind everything, and a block of colour on it (logical; null for none).
  void setGround(QRgb ground);
  void setBlock(const QRectF& block, QRgb colour);
  /// A white card that words lie on; null for none.
  void setCard(const QRectF& card) { card_ = card; }
  /// Where the card is on the screen.
  QRect cardInPixels() const { return toPixels(card_); }
  void paintCard(QPainter& painter, double radius) const;

  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

  const Look& look() const { return look_; }
  const tokens::Palette& colours() const { return look_.palette; }

 private:
  QRect toPixels(QRectF logical) const;

  const Look& look_;
  BigButton* languages_;
  QRgb ground_ = 0;
  QRectF block_;
  QRgb block_colour_ = 0;
  QRectF card_;
};

}  // namespace usher::ui

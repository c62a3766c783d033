// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// One screen. Everything in it stands where arrange() puts it, in logical units, once designed for portrait
/// and once for landscape.
class Page : public QWidget {
  Q_OBJECT

 public:
  Page(const Look& look, const char* object_name, QWidget* parent);

  /// Lays the page out for its present size; to be called after its content changed.
  void arrange();

 protected:
  virtual void arrangePortrait(const QSizeF& size) = 0;
  virtual void arrangeLandscape(const QSizeF& size) = 0;

  void place(QWidget* widget, const QRectF& logical) const;
  /// What lies behind everything, and a block of colour on it (logical; null for none).
  void setGround(QRgb ground);
  void setBlock(const QRectF& block, QRgb colour);
  /// A white card that words lie on; null for none.
  void setCard(const QRectF& card) { card_ = card; }

  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

  const Look& look() const { return look_; }
  const tokens::Palette& colours() const { return look_.palette; }

 private:
  const Look& look_;
  QRgb ground_ = 0;
  QRectF block_;
  QRgb block_colour_ = 0;
  QRectF card_;
};

}  // namespace usher::ui

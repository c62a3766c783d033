// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBrush>
#include <QWidget>

#include <vector>

#include <usher/ui/design/look.h>
#include <usher/ui/widgets/picture.h>

namespace usher::ui {

class BigButton;

/// One screen. Everything in it stands where arrange() puts it, in logical units, once designed for portrait
/// and once for landscape, from left to right: in a language that runs the other way, place() and the rest
/// turn it over.
class Page : public QWidget {
  Q_OBJECT

 public:
  Page(const Look& look, const char* object_name, QWidget* parent);

  /// Lays the page out for its present size; to be called after its content changed. Large text is as large
  /// as all of it still has room.
  void arrange();
  /// From here on a button stands on the page that opens the languages and aids: a globe and a person, or,
  /// where there is but one language, the person alone.
  void offerPreferences(bool has_languages);

  /// To the control after the one that has the keyboard's focus, or before it, in reading order and round
  /// again; to the first where none has it. False: there is none.
  bool moveFocus(bool next);

  /// Another page is shown: nothing of a guest stays on this one.
  virtual void forget() {}

  /// In which the time that is left is shown: it goes with what the page says.
  virtual QRgb timeColour() const { return colours().accent; }

 signals:
  void preferencesWanted();

 protected:
  virtual void arrangePortrait(const QSizeF& size) = 0;
  virtual void arrangeLandscape(const QSizeF& size) = 0;

  void place(QWidget* widget, const QRectF& logical) const;
  /// Whether all that is shown has room, as it is now arranged: words are whole and uncut, nothing lies on
  /// anything else, what can be touched is in reach.
  virtual bool hasRoom() const;
  /// The globe takes the end of the row at the foot of a page, the same place on every page; returns what is
  /// left of the row. Where a page does not ask, the globe stands in the corner by itself.
  QRectF besideLanguages(const QRectF& row) const;
  /// The buttons that are shown stand beside one another and fill the row, by their shares, in letters of one
  /// size.
  void shareRow(const QRectF& row, const std::vector<BigButton*>& buttons,
                const std::vector<double>& shares) const;
  /// What lies behind everything, and a block of colour on it (logical; null for none).
  void setGround(QRgb ground);
  void setBlock(const QRectF& block, QRgb colour);
  /// A picture behind everything, veiled by the ground so that words can be read on it; null for none.
  void setBackdrop(const QImage& picture) { backdrop_.set(picture); }
  /// What lies behind `widget`, to paint what seems to be a hole in it.
  QBrush behind(const QWidget* widget);
  /// A white card that words lie on; null for none.
  void setCard(const QRectF& card) { card_ = card; }
  /// Where the card is on the screen.
  QRect cardInPixels() const { return toPixels(card_); }
  void paintCard(QPainter& painter, double radius) const;

  bool focusNextPrevChild(bool next) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

  const Look& look() const { return look_; }
  const tokens::Palette& colours() const { return look_.palette; }

 private:
  QRect toPixels(QRectF logical) const;
  const QPixmap& veiledBackdrop();
  void arrangeAt(int growth);

  const Look& look_;
  BigButton* preferences_;
  bool has_languages_ = false;
  QRgb ground_ = 0;
  QRectF block_;
  QRgb block_colour_ = 0;
  QRectF card_;
  ScaledPicture backdrop_;
  /// Of that picture, in that size, under that ground.
  QPixmap veiled_;
  qint64 veiled_picture_ = 0;
  QRgb veil_ = 0;
};

}  // namespace usher::ui

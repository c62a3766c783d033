// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

#include <usher/ui/keyboard/key_cap.h>

namespace usher::ui {

/// A keyboard on the screen, in the look of the kiosk. What a finger comes down on is typed at once, the
/// nearest key counts, and two thumbs may overlap. Over the letters is a strip with what the last letter may
/// have been meant to be (é for e). By Tab and arrows it is used without a finger.
class TouchKeyboard : public QWidget {
  Q_OBJECT

 public:
  TouchKeyboard(const Look& look, QWidget* parent);
  void open(TypedForm form, const QString& language);
  /// The text left of the cursor: what the strip offers and whether a capital comes depend on it.
  void setBefore(const QString& before);
  /// How high it has to be, logical, for keys of `touch` height.
  double heightFor(double touch) const;
  /// Lays the keys out for its present size.
  void arrange();

 signals:
  void typed(const QString& text);
  /// `text` comes in the place of the letter before the cursor.
  void replaced(const QString& text);
  void erased();

 protected:
  bool event(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  bool hasStrip() const;
  /// Makes the caps say what the rows and the strip hold.
  void fill();
  void press(const QPointF& at);
  void release();
  void use(const Key& key);
  void moveFocus(const KeyCap* from, int columns, int rows);
  KeyCap* nearestTo(const QPointF& at) const;
  KeyCap* addCap(std::vector<KeyCap*>& caps, const char* name);

  const Look& look_;
  TypedForm form_ = TypedForm::Words;
  QString language_;
  QString before_;
  KeyLayer layer_;
  /// Capitals came for one letter alone.
  bool capital_once_ = false;
  std::vector<KeyRow> rows_;
  QStringList variants_;
  std::vector<KeyCap*> keys_;
  std::vector<KeyCap*> strip_;
  KeyCap* held_ = nullptr;
  QTimer repeat_;
};

}  // namespace usher::ui

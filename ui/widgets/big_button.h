// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QVariantAnimation>

#include <vector>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A button for a fingertip.
class BigButton : public QPushButton {
  Q_OBJECT

 public:
  enum class Kind {
    /// The one thing most people want here: filled.
    Main,
    /// Outlined.
    Quiet,
    /// One of several, the chosen one marked with a check and a thick edge.
    Choice,
    /// Not to be pressed (now): words in a tray.
    Told,
  };

  /// `behind` is the colour that the button lies on.
  BigButton(const Look& look, const char* object_name, Kind kind, QWidget* parent);
  void setKind(Kind kind);
  Kind kind() const { return kind_; }
  void setWords(const QString& words);
  /// Of a Choice: whether it is the one.
  void setChosen(bool chosen);
  void setShape(const QString& icon);
  /// A mark beside its shape; empty for none.
  void setMark(const QString& icon);
  /// A shape alone, and what a screen reader says of it.
  void setSign(const QString& icon, const QString& spoken);
  /// Of its words on its own face.
  Tone tone() const;
  /// The words have room on the button.
  virtual bool isWhole() const;
  /// In logical em heights: what its words get.
  int fontSize() const;
  /// Gives the words of buttons in one row one size: what the least of them has room for.
  static void makeAlike(const std::vector<BigButton*>& buttons);

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// All but the words and their shape.
  void paintFace(QPainter& painter) const;
  const Look& look() const { return look_; }
  /// What is chosen is for the page to say, not for the finger.
  void nextCheckState() override {}

 private:
  void animatePress(bool down);
  void takeToggle(bool on);
  /// Too narrow for a shape beside the words, or high enough for two lines: it stands above them.
  bool isStacked() const;
  double contentWidth(int size) const;
  /// Those of its shapes that it has, in the order in which they stand.
  QStringList shapes() const;
  void paintWords(QPainter& painter) const;

  const Look& look_;
  Kind kind_;
  QString shape_;
  QString mark_;
  /// Empty where a shape stands alone.
  QString shown_words_;
  /// 0: as large as they have room for.
  int most_ = 0;
  bool chosen_ = false;
  QVariantAnimation press_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QVariantAnimation>

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
  void setShape(const QString& icon);
  /// A shape alone, and what a screen reader says of it.
  void setSign(const QString& icon, const QString& spoken);
  /// Of its words on its own face.
  Tone tone() const;
  /// The words have room on the button.
  virtual bool isWhole() const;
  /// In logical em heights: what its words get, and the most they may get, so that buttons in one row are
  /// alike.
  int fontSize() const;
  void setLargest(int size);

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// All but the words and their shape.
  void paintFace(QPainter& painter) const;
  const Look& look() const { return look_; }
  /// What is chosen is for the page to say, not for the finger.
  void nextCheckState() override {}

 private:
  void animatePress(bool down);
  /// Too narrow for a shape beside the words: it stands above them.
  bool isStacked() const;
  double contentWidth(int size) const;
  void paintWords(QPainter& painter) const;

  const Look& look_;
  Kind kind_;
  QString shape_;
  /// Empty where a shape stands alone.
  QString shown_words_;
  int largest_ = tokens::type::kBody;
  QVariantAnimation press_;
};

}  // namespace usher::ui

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
  /// Of its words on its own face.
  Tone tone() const;
  /// The words have room on the button.
  bool isWhole() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// What is chosen is for the page to say, not for the finger.
  void nextCheckState() override {}

 private:
  void animatePress(bool down);
  int fontSize() const;
  double contentWidth(int size) const;

  const Look& look_;
  Kind kind_;
  QString shape_;
  QVariantAnimation press_;
};

}  // namespace usher::ui

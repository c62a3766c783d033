// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A button in the dense pages of staff: a shape, words, and the key that does the same.
class StaffButton : public QPushButton {
  Q_OBJECT

 public:
  enum class Kind {
    /// The one thing that is done most here: filled.
    Main,
    Plain,
    /// Without an edge: in a header, beside a title.
    Quiet,
    /// One of several pages, of which one is shown: underlined.
    Tab,
    /// One of several values, of which one is set: filled.
    Choice,
  };

  StaffButton(const Look& look, const char* object_name, QWidget* parent);
  void setKind(Kind kind);
  /// Of a tab or a choice: it is the one. Pressing it does not make it so.
  void setChosen(bool chosen);
  void setWords(const QString& words);
  void setShape(const QString& icon);
  /// Its words begin where the button does, key or no key.
  void setAtStart(bool at_start) { at_start_ = at_start; }
  /// Its words take several lines where one is too short for them. It has no key then.
  void setWraps(bool wraps) { wraps_ = wraps; }
  /// How high (logical) it has to be for that.
  double heightFor(double width) const;
  /// As it is written on the keyboard; empty: none is shown.
  void setKey(const QString& key);
  /// Why it can't be pressed (now); empty: it can.
  void setReason(const QString& reason);
  const QString& reason() const { return reason_; }
  /// Of its words on its own face.
  Tone tone() const;
  /// The words have room.
  bool isWhole() const;
  /// How wide (logical) it likes to be.
  double naturalWidth(bool with_key = true) const;
  /// The key has room beside the words where it is so wide (logical).
  bool showsKeyIn(double width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void nextCheckState() override {}
  /// Arrows are for the rows, wherever the focus is.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  double contentWidth(int size, bool with_key) const;
  /// Its words have room in one line of that many real pixels.
  bool isOneLine(double width) const;
  /// Real pixels for the words beside the shape, in a button that is so wide.
  double wordsWidth(double width) const;
  /// The letters' size, and whether the key is shown beside them.
  std::pair<int, bool> fitted() const;
  double keyWidth() const;
  bool isFilled() const;
  void paintFace(QPainter& painter) const;
  void describe();

  const Look& look_;
  Kind kind_ = Kind::Plain;
  bool at_start_ = false;
  bool wraps_ = false;
  QString words_;
  QString shape_;
  QString key_;
  QString reason_;
};

}  // namespace usher::ui

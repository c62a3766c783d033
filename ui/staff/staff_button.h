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
  };

  StaffButton(const Look& look, const char* object_name, QWidget* parent);
  void setKind(Kind kind);
  void setWords(const QString& words);
  void setShape(const QString& icon);
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
  double naturalWidth() const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Arrows are for the rows, wherever the focus is.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  double contentWidth(int size, bool with_key) const;
  /// The letters' size, and whether the key is shown beside them.
  std::pair<int, bool> fitted() const;
  double keyWidth() const;
  void paintFace(QPainter& painter) const;
  void describe();

  const Look& look_;
  Kind kind_ = Kind::Plain;
  QString words_;
  QString shape_;
  QString key_;
  QString reason_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include <usher/ui/design/look.h>
#include <usher/ui/keyboard/key_layout.h>

namespace usher::ui {

/// One key as it is seen and as assistive technology presses it; fingers are TouchKeyboard's.
class KeyCap : public QAbstractButton {
  Q_OBJECT

 public:
  KeyCap(const Look& look, QWidget* parent);
  /// `on`: of Shift, that capitals come.
  void setKey(const Key& key, bool on);
  const Key& key() const { return key_; }
  void setHeld(bool held);
  /// What is written on it has room.
  bool isWhole() const;
  /// Of what is written on its own face.
  Tone tone() const;

 signals:
  /// An arrow key, while this key has the focus.
  void moved(int columns, int rows);
  /// Somebody types on a real keyboard, while this key has the focus.
  void hardwareTyped(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QString icon() const;
  QString spokenName() const;
  QFont face() const;

  const Look& look_;
  Key key_;
  bool on_ = false;
  bool held_ = false;
};

}  // namespace usher::ui

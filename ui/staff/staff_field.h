// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// A line that staff type into, by whichever keyboard.
class StaffField : public QLineEdit {
  Q_OBJECT

 public:
  StaffField(const Look& look, const char* object_name, QWidget* parent);
  /// What stands before its text; empty: nothing.
  void setShape(const QString& icon);
  /// Something is wrong with what it says.
  void setFaulty(bool faulty);
  /// In the place of what it says, and telling nobody.
  void say(const QString& text);
  QString before() const { return text().left(cursorPosition()); }
  /// Its letters fit the look.
  void dress();

  void type(const QString& text);
  void replaceLast(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  const Look& look_;
  QString shape_;
  bool faulty_ = false;
};

}  // namespace usher::ui

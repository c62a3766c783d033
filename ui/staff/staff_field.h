// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <optional>

#include <usher/ui/design/look.h>
#include <usher/ui/keyboard/typed_form.h>

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
  /// From now on it takes what belongs to that form, as a guest's field does; without one, anything.
  void take(std::optional<TypedForm> form, const QString& language);
  std::optional<TypedForm> form() const { return form_; }
  /// What valueOf() makes of it, of the form that it takes.
  std::optional<QString> value() const;
  QString before() const { return text().left(cursorPosition()); }
  /// Its letters fit the look.
  void dress();

  void type(const QString& text);
  void replaceLast(const QString& text);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tidy();

  const Look& look_;
  QString shape_;
  bool faulty_ = false;
  std::optional<TypedForm> form_;
  QString language_;
};

}  // namespace usher::ui

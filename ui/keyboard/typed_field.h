// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

#include <optional>

#include <usher/ui/design/look.h>
#include <usher/ui/keyboard/typed_form.h>

namespace usher::ui {

/// The one line that a guest types into, by whichever keyboard.
class TypedField : public QLineEdit {
  Q_OBJECT

 public:
  TypedField(const Look& look, const char* object_name, QWidget* parent);
  /// Begins anew: empty, for `form` in `language`.
  void ask(TypedForm form, const QString& language);
  /// What valueOf() makes of it.
  std::optional<QString> value() const;
  QString before() const { return text().left(cursorPosition()); }

  /// Its letters fit the look at its present size.
  void arrange();

  void type(const QString& text);
  void replaceLast(const QString& text);

 signals:
  /// The text or the cursor's place.
  void moved();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void tidy();

  const Look& look_;
  TypedForm form_ = TypedForm::Words;
  QString language_;
};

}  // namespace usher::ui

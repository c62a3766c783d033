// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/keyboard/typed_field.h>
#include <usher/ui/pages/ask_page.h>

namespace usher::ui {

/// A question that is answered by typing, with the keyboard that its answer needs.
class TypedPage : public AskPage {
  Q_OBJECT

 public:
  struct Asked {
    Words words;
    /// Which question it is: of another one, what was typed goes.
    QString id;
    TypedForm form = TypedForm::Words;
    /// What is expected in the field; stands over it.
    QString hint;
    QString language;
    /// It may stay empty.
    bool optional = false;
    /// What stands in the field at first.
    QString before = {};
  };

  TypedPage(const Look& look, QWidget* parent);
  void show(const Asked& asked);
  /// Nothing of the guest stays.
  void forget() override;

 signals:
  /// See valueOf(); empty where nothing had to be typed.
  void entered(const QString& value);

 protected:
  void arrangePortrait(const QSizeF& size) override;
  void arrangeLandscape(const QSizeF& size) override;

 private:
  /// Nothing is typed, and nothing has to be.
  bool skips() const;
  void follow();
  void enter();
  /// The field over the keyboard, `board`, and what is expected in it; returns their top.
  double arrangeField(const QRectF& board);

  Asked asked_;
  TextLabel* hint_;
  TypedField* field_;
  TouchKeyboard* keyboard_;
  BigButton* enter_;
};

}  // namespace usher::ui

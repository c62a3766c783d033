// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

/// A session to be looked at: when and where, its title, and how its seats or the guest's own stand.
class SessionCard : public BigButton {
  Q_OBJECT

 public:
  struct Words {
    /// "10:00 · Great Hall"
    QString when;
    QString title;
    QString state;
    /// Of the state; may be empty.
    QString shape;
    /// The guest has, or wants, a seat: set apart.
    bool own = false;
    bool operator==(const Words&) const = default;
  };

  SessionCard(const Look& look, const char* object_name, QWidget* parent);
  void setSession(const Words& words);
  /// Fills its present size: Qt tells nobody of a size who is not on the screen yet.
  void arrange();
  bool isWhole() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* when_;
  TextLabel* title_;
  Icon* shape_;
  TextLabel* state_;
};

}  // namespace usher::ui

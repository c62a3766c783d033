// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class OptionButton;

/// Answers beside one another, in as many rows as they need, of which one at most is chosen.
class OptionRow : public StaffPanel {
  Q_OBJECT

 public:
  struct Option {
    QString words;
    /// What is answered.
    QString text;
  };

  OptionRow(const Look& look, const QByteArray& object_name, QWidget* parent);
  /// What was chosen stays as long as it is among them.
  void offer(const QString& question, std::vector<Option> options, bool may_be_none);
  void choose(const std::optional<QString>& text);
  const std::optional<QString>& chosen() const { return chosen_; }
  /// Nothing can be chosen for now.
  void setHeld(bool held) { held_ = held; }
  /// Where Tab comes to; all of them, in their order.
  QWidget* entry() const;
  const std::vector<OptionButton*>& buttons() const { return buttons_; }
  /// What it needs at that width, logical.
  double heightFor(double width);

 signals:
  void changed();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  void press(std::size_t number);
  void step(std::size_t from, int by);
  void dress();
  /// Which of them the arrows begin at.
  std::size_t current() const;
  double layOut(double width, bool places);

  QString question_;
  std::vector<Option> options_;
  std::vector<OptionButton*> buttons_;
  std::optional<QString> chosen_;
  bool may_be_none_ = false;
  bool held_ = false;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/op.h>
#include <usher/domain/staff/open_questions.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class OptionRow;
class StaffField;

/// One question of the door, and what the guest says to it.
class AskedQuestion : public StaffPanel {
  Q_OBJECT

 public:
  AskedQuestion(const Look& look, std::size_t number, QWidget* parent);
  /// What was said stays while it is the same question.
  void show(const domain::Question& question, const Speaking& speaking, bool held);
  void forget();
  /// nullopt: it is not asked any more, or left to the guest.
  std::optional<domain::Answer> answer() const;
  /// Nothing is said that has to be, or nothing whole.
  bool isLacking() const;
  /// It stays open whatever else is answered.
  bool staysOpen() const;
  /// Says that it is lacking, until it is not.
  void complain();
  /// Where one answers it; nullptr: nowhere.
  QWidget* entry() const;
  /// All that Tab may come to, in their order.
  std::vector<QWidget*> stops() const;
  /// nullptr: it is answered by choosing.
  StaffField* field() const;
  /// What it needs at that width, logical.
  double heightFor(double width);

 signals:
  void changed();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  bool isTyped() const;
  void offer(const Speaking& speaking);
  void follow();
  void fillNote();
  double layOut(double width, bool places);

  std::optional<domain::Question> question_;
  QString language_;
  bool complains_ = false;
  TextLabel* words_;
  TextLabel* note_;
  StaffField* field_;
  OptionRow* options_;
};

}  // namespace usher::ui

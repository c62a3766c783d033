// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/event.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class QuestionList;
class StaffButton;
class StaffField;

/// The open questions of the guest before staff, who ask them and fill in what the guest says.
class AnswersForm : public StaffPanel {
  Q_OBJECT

 public:
  AnswersForm(const Look& look, QWidget* parent);
  /// Only where state.guest is one whose questions are open. What was said stays while it is the same guest.
  void show(const domain::staff_mode::State& state, const domain::EventFacts* facts, const Speaking& speaking,
            bool touch);
  void forget();
  /// Where one types now; nullptr: nowhere.
  StaffField* field() const;
  /// Where one begins.
  void begin();
  /// To the next question, or back by -1.
  void move(int by);
  /// Up or down in the questions.
  void scroll(int pages);
  void send();

 signals:
  void sent(const usher::domain::staff_mode::Deed& deed);
  void back();
  /// What is typed, or where.
  void typing();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow();
  void showPresent();
  void orderTabs();

  std::optional<domain::TicketId> shown_;
  bool touch_ = false;
  bool doing_ = false;
  /// Which of the list's one types into.
  StaffField* field_ = nullptr;
  /// So many widgets are in the order of Tab.
  std::size_t ordered_ = 0;
  TextLabel* title_;
  TextLabel* who_;
  TextLabel* what_;
  QScrollArea* area_;
  QuestionList* list_;
  TextLabel* trouble_;
  StaffButton* send_;
  StaffButton* back_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class StaffButton;
class StaffField;

/// Somebody without a ticket: who they are, and which type they get.
class RegisterForm : public StaffPanel {
  Q_OBJECT

 public:
  RegisterForm(const Look& look, QWidget* parent);
  /// Only while state.registering. What was typed stays until forget().
  void show(const domain::staff_mode::State& state, const domain::EventFacts* facts, const QString& language,
            bool touch);
  void forget();
  /// Where one types now.
  StaffField* field() const;
  /// An e-mail address is typed there.
  bool isEmail(const StaffField* field) const;
  const std::vector<StaffField*>& fields() const { return fields_; }
  void send();

 signals:
  void sent(const usher::domain::WalkInForm& form);
  void back();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Type {
    domain::TicketTypeId id;
    StaffButton* button;
  };
  void makeTypes(const domain::EventFacts& facts);
  void dressTypes();
  /// Returns where it ends.
  double layOut(const QSizeF& size, bool with_what);
  double arrangeTypes(double y, double side, double width);

  QString language_;
  std::optional<domain::TicketTypeId> type_;
  std::vector<Type> types_;
  TextLabel* title_;
  TextLabel* what_;
  /// Given name, family name, company, e-mail.
  std::vector<StaffField*> fields_;
  std::vector<TextLabel*> labels_;
  TextLabel* trouble_;
  StaffButton* send_;
  StaffButton* back_;
};

}  // namespace usher::ui

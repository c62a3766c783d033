// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class StaffButton;
class StaffField;

/// What has to be said before a deed: why, or what shall stand on the badge. Answers have a form of their
/// own.
class StaffForm : public StaffPanel {
  Q_OBJECT

 public:
  StaffForm(const Look& look, QWidget* parent);
  /// Only where state.guest and state.form are some, and not Answers. What was typed stays while it is the
  /// same form about the same guest.
  void show(const domain::staff_mode::State& state, bool touch);
  void forget();
  /// Where one types now.
  StaffField* field() const;
  const std::vector<StaffField*>& fields() const { return fields_; }
  void send();

 signals:
  void sent(const usher::domain::staff_mode::Deed& deed);
  void back();
  /// It is another form than before: one types into its first field.
  void opened();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  struct About {
    domain::staff_mode::Form form;
    domain::TicketId ticket;
    bool operator==(const About&) const = default;
  };
  bool isAboutBadge() const { return about_ && about_->form == domain::staff_mode::Form::CorrectBadge; }
  void prefill(const domain::staff_mode::State& state);
  void fillWords(const domain::staff_mode::State& state);
  QStringList reasons() const;
  /// Returns where it ends.
  double layOut(const QSizeF& size);
  double arrangeFields(double y, double side, double width);
  double arrangeReasons(double y, double side, double width);

  std::optional<About> about_;
  TextLabel* title_;
  TextLabel* who_;
  TextLabel* what_;
  /// Why; given name, family name, company.
  std::vector<StaffField*> fields_;
  std::vector<TextLabel*> labels_;
  std::vector<StaffButton*> reasons_;
  TextLabel* trouble_;
  StaffButton* send_;
  StaffButton* back_;
};

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class StaffButton;
class StaffField;

/// Why something can't be had, before the guest is told.
class DeclineForm : public StaffPanel {
  Q_OBJECT

 public:
  DeclineForm(const Look& look, QWidget* parent);
  /// Only where a request is chosen and is declined. What was typed stays while it is the same one.
  void show(const domain::requests_page::State& state, const domain::EventFacts* facts,
            const Speaking& speaking, bool touch);
  void forget();
  StaffField* field() const { return field_; }
  void send();

 signals:
  void sent(const QString& reason);
  void back();
  /// It is about another request than before: one types into its field.
  void opened();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QStringList reasons() const;
  /// Returns where it ends.
  double layOut(const QSizeF& size);

  std::optional<domain::RequestId> about_;
  TextLabel* title_;
  TextLabel* who_;
  TextLabel* label_;
  StaffField* field_;
  TextLabel* trouble_;
  std::vector<StaffButton*> reasons_;
  StaffButton* send_;
  StaffButton* back_;
};

}  // namespace usher::ui

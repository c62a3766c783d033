// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include <optional>

#include <usher/ui/staff/group_row.h>

namespace usher::ui {

/// Another guest of the same group, in one's file: pressed, it leads to theirs.
class CompanionRow : public QAbstractButton {
  Q_OBJECT

 public:
  CompanionRow(const Look& look, const QString& object_name, QWidget* parent);
  void show(const domain::GroupGuest& one, const domain::EventFacts* facts, const Speaking& speaking);
  void forget();
  /// nullopt: nobody is shown.
  const std::optional<domain::TicketId>& ticket() const { return ticket_; }
  const GroupRow& row() const { return row_; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  const Look& look_;
  std::optional<domain::TicketId> ticket_;
  GroupRow row_;
};

}  // namespace usher::ui

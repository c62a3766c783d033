// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <optional>
#include <vector>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/group_row.h>

namespace usher::ui {

/// The guests of a group, by name, each with a tick where somebody has to say whether they are here.
class GroupRows : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void show(const domain::staff_mode::OpenGroup& group, const domain::EventFacts* facts,
            const Speaking& speaking);
  void forget();
  const GroupRow& row(int number) const { return rows_.at(static_cast<std::size_t>(number)); }
  /// -1: the guest is not among them.
  int rowOf(const std::optional<domain::TicketId>& ticket) const;
  const domain::TicketId& ticket(int number) const { return tickets_.at(static_cast<std::size_t>(number)); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  std::vector<domain::TicketId> tickets_;
  std::vector<GroupRow> rows_;
};

}  // namespace usher::ui

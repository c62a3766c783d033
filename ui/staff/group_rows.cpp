// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/group_rows.h>

#include <algorithm>
#include <utility>

namespace usher::ui {

void GroupRows::show(const domain::staff_mode::OpenGroup& group, const domain::EventFacts* facts,
                     const Speaking& speaking) {
  std::vector<domain::TicketId> tickets;
  std::vector<GroupRow> rows;
  for (const domain::GroupGuest& one : group.file.all.guests) {
    tickets.push_back(one.guest.ticket);
    GroupRow row = groupRowOf(one, facts, speaking);
    if (domain::mayComeIn(one)) row.tick = group.isTicked(one) ? GroupRow::Tick::On : GroupRow::Tick::Off;
    rows.push_back(std::move(row));
  }
  if (tickets == tickets_) {
    // Where one was scrolled to stays, and so does the row that the keyboard is at.
    if (rows == rows_) return;
    rows_ = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  tickets_ = std::move(tickets);
  rows_ = std::move(rows);
  endResetModel();
}

void GroupRows::forget() {
  beginResetModel();
  tickets_.clear();
  rows_.clear();
  endResetModel();
}

int GroupRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant GroupRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const GroupRow& one = row(index.row());
  if (role == Qt::DisplayRole) return one.name;
  if (role == Qt::AccessibleTextRole) return one.words().join(QStringLiteral(", "));
  if (role == Qt::CheckStateRole && one.tick != GroupRow::Tick::None)
    return one.tick == GroupRow::Tick::On ? Qt::Checked : Qt::Unchecked;
  return {};
}

Qt::ItemFlags GroupRows::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractListModel::flags(index);
  if (!index.isValid() || row(index.row()).tick == GroupRow::Tick::None) return flags;
  return flags | Qt::ItemIsUserCheckable;
}

int GroupRows::rowOf(const std::optional<domain::TicketId>& ticket) const {
  const auto found = ticket ? std::ranges::find(tickets_, *ticket) : tickets_.end();
  return found == tickets_.end() ? -1 : static_cast<int>(found - tickets_.begin());
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/group_rows.h>

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
  if (role == Qt::AccessibleTextRole) {
    QStringList words = one.words();
    if (one.tick != GroupRow::Tick::None)
      words << (one.tick == GroupRow::Tick::On ? tr("ticked") : tr("not ticked"));
    return words.join(QStringLiteral(", "));
  }
  return {};
}

}  // namespace usher::ui

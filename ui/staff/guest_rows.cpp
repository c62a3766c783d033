// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/guest_rows.h>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

MarkedSpans moved(MarkedSpans spans, qsizetype by) {
  for (auto& [begin, size] : spans) begin += by;
  return spans;
}

GuestRow rowOf(const domain::FoundGuest& guest, const QString& typed, const domain::EventFacts* facts,
               const Speaking& speaking, const Highlighter& highlighter) {
  const auto marked = [&](const QString& shown) {
    return highlighter && !shown.isEmpty() ? highlighter(shown, typed) : MarkedSpans();
  };
  GuestRow row{.name = domain::fullName(guest.attendee), .chip = chipOf(guest.state)};
  const QString company = domain::oneLine(guest.attendee.company);
  // Who has no name is called by their company, as on the badge.
  const bool is_named = !row.name.isEmpty();
  if (!is_named) row.name = company.isEmpty() ? guest.ticket.text() : company;
  row.name_marked = marked(row.name);
  const domain::TicketType* type = facts ? facts->ticketType(guest.type) : nullptr;
  QStringList parts;
  if (is_named && !company.isEmpty()) parts << speaking.isolated(company);
  if (type) parts << speaking.isolated(type->name.in(speaking.language));
  row.beside = parts.join(QStringLiteral(" · "));
  if (is_named) row.beside_marked = moved(marked(company), row.beside.indexOf(company));
  return row;
}

}  // namespace

void GuestRows::show(const domain::FoundGuests& found, const domain::EventFacts* facts,
                     const Speaking& speaking, const Highlighter& highlighter) {
  std::vector<GuestRow> rows;
  for (const domain::FoundGuest& guest : found.rows) {
    if (rows.size() == kMost) break;
    rows.push_back(rowOf(guest, found.typed, facts, speaking, highlighter));
  }
  const bool same = rows == rows_ && found == found_;
  if (same) return;
  beginResetModel();
  found_ = found;
  rows_ = std::move(rows);
  endResetModel();
}

int GuestRows::numberOf(const domain::TicketId& ticket) const {
  const auto end = found_.rows.begin() + rowCount();
  const auto found = std::find_if(found_.rows.begin(), end,
                                  [&](const domain::FoundGuest& one) { return one.ticket == ticket; });
  return found == end ? -1 : static_cast<int>(found - found_.rows.begin());
}

int GuestRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant GuestRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const GuestRow& row = rows_[index.row()];
  if (role == Qt::DisplayRole) return row.name;
  if (role == Qt::AccessibleTextRole) {
    return QStringList{row.name, row.beside, row.chip.words}.join(QStringLiteral(", "));
  }
  return {};
}

}  // namespace usher::ui

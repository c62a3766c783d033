// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/request_rows.h>

#include <algorithm>
#include <utility>

#include <usher/domain/layout/person_name.h>
#include <usher/domain/staff/request_step.h>
#include <usher/ui/words/request_words.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace {

RequestRow rowOf(const domain::RequestFile& file, const domain::EventFacts* facts, const Speaking& speaking) {
  const domain::GuestRequest& request = file.request;
  const domain::CatalogueItem* const item = facts ? facts->item(request.item) : nullptr;
  const bool is_settled = !domain::nextStepOf(request);
  RequestRow row{
      .shape = shapeOf(item ? item->kind : domain::ItemKind::Assistance),
      .name = nameOf(file.attendee),
      .thing = thingOf(request, facts, speaking),
      .since = is_settled ? speaking.time.brief(request.changed_at) : ageInWords(request.at, speaking),
      .chip = chipOf(request),
      .is_settled = is_settled};
  const QString note = domain::oneLine(request.note);
  if (!note.isEmpty()) row.thing += QStringLiteral(" · ") + speaking.isolated(note);
  return row;
}

}  // namespace

void RequestRows::show(std::vector<domain::RequestFile> files, const domain::EventFacts* facts,
                       const Speaking& speaking) {
  std::vector<RequestRow> rows;
  std::vector<domain::RequestId> requests;
  for (const domain::RequestFile& file : files) {
    rows.push_back(rowOf(file, facts, speaking));
    requests.push_back(file.request.id);
  }
  if (requests == requests_) {
    // Where one was scrolled to stays.
    if (rows == rows_) return;
    rows_ = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  requests_ = std::move(requests);
  rows_ = std::move(rows);
  endResetModel();
}

void RequestRows::forget() {
  beginResetModel();
  requests_.clear();
  rows_.clear();
  endResetModel();
}

int RequestRows::numberOf(const domain::RequestId& request) const {
  const auto found = std::ranges::find(requests_, request);
  return found == requests_.end() ? -1 : static_cast<int>(found - requests_.begin());
}

int RequestRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant RequestRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const RequestRow& row = rows_[index.row()];
  if (role == Qt::DisplayRole) return row.name;
  if (role == Qt::AccessibleTextRole) {
    return QStringList{row.name, row.thing, row.since, row.chip.words}.join(QStringLiteral(", "));
  }
  return {};
}

}  // namespace usher::ui

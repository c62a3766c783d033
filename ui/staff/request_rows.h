// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/requests_to_serve.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// One request as a row shows it.
struct RequestRow {
  /// An icon of resources/icons: what kind of thing it is.
  QString shape;
  QString name;
  /// What and how many, and what the guest noted.
  QString thing;
  /// How long it has waited; of what is settled, since when it is.
  QString since;
  Chip chip;
  bool is_settled = false;
  bool operator==(const RequestRow&) const = default;
};

/// What guests asked for, in the order in which it is handed in.
class RequestRows : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void show(std::vector<domain::RequestFile> files, const domain::EventFacts* facts,
            const Speaking& speaking);
  void forget();
  const RequestRow& row(int number) const { return rows_.at(number); }
  const domain::RequestId& request(int number) const { return requests_.at(number); }
  /// -1: it is not among them.
  int numberOf(const domain::RequestId& request) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<domain::RequestId> requests_;
  std::vector<RequestRow> rows_;
};

}  // namespace usher::ui

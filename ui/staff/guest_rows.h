// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <functional>

#include <usher/domain/event.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/staff/staff_text.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// What of `shown` somebody means who typed `typed`.
using Highlighter = std::function<MarkedSpans(QStringView shown, QStringView typed)>;

/// One guest as a row shows them.
struct GuestRow {
  QString name;
  MarkedSpans name_marked = {};
  /// Company and ticket type, as far as there are such.
  QString beside;
  MarkedSpans beside_marked = {};
  Chip chip;
  bool operator==(const GuestRow&) const = default;
};

/// Who was found, the best first.
class GuestRows : public QAbstractListModel {
  Q_OBJECT

 public:
  /// No more than these are ever shown: who is not among them is found by more letters.
  static constexpr int kMost = 50;

  using QAbstractListModel::QAbstractListModel;

  void show(const domain::FoundGuests& found, const domain::EventFacts* facts, const Speaking& speaking,
            const Highlighter& highlighter);
  const GuestRow& row(int number) const { return rows_.at(number); }
  const domain::TicketId& ticket(int number) const { return found_.rows.at(number).ticket; }
  /// -1: they are not among them.
  int numberOf(const domain::TicketId& ticket) const;
  /// What was typed when they were found.
  const QString& typed() const { return found_.typed; }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  domain::FoundGuests found_;
  std::vector<GuestRow> rows_;
};

}  // namespace usher::ui

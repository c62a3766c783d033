// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// Paints the rows of GuestRows: the name, what stands beside it, and how they stand at the door.
class GuestRowPainter : public QStyledItemDelegate {
  Q_OBJECT

 public:
  GuestRowPainter(const Look& look, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const Look& look_;
};

}  // namespace usher::ui

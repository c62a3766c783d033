// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include <usher/ui/design/look.h>

namespace usher::ui {

/// Paints a row of RequestRows: the kind's shape, whose it is over what they asked for, since when, and how
/// far it is. What is settled is quieter.
class RequestRowPainter : public QStyledItemDelegate {
  Q_OBJECT

 public:
  RequestRowPainter(const Look& look, QObject* parent);
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  /// Of the widest chip that a row may have, so that they begin below one another; in real pixels.
  double chipColumn() const;

  const Look& look_;
};

}  // namespace usher::ui

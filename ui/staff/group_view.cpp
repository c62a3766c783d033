// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/group_view.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

#include <usher/ui/staff/group_rows.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

class Painter : public QStyledItemDelegate {
 public:
  Painter(const Look& look, QObject* parent) : QStyledItemDelegate(parent), look_(look) {}

  QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
    return {look_.px(staff::kRow), look_.px(staff::kRow)};
  }

  // A touch means what touched() makes of it, wherever the box is.
  bool editorEvent(QEvent*, QAbstractItemModel*, const QStyleOptionViewItem&, const QModelIndex&) override {
    return false;
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto* rows = qobject_cast<const GroupRows*>(index.model());
    if (!rows) return;
    paintGroupRow(*painter, look_, rows->row(index.row()),
                  {.box = option.rect,
                   .direction = option.direction,
                   .ticks = true,
                   .has_focus = option.state.testFlag(QStyle::State_HasFocus)});
  }

 private:
  const Look& look_;
};

}  // namespace

GroupView::GroupView(const Look& look, GroupRows* rows, QWidget* parent)
    : QListView(parent), look_(look), rows_(rows) {
  setObjectName(QStringLiteral("groupRows"));
  setModel(rows);
  setItemDelegate(new Painter(look, this));
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(NoEditTriggers);
  setUniformItemSizes(true);
  // Tab leads on to the buttons.
  setTabKeyNavigation(false);
  viewport()->setAutoFillBackground(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(ScrollPerPixel);
  connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { touched(index.row()); });
}

GroupView::Place GroupView::place() const {
  Place at;
  if (currentIndex().isValid()) at.current = rows_->ticket(currentIndex().row());
  const QModelIndex top = indexAt(QPoint(1, 1));
  if (!top.isValid()) return at;
  at.top = rows_->ticket(top.row());
  at.hidden = -visualRect(top).top();
  return at;
}

void GroupView::goTo(const Place& place) {
  if (currentIndex().isValid() || rows_->rowCount() == 0) return;
  setCurrentIndex(rows_->index(std::max(0, rows_->rowOf(place.current))));
  const int top = rows_->rowOf(place.top);
  if (top < 0) return;
  scrollTo(rows_->index(top), PositionAtTop);
  verticalScrollBar()->setValue(verticalScrollBar()->value() + place.hidden);
}

bool GroupView::canBeTicked(int row) const {
  return rows_->row(row).tick != GroupRow::Tick::None;
}

void GroupView::touched(int row) {
  const int from_end = layoutDirection() == Qt::RightToLeft ? x_ : viewport()->width() - x_;
  if (canBeTicked(row) && from_end > openWidth(look_)) return emit ticked(row);
  emit opened(row);
}

void GroupView::mouseReleaseEvent(QMouseEvent* event) {
  x_ = qRound(event->position().x());
  QListView::mouseReleaseEvent(event);
}

void GroupView::mouseDoubleClickEvent(QMouseEvent* event) {
  // Two taps are two touches, however fast.
  mousePressEvent(event);
}

void GroupView::keyPressEvent(QKeyEvent* event) {
  const int row = currentIndex().isValid() ? currentIndex().row() : -1;
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
      QListView::keyPressEvent(event);
      // Also at its end: no other rows move instead.
      return event->accept();
    case Qt::Key_Space:
      if (row >= 0 && canBeTicked(row) && !event->isAutoRepeat()) emit ticked(row);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (row >= 0 && !event->isAutoRepeat()) emit opened(row);
      return;
    default:
      event->ignore();
  }
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/pages/reading_order.h>

#include <algorithm>

namespace usher::ui {

namespace {

bool takesKeys(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool holdsControls(const QWidget& widget) {
  const auto inside = widget.findChildren<QWidget*>();
  return std::ranges::any_of(inside, [](const QWidget* each) { return takesKeys(*each); });
}

bool isInsideOther(const QWidget& widget, const QWidget& page) {
  for (const QWidget* above = widget.parentWidget(); above && above != &page; above = above->parentWidget()) {
    if (takesKeys(*above)) return true;
  }
  return false;
}

/// Sorts each row, once all are sorted by their tops.
void sortRows(QList<QWidget*>& all, const QWidget& page) {
  const auto place = [&](const QWidget* widget) {
    return QRect(widget->mapTo(&page, QPoint(0, 0)), widget->size());
  };
  const bool to_the_left = page.layoutDirection() == Qt::RightToLeft;
  std::ranges::stable_sort(all, {}, [&](const QWidget* widget) { return place(widget).top(); });
  for (auto row = all.begin(); row != all.end();) {
    const int middle = place(*row).center().y();
    // A row has one at least, even where that has no height yet.
    const auto end =
        std::find_if(row + 1, all.end(), [&](QWidget* widget) { return place(widget).top() > middle; });
    std::stable_sort(row, end, [&](const QWidget* one, const QWidget* other) {
      return to_the_left ? place(one).right() > place(other).right()
                         : place(one).left() < place(other).left();
    });
    row = end;
  }
}

}  // namespace

QList<QWidget*> controlsOf(const QWidget& page) {
  QList<QWidget*> all;
  for (QWidget* widget : page.findChildren<QWidget*>()) {
    const bool usable = widget->isVisibleTo(&page) && widget->isEnabledTo(&page);
    if (usable && takesKeys(*widget) && !isInsideOther(*widget, page)) all << widget;
  }
  sortRows(all, page);
  return all;
}

void raiseInReadingOrder(const QWidget& page) {
  QList<QWidget*> controls;
  for (QObject* child : page.children()) {
    auto* widget = qobject_cast<QWidget*>(child);
    if (widget && (takesKeys(*widget) || holdsControls(*widget))) controls << widget;
  }
  sortRows(controls, page);
  const QObjectList& children = page.children();
  if (children.size() >= controls.size() &&
      std::equal(controls.begin(), controls.end(), children.end() - controls.size()))
    return;
  for (QWidget* control : controls) control->raise();
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/history_row.h>

#include <usher/ui/staff/staff_text.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// What of the row each of them gets, after the shape.
constexpr double kWay = 0.14;
constexpr double kWhen = 0.2;
constexpr double kList = 0.4;

}  // namespace

HistoryRow::HistoryRow(const Look& look, const QString& object_name, QWidget* parent)
    : QWidget(parent), look_(look) {
  setObjectName(object_name);
}

void HistoryRow::show(const domain::CheckIn& passage, const domain::EventFacts* facts,
                      const Speaking& speaking) {
  const bool in = passage.direction == domain::Direction::Entry;
  shape_ = in ? QStringLiteral("enter") : QStringLiteral("leave");
  way_ = in ? tr("In", "a passage through a door") : tr("Out", "a passage through a door");
  const domain::CheckInList* list = facts ? facts->list(passage.list) : nullptr;
  list_ = list ? list->name.in(speaking.language) : passage.list.text();
  when_ = speaking.time.brief(passage.at);
  kiosk_ = passage.kiosk;
  setAccessibleName(words().join(QStringLiteral(", ")));
  update();
}

void HistoryRow::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const tokens::Palette& colours = look_.palette;
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  painter.fillRect(QRectF(0, height() - std::max(1, look_.px(1)), width(), std::max(1, look_.px(1))),
                   QColor::fromRgb(colours.line));
  const double icon = look_.px(staff::kIcon);
  double x = icon + look_.px(staff::kGap);
  const double rest = width() - x;
  paintIcon(painter, shape_, {to_the_left ? width() - icon : 0, (height() - icon) / 2, icon, icon},
            colours.quiet_ink, layoutDirection());
  const auto column = [&](const QString& words, double share, domain::FontWeight weight, QRgb ink) {
    const double wide = rest * share;
    const double inside = wide - look_.px(staff::kGap);
    const QRectF box(to_the_left ? width() - x - inside : x, 0, inside, height());
    paintLine(painter, look_, {words, staff::kSmall, weight, ink}, box, layoutDirection());
    x += wide;
  };
  column(way_, kWay, domain::FontWeight::Bold, colours.ink);
  column(when_, kWhen, domain::FontWeight::Medium, colours.ink);
  column(list_, kList, domain::FontWeight::Regular, colours.ink);
  column(kiosk_, 1 - kWay - kWhen - kList, domain::FontWeight::Regular, colours.quiet_ink);
}

}  // namespace usher::ui

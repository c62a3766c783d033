// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/widgets/session_rows.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;

SessionRows::SessionRows(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("sessions"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
  heading_ =
      new TextLabel(look, "sessionsHeading", {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this);
  for (int i = 0; i < kMost; ++i) {
    labels_.push_back(
        {new TextLabel(look, "sessionTime", {type::kBody, type::kBody, FontWeight::Medium, 1}, this),
         new TextLabel(look, "sessionTitle", {type::kBody, type::kBodyLeast, FontWeight::Medium, 1}, this),
         new TextLabel(look, "sessionRoom", {type::kSmall, type::kSmall, FontWeight::Regular, 1}, this)});
  }
}

void SessionRows::setRows(const QString& heading, const std::vector<Row>& rows) {
  const tokens::Palette& colours = look_.palette;
  known_ = std::min(kMost, static_cast<int>(rows.size()));
  heading_->setWords(known_ == 0 ? QString() : heading);
  heading_->setTone({colours.quiet_ink, colours.paper});
  for (int i = 0; i < kMost; ++i) {
    const Row row = i < known_ ? rows[static_cast<size_t>(i)] : Row{};
    const RowLabels& labels = labels_[static_cast<size_t>(i)];
    labels.time->setWords(row.time);
    labels.title->setWords(row.title);
    labels.room->setWords(row.room);
    labels.time->setTone({colours.ink, colours.paper});
    labels.title->setTone({colours.ink, colours.paper});
    labels.room->setTone({colours.quiet_ink, colours.paper});
  }
  showMost(kMost);
}

void SessionRows::showMost(int rows) {
  shown_ = std::min(known_, rows);
  for (int i = 0; i < kMost; ++i) {
    const RowLabels& labels = labels_[static_cast<size_t>(i)];
    for (TextLabel* label : {labels.time, labels.title, labels.room}) label->setVisible(i < shown_);
  }
  setVisible(shown_ > 0);
}

double SessionRows::timeWidth() const {
  double widest = tokens::size::kSessionTime * labels_.front().time->growth() / 100.0;
  for (int i = 0; i < shown_; ++i) {
    widest = std::max(widest, labels_[static_cast<size_t>(i)].time->naturalWidth() + space::kTight);
  }
  return widest;
}

double SessionRows::fit(double width) {
  if (shown_ == 0) return 0;
  const auto place = [&](QWidget* widget, double x, double y, double w, double h) {
    if (layoutDirection() == Qt::RightToLeft) x = width - x - w;
    widget->setGeometry(look_.px(x), look_.px(y), look_.px(x + w) - look_.px(x),
                        look_.px(y + h) - look_.px(y));
  };
  double y = heading_->fit(width);
  place(heading_, 0, 0, width, y);
  y += space::kSmall;
  const double left = timeWidth() + space::kMedium;
  int most_size = type::kDisplay;
  for (int i = 0; i < shown_; ++i) {
    TextLabel* const title = labels_[static_cast<size_t>(i)].title;
    title->fit(width - left);
    most_size = std::min(most_size, title->fontSize());
  }
  for (int i = 0; i < shown_; ++i) {
    const RowLabels& labels = labels_[static_cast<size_t>(i)];
    y += space::kSmall;
    const double time = labels.time->fit(left);
    const double title = labels.title->fit(width - left, 1e6, most_size);
    // Another script's line may be taller than the digits beside it.
    place(labels.time, 0, y + std::max(0.0, (title - time) / 2), left, time);
    place(labels.title, left, y, width - left, title);
    y += std::max(time, title);
    const double room = labels.room->fit(width - left);
    place(labels.room, left, y, width - left, room);
    y += room + space::kSmall;
  }
  return y;
}

void SessionRows::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(QPen(QColor::fromRgb(look_.palette.line), std::max(1, look_.px(tokens::size::kStroke))));
  for (int i = 0; i < shown_; ++i) {
    const int y = labels_[static_cast<size_t>(i)].title->y() - look_.px(space::kSmall);
    painter.drawLine(0, y, width(), y);
  }
}

}  // namespace usher::ui

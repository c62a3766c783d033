// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/ui/widgets/fact_rows.h>

namespace usher::ui {

using domain::FontWeight;
namespace type = tokens::type;
namespace space = tokens::space;

namespace {
constexpr double kGap = space::kMedium;
}

FactRows::FactRows(const Look& look, const char* name, QWidget* parent)
    : QWidget(parent), look_(look), name_(name) {
  setObjectName(QString::fromLatin1(name_ + "Rows"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FactRows::setRows(std::vector<Row> rows, QRgb ground) {
  rows_ = std::move(rows);
  ground_ = ground;
  setVisible(!rows_.empty());
  if (!rows_.empty()) return;
  for (const Labels& labels : labels_) fill(labels, {});
  shown_ = 0;
}

FactRows::Labels FactRows::labelsOf(std::size_t row) {
  const auto named = [&](const char* what) { return name_ + what; };
  while (labels_.size() <= row) {
    labels_.push_back({new TextLabel(look_, named("Heading").constData(),
                                     {type::kSmall, type::kSmall, FontWeight::Medium, 1}, this),
                       new Icon(named("Shape").constData(), this),
                       new TextLabel(look_, named("Time").constData(),
                                     {type::kBody, type::kSmall, FontWeight::Medium, 1}, this),
                       new TextLabel(look_, named("Title").constData(),
                                     {type::kBody, type::kBodyLeast, FontWeight::Medium, 2}, this),
                       new TextLabel(look_, named("More").constData(),
                                     {type::kSmall, type::kSmall, FontWeight::Regular, 2}, this)});
  }
  return labels_[row];
}

void FactRows::fill(const Labels& labels, const Row& row) {
  const tokens::Palette& colours = look_.palette;
  labels.heading->setWords(row.heading);
  labels.time->setWords(row.time);
  labels.title->setWords(row.title);
  labels.more->setWords(row.more);
  labels.shape->setShape(row.shape);
  labels.heading->setTone({colours.ink, ground_});
  labels.time->setTone({colours.ink, ground_});
  labels.title->setTone({colours.ink, ground_});
  labels.more->setTone({colours.ink, ground_});
  labels.shape->setTone({row.urgent ? colours.care : colours.quiet_ink, ground_});
  for (TextLabel* label : {labels.heading, labels.time, labels.title, labels.more}) {
    label->setVisible(!label->text().isEmpty());
  }
  labels.shape->setVisible(!row.shape.isEmpty());
}

double FactRows::arrange(const Labels& labels, const Row& row, double y, double width) {
  const auto put = [&](QWidget* widget, double x, double top, double w, double h) {
    const double from = layoutDirection() == Qt::RightToLeft ? width - x - w : x;
    widget->setGeometry(look_.px(from), look_.px(top), look_.px(from + w) - look_.px(from),
                        look_.px(top + h) - look_.px(top));
  };
  if (!row.heading.isEmpty()) {
    const double height = labels.heading->fit(width);
    put(labels.heading, 0, y, width, height);
    return height;
  }
  const double icon = tokens::size::kIcon;
  double left = 0;
  double beside = 0;
  if (!row.time.isEmpty()) {
    left = tokens::size::kSessionTime * labels.time->growth() / 100.0 + space::kMedium;
    beside = labels.time->fit(left);
    put(labels.time, 0, y, left, beside);
  }
  if (!row.shape.isEmpty()) {
    // Beside the line that it speaks of, or before the title where nothing else stands.
    put(labels.shape, left, y + space::kHair, icon, icon);
    left += icon + space::kSmall;
  }
  const double title = labels.title->fit(width - left);
  const double more = labels.more->fit(width - left);
  put(labels.title, left, y, width - left, title);
  put(labels.more, left, y + title, width - left, more);
  return std::max({title + more, beside, row.shape.isEmpty() ? 0.0 : icon + space::kHair});
}

double FactRows::fit(double width, double height, std::size_t first) {
  double y = 0;
  shown_ = 0;
  for (std::size_t i = first; i < rows_.size(); ++i) {
    const Labels labels = labelsOf(shown_);
    fill(labels, rows_[i]);
    const double top = shown_ == 0 ? 0 : y + kGap;
    const double taken = arrange(labels, rows_[i], top, width);
    double needed = top + taken;
    if (!rows_[i].heading.isEmpty() && i + 1 < rows_.size()) {
      // A heading is not left behind at the foot.
      const Labels next = labelsOf(shown_ + 1);
      fill(next, rows_[i + 1]);
      needed += kGap + arrange(next, rows_[i + 1], needed + kGap, width);
    }
    if (shown_ > 0 && needed > height) break;
    y = top + taken;
    ++shown_;
  }
  for (std::size_t i = shown_; i < labels_.size(); ++i) fill(labels_[i], {});
  return y;
}

}  // namespace usher::ui

// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/arrivals_plot.h>

#include <QFontMetricsF>

#include <algorithm>
#include <chrono>

#include <usher/paper/house_font.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
using domain::ArrivalCount;
using domain::Instant;
using namespace std::chrono_literals;

/// A day that has just begun is not one broad bar.
constexpr int kLeastBars = 12;
/// What of its time a bar is wide, and how wide it gets.
constexpr double kBar = 0.78;
constexpr double kWidestBar = 40;

/// The next round number, whose half is one too.
int roundTop(int most) {
  int power = 1;
  while (most > 10 * power) power *= 10;
  const int step = 2 * power;
  return std::max(2, (most + step - 1) / step * step);
}

}  // namespace

/// In real pixels, time from left to right.
struct ArrivalsPlot::Scale {
  QRectF field;
  Instant begin;
  Instant end;
  int top = 2;

  double x(Instant at) const {
    const std::chrono::duration<double> whole = end - begin;
    const std::chrono::duration<double> part = at - begin;
    return field.left() + field.width() * part / whole;
  }
  double y(double count) const { return field.bottom() - field.height() * count / top; }
};

ArrivalsPlot::ArrivalsPlot(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("arrivalsPlot"));
}

void ArrivalsPlot::show(const domain::Arrivals& arrivals, const Speaking& speaking) {
  arrivals_ = arrivals;
  speaking_ = speaking;
  const auto most = std::ranges::max_element(arrivals.counts, {}, &ArrivalCount::count);
  setAccessibleName(most == arrivals.counts.end()
                        ? tr("Nobody has come in yet today.")
                        : tr("Most came at %1: %2.", "%1: a time, %2: how many guests")
                              .arg(speaking.time.clock(most->from))
                              .arg(most->count));
  update();
}

QRectF ArrivalsPlot::turned(const QRectF& box) const {
  if (layoutDirection() != Qt::RightToLeft) return box;
  return {width() - box.right(), box.top(), box.width(), box.height()};
}

ArrivalsPlot::Scale ArrivalsPlot::scaleFor() const {
  const std::vector<ArrivalCount>& counts = arrivals_.counts;
  Scale scale;
  scale.top = roundTop(std::ranges::max(counts, {}, &ArrivalCount::count).count);
  scale.begin = counts.front().from;
  scale.end = std::max(counts.back().from + arrivals_.each, scale.begin + kLeastBars * arrivals_.each);
  const QFontMetricsF metrics(paper::houseFont(domain::FontWeight::Regular, look_.px(staff::kLeast)));
  const double line = metrics.height();
  const double numbers =
      metrics.horizontalAdvance(QString::number(scale.top)) + look_.px(tokens::space::kTight);
  scale.field =
      QRectF(numbers, line, width() - numbers - 1, height() - 2 * line - look_.px(tokens::space::kHair));
  return scale;
}

void ArrivalsPlot::paintWords(QPainter& painter, const QString& words, const QRectF& box,
                              Qt::Alignment alignment) const {
  painter.drawText(turned(box), static_cast<int>(alignment) | Qt::TextDontClip | Qt::TextSingleLine, words);
}

void ArrivalsPlot::paintLines(QPainter& painter, const Scale& scale) const {
  const tokens::Palette& colours = look_.palette;
  const double thin = std::max(1, look_.px(1));
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  for (const int count : {0, scale.top / 2, scale.top}) {
    const double y = scale.y(count);
    painter.fillRect(turned({scale.field.left(), y - thin / 2, scale.field.width(), thin}),
                     QColor::fromRgb(count == 0 ? colours.quiet_ink : colours.line));
    painter.setPen(QColor::fromRgb(colours.quiet_ink));
    paintWords(painter, QString::number(count),
               {0, y - scale.field.top() / 2, scale.field.left() - look_.px(tokens::space::kTight),
                scale.field.top()},
               Qt::AlignVCenter | Qt::AlignAbsolute | (to_the_left ? Qt::AlignLeft : Qt::AlignRight));
  }
}

void ArrivalsPlot::paintHours(QPainter& painter, const Scale& scale) const {
  const QFontMetricsF metrics(painter.font());
  const double wide = metrics.horizontalAdvance(QStringLiteral("00:00")) + look_.px(staff::kGap);
  double taken = -wide;
  painter.setPen(QColor::fromRgb(look_.palette.quiet_ink));
  for (Instant at = scale.begin; at <= scale.end; at += arrivals_.each) {
    const QString clock = speaking_->time.clock(at);
    const double x = scale.x(at);
    if (!clock.endsWith(QStringLiteral(":00")) || x - taken < wide || x + wide / 2 > width()) continue;
    taken = x;
    const double tick = look_.px(tokens::space::kHair);
    painter.fillRect(turned({x - 0.5, scale.field.bottom(), 1, tick}),
                     QColor::fromRgb(look_.palette.quiet_ink));
    // The first one begins where the plot does, and not before.
    const double left = std::max(x - wide / 2, (metrics.horizontalAdvance(clock) - wide) / 2);
    paintWords(painter, clock, {left, scale.field.bottom() + tick, wide, metrics.height()},
               Qt::AlignHCenter | Qt::AlignTop);
  }
}

void ArrivalsPlot::paintBars(QPainter& painter, const Scale& scale) const {
  const tokens::Palette& colours = look_.palette;
  const auto most = std::ranges::max_element(arrivals_.counts, {}, &ArrivalCount::count);
  const double each = scale.x(scale.begin + arrivals_.each) - scale.x(scale.begin);
  const double wide = std::max(1.0, std::min<double>(each * kBar, look_.px(kWidestBar)));
  const double round = std::min(wide / 4, look_.unit * tokens::space::kHair);
  for (const ArrivalCount& one : arrivals_.counts) {
    if (one.count <= 0) continue;
    const double y = scale.y(one.count);
    QRectF bar(scale.x(one.from) + (each - wide) / 2, y, wide, scale.field.bottom() - y);
    const bool is_over = one.from + arrivals_.each <= speaking_->now;
    painter.setPen(is_over ? QPen(Qt::NoPen)
                           : QPen(QColor::fromRgb(colours.accent), look_.px(staff::kStroke)));
    painter.setBrush(QColor::fromRgb(is_over ? colours.accent : colours.accent_tint));
    if (!is_over) bar.adjust(1, 1, -1, -0.5);
    painter.drawRoundedRect(turned(bar), round, round);
    if (one == *most) {
      painter.setPen(QColor::fromRgb(colours.ink));
      paintWords(painter, QString::number(one.count),
                 {bar.center().x() - 100, y - scale.field.top(), 200, scale.field.top()},
                 Qt::AlignHCenter | Qt::AlignBottom);
    }
  }
}

void ArrivalsPlot::paintEvent(QPaintEvent*) {
  if (!speaking_) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setLayoutDirection(Qt::LeftToRight);
  if (arrivals_.counts.empty()) {
    painter.setFont(paper::houseFont(domain::FontWeight::Regular, look_.px(staff::kSmall), accessibleName()));
    painter.setPen(QColor::fromRgb(look_.palette.quiet_ink));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, accessibleName());
    return;
  }
  painter.setFont(paper::houseFont(domain::FontWeight::Regular, look_.px(staff::kLeast)));
  const Scale scale = scaleFor();
  paintLines(painter, scale);
  paintHours(painter, scale);
  paintBars(painter, scale);
}

}  // namespace usher::ui

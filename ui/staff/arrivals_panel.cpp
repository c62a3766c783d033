// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/arrivals_panel.h>

#include <algorithm>

#include <usher/ui/staff/arrivals_plot.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// Bars that are lower tell nothing that the figures do not.
constexpr double kLeastPlot = 72;

}  // namespace

ArrivalsPanel::ArrivalsPanel(const Look& look, QWidget* parent) : StaffPanel(look, "arrivals", parent) {
  for (const char* name : {"arrivedToday", "arrivedNow", "insideNow"}) {
    const TextStyle words{staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 1};
    figures_.push_back(
        {new TextLabel(look, name, {staff::kHeading, staff::kBody, domain::FontWeight::Bold, 1}, this),
         new TextLabel(look, (QByteArray(name) + "Words").constData(), words, this)});
  }
  plot_ = new ArrivalsPlot(look, this);
}

void ArrivalsPanel::show(const domain::Arrivals& arrivals, const Speaking& speaking) {
  setGround(colours().surface);
  const auto say = [this](const Figure& figure, const QString& count, const QString& words) {
    figure.count->setWords(count);
    figure.words->setWords(count.isEmpty() ? QString() : words);
    figure.count->setTone({colours().ink, colours().surface});
    figure.words->setTone({colours().quiet_ink, colours().surface});
  };
  say(figures_[0], QString::number(arrivals.total()), tr("came in today", "after a number of guests"));
  const auto begun = std::ranges::find_if(arrivals.counts, [&](const domain::ArrivalCount& one) {
    return one.from <= speaking.now && speaking.now < one.from + arrivals.each;
  });
  say(figures_[1], begun == arrivals.counts.end() ? QString() : QString::number(begun->count),
      begun == arrivals.counts.end()
          ? QString()
          : tr("since %1", "after a number of guests; %1: a time").arg(speaking.time.clock(begun->from)));
  say(figures_[2], arrivals.inside ? QString::number(*arrivals.inside) : QString(),
      tr("inside now", "after a number of guests"));
  plot_->show(arrivals, speaking);
}

void ArrivalsPanel::arrange(const QSizeF& size) {
  const double column = size.width() / static_cast<double>(figures_.size());
  double lowest = 0;
  double x = 0;
  for (const Figure& figure : figures_) {
    const double high = put(figure.count, x, 0, column - staff::kGap);
    const double words = put(figure.words, x, high, column - staff::kGap);
    lowest = std::max(lowest, high + words);
    // What is not known leaves no gap.
    if (high > 0) x += column;
  }
  const double top = lowest + tokens::space::kTight;
  const double rest = size.height() - top;
  place(plot_, {0, top, size.width(), std::max(1.0, rest)});
  plot_->setVisible(rest >= kLeastPlot);
}

}  // namespace usher::ui

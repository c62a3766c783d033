// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/arrival_plot.h>

#include <algorithm>

namespace usher::backend::web {

namespace {

/// The drawing's own units.
constexpr int kWidth = 360;
constexpr int kHeight = 132;
constexpr int kTop = 18;
constexpr int kBase = 110;
constexpr int kLabels = 4;

/// With two decimals, whatever the locale of the program.
std::string number(double value) {
  const auto hundredths = static_cast<std::int64_t>(value * 100 + 0.5);
  const auto rest = std::to_string(100 + hundredths % 100);
  return std::to_string(hundredths / 100) + "." + rest.substr(1);
}

std::string rect(std::string_view look, double x, double y, double width, double height) {
  return "<rect class=\"" + std::string(look) + "\" x=\"" + number(x) + "\" y=\"" + number(y) +
         "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\"/>";
}

std::string line(double x1, double y1, double x2, double y2) {
  return "<line class=\"axis\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) +
         "\" y2=\"" + number(y2) + "\"/>";
}

std::string label(double x, double y, std::string_view anchor, const std::string& text) {
  return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"" + std::string(anchor) +
         "\">" + text + "</text>";
}

/// Between two labels of the axis.
std::chrono::minutes labelEvery(std::chrono::minutes span) {
  using namespace std::chrono_literals;
  for (const std::chrono::minutes each : {5min, 10min, 15min, 30min, 60min, 120min, 180min, 360min, 720min}) {
    if (span / each <= kLabels) return each;
  }
  const std::chrono::minutes day = 24h;
  return day * ((span + day * kLabels - 1min) / (day * kLabels));
}

}  // namespace

Svg arrivalPlot(const service::ArrivalBoard& board, const service::ListArrivals& list, const SayMoment& say) {
  const auto steps = list.steps.size();
  const auto peak = std::ranges::max_element(list.steps, {}, &service::ArrivalStep::arrived);
  const double most = static_cast<double>(std::max<std::int64_t>(1, peak->arrived));
  const double width = static_cast<double>(kWidth) / static_cast<double>(std::max<std::size_t>(steps, 8));
  std::string svg = "<svg class=\"plot\" viewBox=\"0 0 " + std::to_string(kWidth) + " " +
                    std::to_string(kHeight) + "\" aria-hidden=\"true\" focusable=\"false\">";
  for (std::size_t i = 0; i < steps; ++i) {
    const double height = (kBase - kTop) * static_cast<double>(list.steps[i].arrived) / most;
    if (height <= 0) continue;
    const bool is_peak = list.steps.begin() + static_cast<std::ptrdiff_t>(i) == peak;
    svg += rect(is_peak ? "column peak" : "column", static_cast<double>(i) * width + width * 0.1,
                kBase - height, width * 0.8, height);
  }
  svg += line(0, kBase, kWidth, kBase);
  const auto at_peak = static_cast<double>(peak - list.steps.begin()) * width + width / 2;
  svg += label(std::clamp(at_peak, 14.0, kWidth - 14.0), kTop - 5, "middle", std::to_string(peak->arrived));
  // At round times, which are so in all zones that are whole quarters of an hour off.
  const auto every = labelEvery(board.step * static_cast<int>(steps));
  const auto past_round = board.from.time_since_epoch() % every;
  for (auto at = past_round.count() == 0 ? board.from : board.from + (every - past_round);; at += every) {
    const double x = std::chrono::duration<double>(at - board.from) / board.step * width;
    // What would not fit any more is left out rather than cut.
    if (x > kWidth - 34) break;
    svg += line(x, kBase, x, kBase + 4);
    svg += label(x, kBase + 18, "start", say(at));
  }
  return {svg + "</svg>"};
}

Svg shareBar(std::int64_t part, std::int64_t all) {
  constexpr double kBar = 100;
  const double share = all > 0 ? std::min(1.0, static_cast<double>(part) / static_cast<double>(all)) : 0;
  return {
      "<svg class=\"share\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" "
      "focusable=\"false\">" +
      rect("share_all", 0, 0, kBar, 8) + rect("share_part", 0, 0, kBar * share, 8) + "</svg>"};
}

}  // namespace usher::backend::web

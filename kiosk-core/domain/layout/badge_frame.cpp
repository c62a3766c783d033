// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/badge_frame.h>
#include <usher/domain/layout/qr_size.h>

#include <algorithm>

namespace usher::domain {
namespace {

constexpr QSizeF kUnitSize{100, 72};
constexpr double kBandHeight = 11;
constexpr double kQrSide = 26;
/// A module that cheap printers and cameras still resolve; a long code gets a larger box for it.
constexpr double kModule = 0.33;
constexpr double kWidestQr = 0.5;

QRectF innerOf(const BadgeStyle& style) {
  const double most = std::min(style.size.width(), style.size.height()) / 4;
  const double margin = std::clamp(style.margin, 0.0, most);
  return QRectF(QPointF(0, 0), style.size).adjusted(margin, margin, -margin, -margin);
}

}  // namespace

QRectF BadgeFrame::lineAt(double top, double height) const {
  const bool beside = qr && top < quiet.bottom() && top + height > quiet.top();
  const double right = beside ? quiet.left() - kGutter * unit : inner.right();
  return {inner.left(), top, std::max(0.0, right - inner.left()), height};
}

BadgeFrame badgeFrame(const BadgeStyle& style, const QString& code) {
  BadgeFrame frame;
  frame.inner = innerOf(style);
  frame.unit = std::min(style.size.width() / kUnitSize.width(), style.size.height() / kUnitSize.height());
  const double band_height = kBandHeight * frame.unit;
  frame.band = frame.inner;
  frame.band.setTop(frame.inner.bottom() - band_height);

  const auto modules = code.isEmpty() ? std::nullopt : qrModules(code);
  if (!modules) return frame;

  // The margin counts as quiet zone: it is as blank.
  const double quiet_share = static_cast<double>(kQuietModules) / *modules;
  const double below_inner_top = (frame.band.top() - frame.inner.top()) / (1 + quiet_share);
  const double below_page_top = frame.band.top() / (1 + 2 * quiet_share);
  const double side = std::min({std::max(kQrSide * frame.unit, kModule * *modules),
                                kWidestQr * frame.inner.width(), below_inner_top, below_page_top});
  const double quiet = quiet_share * side;
  const double right = std::min(frame.inner.right(), style.size.width() - quiet);
  frame.qr = QRectF(right - side, frame.band.top() - quiet - side, side, side);
  frame.quiet = frame.qr->adjusted(-quiet, -quiet, quiet, quiet);
  return frame;
}

}  // namespace usher::domain

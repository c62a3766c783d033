// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code128_strips.h>

#include <algorithm>
#include <utility>

#include <usher/scan/black_and_white.h>
#include <usher/scan/zxing_other_codes.h>

namespace usher::scan {

namespace {

constexpr int kStrips = 6;
constexpr int kStripsThatAgree = 2;
constexpr int kFewestRows = 3;
/// Side by side.
constexpr int kMostInStrip = 3;

/// Nothing is read there again.
void lighten(GreyPicture& picture, const QRectF& area, int top, int rows) {
  const int left = std::clamp(static_cast<int>(area.left()) - 1, 0, picture.width());
  const int right = std::clamp(static_cast<int>(area.right()) + 2, left, picture.width());
  for (int y = top; y < top + rows; ++y) std::fill_n(picture.row(y) + left, right - left, kLight);
}

}  // namespace

std::vector<SeenCode> Code128Strips::alongRows(GreyPicture& picture) {
  std::vector<Line> lines;
  const int rows = picture.height() / kStrips;
  if (rows < kFewestRows) return {};
  for (int top = 0; top + rows <= picture.height(); top += rows) {
    LuminanceView strip = picture.view();
    strip.data = picture.row(top);
    strip.height = rows;
    for (int i = 0; i < kMostInStrip; ++i) {
      auto code = readCode128(strip);
      if (!code) break;
      lighten(picture, code->corners.boundingRect(), top, rows);
      code->corners.translate(0, top);
      const auto known = std::ranges::find(lines, code->raw, [](const Line& line) { return line.code.raw; });
      if (known == lines.end()) {
        lines.push_back({.code = *std::move(code), .last_top = top});
        continue;
      }
      // Side by side it comes from the same rows: that is one strip.
      if (std::exchange(known->last_top, top) == top) continue;
      // Upside down it begins with the lower edge.
      const bool is_below = code->corners.boundingRect().top() > known->code.corners.boundingRect().top();
      QPolygonF& all = known->code.corners;
      for (const int corner : {2, 3}) {
        if (is_below && all.size() == 4 && code->corners.size() == 4) all[corner] = code->corners[corner];
      }
      ++known->strips;
    }
  }
  std::vector<SeenCode> codes;
  for (Line& line : lines) {
    if (line.strips >= kStripsThatAgree) codes.push_back(std::move(line.code));
  }
  return codes;
}

std::vector<SeenCode> Code128Strips::read(GreyPicture& black_and_white) {
  turned_.resize(black_and_white.height(), black_and_white.width());
  for (int y = 0; y < turned_.height(); ++y) {
    for (int x = 0; x < turned_.width(); ++x) turned_.row(y)[x] = black_and_white.row(x)[y];
  }
  std::vector<SeenCode> codes = alongRows(black_and_white);
  for (SeenCode& code : alongRows(turned_)) {
    for (QPointF& corner : code.corners) corner = corner.transposed();
    codes.push_back(std::move(code));
  }
  return codes;
}

}  // namespace usher::scan

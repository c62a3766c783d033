// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <cstdint>
#include <functional>
#include <variant>
#include <vector>

namespace usher::domain {

enum class FontWeight { Regular, Medium, Bold };

/// Of the house typeface (docs/architecture.md); `size` is the em in mm.
struct Font {
  double size = 4;
  FontWeight weight = FontWeight::Regular;
  bool operator==(const Font&) const = default;
};

/// The width in mm of one line of text. Given by whoever has fonts; the same painter that later draws the
/// items.
using MeasureText = std::function<double(const QString& text, const Font& font)>;

enum class Align { Left, Centre, Right };

/// Quarter turns clockwise, 0 to 3. The box of an item is where it is on the page: one that is turned once or
/// three times runs along the box's height.
using QuarterTurns = int;

/// One line of text; `box` in mm from the page's top left, the line is centred on its height. Never wraps.
struct TextItem {
  QString text;
  Font font;
  QRectF box;
  Align align = Align::Left;
  /// 0xRRGGBB
  std::uint32_t colour = 0x000000;
  QuarterTurns turns = 0;
  bool operator==(const TextItem&) const = default;
};
struct RectItem {
  QRectF box;
  std::uint32_t colour = 0x000000;
  double corner_radius = 0;
  bool operator==(const RectItem&) const = default;
};
/// A QR code of error correction level M; `box` is square and holds the code without its quiet zone, which
/// the layout keeps free.
struct QrItem {
  QString text;
  QRectF box;
  bool operator==(const QrItem&) const = default;
};

/// A code of another kind, already made: `dark` are its dark parts in modules, of `modules` in all. The box
/// is filled, and holds no quiet zone.
struct GridItem {
  QRectF box;
  QSize modules;
  std::vector<QRect> dark;
  QuarterTurns turns = 0;
  bool operator==(const GridItem&) const = default;
};
/// A picture, PNG, JPEG or SVG, as large as the box holds it whole, in its middle.
struct ImageItem {
  QRectF box;
  QByteArray file;
  QuarterTurns turns = 0;
  bool operator==(const ImageItem&) const = default;
};

using DrawItem = std::variant<TextItem, RectItem, QrItem, GridItem, ImageItem>;

/// A page to paint: mm, origin at the top left.
struct PrintPage {
  QSizeF size;
  std::vector<DrawItem> items;
  bool operator==(const PrintPage&) const = default;
};

}  // namespace usher::domain

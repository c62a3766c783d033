// SPDX-License-Identifier: Apache-2.0
#include "lettering.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace usher::admin {
namespace {

/// Relative luminance (WCAG 2.2).
double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// Shaped by the same engine as drawText's, then filled as one shape.
QRectF drawOutlines(QPainter& painter, const QRectF& area, int flags, const QString& text) {
  QTextOption option;
  option.setWrapMode((flags & Qt::TextWrapAnywhere) != 0 ? QTextOption::WrapAnywhere
                     : (flags & Qt::TextWordWrap) != 0   ? QTextOption::WordWrap
                                                         : QTextOption::NoWrap);
  option.setTextDirection(Qt::LeftToRight);
  QTextLayout layout(text, painter.font());
  layout.setTextOption(option);
  double height = 0;
  double width = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(area.width());
    const double rest = area.width() - line.naturalTextWidth();
    line.setPosition({(flags & Qt::AlignHCenter) != 0 ? rest / 2
                      : (flags & Qt::AlignRight) != 0 ? rest
                                                      : 0,
                      height});
    height += line.height();
    width = std::max(width, line.naturalTextWidth());
  }
  layout.endLayout();
  const double above = area.height() - height;
  const QPointF at = area.topLeft() + QPointF(0, (flags & Qt::AlignVCenter) != 0  ? above / 2
                                                 : (flags & Qt::AlignBottom) != 0 ? above
                                                                                  : 0);
  QPainterPath letters;
  letters.setFillRule(Qt::WindingFill);
  for (const QGlyphRun& run : layout.glyphRuns()) {
    const auto glyphs = run.glyphIndexes();
    const auto places = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
      letters.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(at + places[i]));
    }
  }
  painter.fillPath(letters, painter.pen().color());
  return {at, QSizeF(width, height)};
}

}  // namespace

QFont lettering(double pixels, QFont::Weight weight) {
  QFont font;
  font.setFamilies({"Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari",
                    "Noto Sans Bengali", "Noto Sans Tamil", "Noto Sans Thai", "Noto Sans Ethiopic",
                    "Noto Sans Georgian", "Noto Sans Armenian", "Noto Sans CJK JP", "Noto Sans CJK SC",
                    "Noto Sans CJK KR"});
  font.setPixelSize(static_cast<int>(pixels));
  font.setWeight(weight);
  return font;
}

QRectF drawFitted(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text,
                  Fit fit, QFont::Weight weight) {
  for (double size = fit.largest; size >= fit.smallest; size -= fit.step) {
    const int flags = static_cast<int>(alignment) | Qt::TextWordWrap;
    const QRectF needed = QFontMetricsF(lettering(size, weight)).boundingRect(area, flags, text);
    if (needed.width() > area.width() || needed.height() > area.height()) continue;
    painter.setFont(lettering(size, weight));
    return drawLetters(painter, area, flags, text);
  }
  painter.setFont(lettering(fit.smallest, weight));
  return drawLetters(painter, area, static_cast<int>(alignment) | Qt::TextWrapAnywhere, text);
}

QRectF drawLetters(QPainter& painter, const QRectF& area, int flags, const QString& text) {
  if (painter.paintEngine()->type() == QPaintEngine::SVG) return drawOutlines(painter, area, flags, text);
  QRectF drawn;
  painter.drawText(area, flags, text, &drawn);
  return drawn;
}

QColor inkOn(const QColor& ground) {
  constexpr double kEnough = 4.5;
  return 1.05 / (luminance(ground) + 0.05) >= kEnough ? QColor(Qt::white) : kInk;
}

}  // namespace usher::admin

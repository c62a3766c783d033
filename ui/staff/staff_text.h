// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QString>

#include <utility>
#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

/// Pieces of a text: where each begins and how long it is, in UTF-16 units.
using MarkedSpans = std::vector<std::pair<qsizetype, qsizetype>>;

/// Words in one line; `size` in logical em heights.
struct StaffLine {
  QString words;
  int size = tokens::staff::kBody;
  domain::FontWeight weight = domain::FontWeight::Regular;
  QRgb ink = 0;
};

/// In real pixels.
double widthOf(const Look& look, const StaffLine& line);

/// In the middle of `box` (real pixels), beginning where the page does, cut short with an ellipsis. What is
/// marked is underlined.
void paintLine(QPainter& painter, const Look& look, const StaffLine& line, const QRectF& box,
               Qt::LayoutDirection direction, const MarkedSpans& marked = {});

/// The same words in as many lines as they need at that width; both in real pixels.
double heightOfLines(const Look& look, const StaffLine& line, double width);
/// In the middle of the height of `box`.
void paintLines(QPainter& painter, const Look& look, const StaffLine& line, const QRectF& box,
                Qt::LayoutDirection direction);

}  // namespace usher::ui

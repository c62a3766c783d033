// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/templates/template.h>

namespace usher::templates {

/// Sets a text into a box, from its top or as its `rise` says: in the largest size from `size` down to
/// `smallest` in which it takes at most `lines` and no word is broken; else in the smallest, with an ellipsis
/// at the end of the last line. Line feeds begin lines. Empty where there is no room for a single line.
std::vector<domain::TextItem> setText(const QString& words, const Text& text, std::uint32_t colour,
                                      const QRectF& box, const domain::MeasureText& measure);

/// The side in the words of draw items, for a text.
domain::Align alignOf(Side side, const QString& text);

}  // namespace usher::templates

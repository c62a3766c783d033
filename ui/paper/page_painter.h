// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include <usher/domain/layout/draw_item.h>

namespace usher::paper {

/// Paints `page` with its top left at the painter's origin, `dots_per_mm` of the painter's units to the
/// millimetre. The one painter of preview, PDF and printer: what differs between them is `dots_per_mm` alone.
void paintPage(QPainter& painter, const domain::PrintPage& page, double dots_per_mm);

/// The width in mm that paintPage() gives a line of text, on every device.
domain::MeasureText measureText();

}  // namespace usher::paper

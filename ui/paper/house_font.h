// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

#include <usher/domain/layout/draw_item.h>

namespace usher::paper {

/// The house typeface, the same on screens and on paper: Inter for Latin, Greek and Cyrillic, Noto Sans of
/// the same weight for all other scripts. Unhinted, so that a text is as wide on one device as on any other.
QFont houseFont(domain::FontWeight weight, int pixel_size);

/// The cut of it for words that are read from afar, from about 50 px on: Inter Display, drawn tighter.
QFont displayFont(domain::FontWeight weight, int pixel_size);

}  // namespace usher::paper

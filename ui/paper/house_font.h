// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

#include <usher/domain/layout/draw_item.h>

namespace usher::paper {

/// The house typeface, the same on screens and on paper: Inter for Latin, Greek and Cyrillic, Noto Sans of
/// the same weight for all other scripts. Unhinted, so that a text is as wide on one device as on any other.
/// `text`: what is set in it. Any text can be, but a family that is asked in vain for a letter is loaded for
/// that, in each size, and the one for the letters of this text is asked early.
QFont houseFont(domain::FontWeight weight, int pixel_size, const QString& text = {});

/// The cut of it for words that are read from afar, from about 50 px on: Inter Display, drawn tighter.
QFont displayFont(domain::FontWeight weight, int pixel_size, const QString& text = {});

}  // namespace usher::paper

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <usher/domain/event.h>
#include <usher/ui/design/look.h>

namespace usher::ui {

/// The house's colours with those of an event in their place, as far as words can be read on them.
struct BrandedPalette {
  tokens::Palette palette;
  /// What was asked for is shown darker, or lighter, than it was.
  bool accent_differs = false;
  bool ground_differs = false;
};

/// Of a light palette. The main action takes the accent too, darkened until words are 7:1 on it. The ground
/// is lightened until quiet ink is 7:1 on it, the accent darkened until it is 4.5:1 on the ground, on its own
/// tint, and behind words (WCAG 2.2, 1.4.3 and 1.4.6).
BrandedPalette branded(const tokens::Palette& house, const domain::Branding& branding);

/// What of an event's branding can't be shown as it is, a sentence each, in English, for staff and logs.
QStringList brandingFaults(const domain::EventFacts& facts);

}  // namespace usher::ui

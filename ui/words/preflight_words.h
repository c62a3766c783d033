// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/staff/preflight.h>
#include <usher/ui/words/kiosk_readings.h>

namespace usher::ui {

StaffTone toneOf(domain::preflight::Standing standing);
/// An icon of resources/icons.
QString shapeOf(domain::preflight::Standing standing);

/// How one check stands, and what to do about it.
ReadingWords checkInWords(const domain::preflight::Item& item, const Speaking& speaking);

/// Whether the doors can open, and what has to be seen to.
StaffNotice readinessInWords(const domain::preflight::State& state);

}  // namespace usher::ui

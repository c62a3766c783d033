// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Reads the templates that the settings name. What is wrong with one is logged by line and reason, and its
/// last good version stays, or else the design that needs no template. Blocking.
void adoptDesigns(KioskSettings& settings);

}  // namespace usher::kiosk

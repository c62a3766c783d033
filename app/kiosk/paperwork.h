// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/flow/effect.h>

#include <usher/kiosk/printing/print_job.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Lays out the paper that the journey asked for.
PrintJob layOut(const domain::effect::Print& print, const domain::Event& event,
                const KioskSettings& settings);

}  // namespace usher::kiosk

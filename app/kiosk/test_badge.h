// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

#include <usher/domain/event.h>
#include <usher/domain/layout/draw_item.h>
#include <usher/domain/staff/preflight.h>

#include <usher/kiosk/printing/print_job.h>
#include <usher/kiosk/settings.h>

namespace usher::kiosk {

/// Of label printers, which have the fewest.
inline constexpr int kFewestDots = 203;

/// Paints the page as a printer with that many dots to the inch would, and reads the one code on the picture;
/// nullopt: there is none, or there are several.
std::optional<QByteArray> codeOn(const domain::PrintPage& page, int dots_per_inch);

/// Of nobody, laid out as one of a guest is, with a code as long as a signed ticket.
PrintJob testBadge(const domain::Event& event, const KioskSettings& settings);

/// Lays such a badge out and reads its code back, of whatever kind. Any thread; some tens of milliseconds.
domain::preflight::BadgeTrial tryBadge(const domain::Event& event, const KioskSettings& settings,
                                       int dots_per_inch);

}  // namespace usher::kiosk

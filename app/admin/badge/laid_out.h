// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <expected>
#include <vector>

#include <usher/domain/layout/draw_item.h>
#include <usher/templates/fault.h>
#include <usher/templates/template.h>

#include "preview_guest.h"

namespace usher::admin {

/// Of a processor, for one guest. Papers take hundredths of it; a kiosk is slower than this machine, and lays
/// out while the guest looks at its screen.
inline constexpr std::chrono::milliseconds kMostLayoutTime{1000};

/// The pages that each of the guests gets at previewEvent(), or the fault that one of them takes longer than
/// `most` of a processor to be laid out.
std::expected<std::vector<std::vector<domain::PrintPage>>, templates::Fault> laidOut(
    const templates::Template& design, const std::vector<PreviewGuest>& guests,
    std::chrono::milliseconds most = kMostLayoutTime);

}  // namespace usher::admin

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/kiosk_state.h>

namespace usher::kiosk {

/// This program and what it runs with, as loaded now.
std::vector<domain::SoftwareVersion> softwareVersions();

}  // namespace usher::kiosk

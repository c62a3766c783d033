// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contact_sheet.h"

namespace usher {

/// What staff see, in each of its states, onto `sheet`: as fingers use it on a kiosk in portrait and
/// landscape, and at a desk. Only what has `wanted` in its name.
void addStaffPages(ContactSheet& sheet, const QString& wanted);

}  // namespace usher

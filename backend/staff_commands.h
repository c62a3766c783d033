// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"

namespace usher::backend {

/// Who may open the staff mode of an event's kiosks. A PIN and a badge's code are printed this once.
Ending addStaffMember(const Arguments& arguments);
Ending renewStaffMember(const Arguments& arguments);
Ending removeStaffMember(const Arguments& arguments);
Ending listStaff(const Arguments& arguments);

}  // namespace usher::backend

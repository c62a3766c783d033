// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contact_sheet.h"

namespace usher {

/// What staff see of requests, in each of its states, onto `sheet`. Only what has `wanted` in its name.
void addRequestsPages(ContactSheet& sheet, const QString& wanted);

}  // namespace usher

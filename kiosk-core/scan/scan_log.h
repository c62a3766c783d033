// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLoggingCategory>

namespace usher::scan {

/// Never given a code: codes are personal.
Q_DECLARE_LOGGING_CATEGORY(scanLog)

}  // namespace usher::scan

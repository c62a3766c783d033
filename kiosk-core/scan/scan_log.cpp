// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/scan_log.h>

namespace usher::scan {

Q_LOGGING_CATEGORY(scanLog, "usher.scan")

}  // namespace usher::scan

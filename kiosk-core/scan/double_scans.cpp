// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/double_scans.h>

namespace usher::scan {

bool DoubleScans::see(const QByteArray& code, Time now) {
  last_.removeIf([&](const auto& entry) { return now - entry.value() >= window_; });
  const bool again = last_.contains(code);
  last_.insert(code, now);
  return again;
}

}  // namespace usher::scan

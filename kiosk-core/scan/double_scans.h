// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace usher::scan {

/// Tells a code that was meant once and came twice: scanners send it by two ways at once (keys and a serial
/// port, as handhelds with a scan service of their own do), or again and again for as long as it is before
/// them. Pure: time is an argument.
class DoubleScans {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// `window`: a code that nobody sent for this long is scanned on purpose when it comes back.
  explicit DoubleScans(std::chrono::milliseconds window = std::chrono::milliseconds(1'500))
      : window_(window) {}

  /// Whether `code` is the same scan as one before. To be called for every code, of whichever hand scanner.
  /// `now` does not go back.
  bool see(const QByteArray& code, Time now);

 private:
  std::chrono::milliseconds window_;
  QHash<QByteArray, Time> last_;
};

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <vector>

#include <usher/scan/seen_code.h>

namespace usher::scan {

/// Codes that are no QR codes are read into noise now and then, and hardly ever the same one twice: they
/// count from the second frame on. A wrong guest is worse than a moment's wait. Pure: time is an argument.
class SeenTwice {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit SeenTwice(std::chrono::milliseconds within = std::chrono::milliseconds(1'500)) : within_(within) {}

  /// Of a frame's codes those that count, in their order: QR codes, and others that an earlier frame, no
  /// longer ago than that, showed too. To be called for every frame with a code; `now` does not go back.
  std::vector<SeenCode> countable(const std::vector<SeenCode>& codes, Time now);

 private:
  std::chrono::milliseconds within_;
  /// By format and what they hold.
  QHash<std::pair<int, QByteArray>, Time> last_seen_;
};

}  // namespace usher::scan

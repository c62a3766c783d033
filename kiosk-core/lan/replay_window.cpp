// SPDX-License-Identifier: Apache-2.0
#include <usher/lan/replay_window.h>

namespace usher::lan {

bool ReplayWindow::takes(const Stamp& stamp) {
  if (stamp.starts < starts_) return false;
  if (stamp.starts > starts_) {
    starts_ = stamp.starts;
    highest_ = stamp.counter;
    came_ = 1;
    return true;
  }
  if (stamp.counter > highest_) {
    const auto steps = stamp.counter - highest_;
    came_ = steps < 64 ? came_ << steps | 1 : 1;
    highest_ = stamp.counter;
    return true;
  }
  const auto back = highest_ - stamp.counter;
  if (back >= 64 || (came_ >> back & 1) != 0) return false;
  came_ |= std::uint64_t{1} << back;
  return true;
}

}  // namespace usher::lan

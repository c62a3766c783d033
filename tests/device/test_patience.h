// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/device/label_printer.h>

namespace usher::device {

/// Long where an answer comes, short where none will.
inline Patience patience() {
  using namespace std::chrono_literals;
  return {.connection = 5s, .answer = 2s, .page = 10s, .between = 10ms, .lost = 100ms};
}

/// For where no page is to come.
inline Patience hasty() {
  Patience all = patience();
  all.page = std::chrono::milliseconds(300);
  return all;
}

/// For where no answer is to come.
inline Patience unheard() {
  Patience all = patience();
  all.answer = std::chrono::milliseconds(400);
  return all;
}

inline std::vector<FaultKind> kindsOf(const std::vector<Fault>& faults) {
  std::vector<FaultKind> kinds;
  for (const Fault& fault : faults) kinds.push_back(fault.kind);
  return kinds;
}

}  // namespace usher::device

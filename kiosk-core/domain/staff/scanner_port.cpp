// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/scanner_port.h>

#include <algorithm>

namespace usher::domain {

const char* nameOf(ScannerState state) {
  switch (state) {
    case ScannerState::Starting:
      return "starting";
    case ScannerState::Absent:
      return "absent";
    case ScannerState::Busy:
      return "busy";
    case ScannerState::Live:
      return "live";
  }
  return "";
}

std::optional<ScannerState> worstOf(const std::vector<ScannerPort>& ports) {
  for (const auto state :
       {ScannerState::Absent, ScannerState::Busy, ScannerState::Starting, ScannerState::Live}) {
    if (std::ranges::find(ports, state, &ScannerPort::state) != ports.end()) return state;
  }
  return std::nullopt;
}

}  // namespace usher::domain

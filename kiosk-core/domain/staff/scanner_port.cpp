// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/scanner_port.h>

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

}  // namespace usher::domain

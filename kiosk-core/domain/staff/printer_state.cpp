// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/staff/printer_state.h>

namespace usher::domain {

bool canPrint(const PrinterState& printer) {
  return printer.fault == PrinterFault::None && printer.paper != Supply::Out;
}

}  // namespace usher::domain

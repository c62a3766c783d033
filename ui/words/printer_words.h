// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <usher/domain/paper.h>
#include <usher/domain/staff/printer_state.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

/// How a printer is, with its name.
struct PrinterWords {
  QString state;
  /// What to do now; empty where it is well.
  QString to_do = {};
};

/// Of several troubles the gravest. `paper`: what it prints.
PrinterWords printerInWords(const domain::PrinterState& printer, domain::Paper paper,
                            const Speaking& speaking);

}  // namespace usher::ui

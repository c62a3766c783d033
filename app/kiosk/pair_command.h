// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/kiosk/arguments.h>

namespace usher::kiosk {

/// Pairs this kiosk and answers with the exit code: 0 paired, 1 the backend could not be reached, 2 it
/// refused, or the data folder or the address is wrong. Runs the application's event loop.
int runPairCommand(const Arguments& arguments);

}  // namespace usher::kiosk

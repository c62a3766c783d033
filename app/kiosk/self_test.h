// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::kiosk {

/// Proves on this machine that a guest could be served: fonts and translations are there, a made-up ticket is
/// redeemed in a fresh store, its badge is painted and its code read back as the camera would. Prints a line
/// for each step; 0 if all are well, else 1.
int runSelfTest();

}  // namespace usher::kiosk

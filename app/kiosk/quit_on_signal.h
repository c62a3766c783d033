// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::kiosk {

/// SIGTERM and SIGINT end the application's event loop, so that threads stop and files close in order. Called
/// once, after the application object is made.
void quitOnSignal();

}  // namespace usher::kiosk

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::admin {

/// From here on SIGINT and SIGTERM no longer end the program at once: wasCancelled() tells of them, and the
/// work leaves nothing half done behind.
void heedCancelling();
bool wasCancelled();

}  // namespace usher::admin

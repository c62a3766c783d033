// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/flow/event.h>
#include <usher/ports/store_error.h>

namespace usher::kiosk {

/// What a failed store in `folder` means to whoever stands before the kiosk.
domain::event::ServiceLost lossOf(const ports::StoreError& error, const QString& folder);

}  // namespace usher::kiosk

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench_folder.h"
#include "report.h"
#include "sync_kiosk.h"

namespace usher::bench {

/// How many tickets of the event, from the first on, addLongQueue() needs for itself.
inline constexpr int kLongQueueTickets = 110'000;

/// What a queue of days without a network costs a kiosk. `empty`: one that knows the same event, and has
/// nothing to tell.
void addLongQueue(Figures& figures, const BenchFolder& folder, const backend::tests::BackendProgram& program,
                  SyncKiosk& empty);

}  // namespace usher::bench

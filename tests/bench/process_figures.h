// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Of another process on this machine; std::runtime_error where it is gone.
namespace usher::bench {

/// What all of its threads have had of the processor so far, in ms.
double processorTimeOf(qint64 process);
/// Resident, in MB (10^6 bytes).
double memoryOf(qint64 process);

/// Of this process, in MB: the most that was resident since beginPeak(), which answers what is now.
double beginPeak();
double peakMemory();

}  // namespace usher::bench

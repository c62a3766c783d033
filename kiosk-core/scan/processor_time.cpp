// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/processor_time.h>

#include <time.h>

namespace usher::scan {

std::chrono::nanoseconds processorTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

}  // namespace usher::scan

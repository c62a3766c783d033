// SPDX-License-Identifier: Apache-2.0
#include "process_figures.h"

#include <malloc.h>
#include <time.h>

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace usher::bench {

namespace {

double statusOf(const std::string& process, std::string_view key) {
  std::ifstream status("/proc/" + process + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(key)) return std::stod(line.substr(key.size())) * 1024 / 1e6;
  }
  throw std::runtime_error("the process's memory cannot be read");
}

}  // namespace

double processorTimeOf(qint64 process) {
  clockid_t clock{};
  timespec time{};
  if (clock_getcpuclockid(static_cast<pid_t>(process), &clock) != 0 || clock_gettime(clock, &time) != 0) {
    throw std::runtime_error("the process's processor time cannot be read");
  }
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double memoryOf(qint64 process) {
  return statusOf(std::to_string(process), "VmRSS:");
}

double beginPeak() {
  // What was freed is given back first; 5 makes the peak what is resident now (proc(5)).
  malloc_trim(0);
  std::ofstream("/proc/self/clear_refs") << "5";
  return statusOf("self", "VmRSS:");
}

double peakMemory() {
  return statusOf("self", "VmHWM:");
}

}  // namespace usher::bench

// SPDX-License-Identifier: Apache-2.0
#include "process_figures.h"

#include <time.h>

#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace usher::bench {

double processorTimeOf(qint64 process) {
  clockid_t clock{};
  timespec time{};
  if (clock_getcpuclockid(static_cast<pid_t>(process), &clock) != 0 || clock_gettime(clock, &time) != 0) {
    throw std::runtime_error("the process's processor time cannot be read");
  }
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double memoryOf(qint64 process) {
  std::ifstream status("/proc/" + std::to_string(process) + "/status");
  constexpr std::string_view kKey = "VmRSS:";
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(kKey)) return std::stod(line.substr(kKey.size())) * 1024 / 1e6;
  }
  throw std::runtime_error("the process's memory cannot be read");
}

}  // namespace usher::bench

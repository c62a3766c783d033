// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace usher::backend::service {

/// What a program that works on strangers' input may take.
struct Confines {
  /// Of a processor, in whole seconds, and by the clock: a machine may be busy.
  std::chrono::seconds work;
  std::chrono::milliseconds time;
  /// Bytes; of its address space, and of what it prints.
  std::size_t memory;
  std::size_t output;
};

struct ConfinedRun {
  enum Ending {
    Exited,
    /// It could not be begun.
    NotBegun,
    /// It took longer, or printed more, than it may.
    TookTooMuch,
    /// By a signal: out of memory, too.
    Crashed,
  };
  Ending ending = NotBegun;
  int code = 0;
  std::string output = {};
};

/// Runs `program` without a shell: `input` on its standard input, nothing of this process's environment or
/// open files, no more rights by any program that it begins, and dead with all that it has begun before this
/// returns. It reads programs, libraries and fonts of the system, itself and what lies in ../lib beside its
/// folder; it changes no file, makes no socket, and leaves others alone: where the kernel can see to that,
/// confined_files.h and confined_calls.h. Blocks until it has ended, at most for `confines.time` and a
/// moment. Any thread.
ConfinedRun runConfined(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                        std::string_view input, const Confines& confines);

}  // namespace usher::backend::service

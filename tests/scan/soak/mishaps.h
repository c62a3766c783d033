// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

#include <usher/scan/frame_reader.h>

namespace usher::scan::soak {

enum class Mishap { None, Throws, ThrowsNoException, EndsTheThread, Sticks };

/// What goes wrong on the scan thread when another thread says so.
class Mishaps {
 public:
  struct Counts {
    int thrown = 0;
    int ended = 0;
    int stuck = 0;
  };

  /// At the next frame that is read.
  void prepare(Mishap mishap);
  /// All that are stuck come back.
  void letGo();
  /// So many have happened.
  Counts counts();

  /// On the scan thread, for each frame.
  void meet();

 private:
  std::mutex mutex_;
  std::condition_variable let_go_;
  Mishap next_ = Mishap::None;
  int times_let_go_ = 0;
  Counts counts_;
};

/// Reads as frameReader() does, where nothing goes wrong.
Decoder readerWith(std::shared_ptr<Mishaps> mishaps);

}  // namespace usher::scan::soak

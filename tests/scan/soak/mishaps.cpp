// SPDX-License-Identifier: Apache-2.0
#include "mishaps.h"

#include <QThread>

#include <stdexcept>
#include <utility>

namespace usher::scan::soak {

void Mishaps::prepare(Mishap mishap) {
  const std::lock_guard lock(mutex_);
  next_ = mishap;
}

void Mishaps::letGo() {
  const std::lock_guard lock(mutex_);
  ++times_let_go_;
  let_go_.notify_all();
}

Mishaps::Counts Mishaps::counts() {
  const std::lock_guard lock(mutex_);
  return counts_;
}

void Mishaps::meet() {
  std::unique_lock lock(mutex_);
  switch (std::exchange(next_, Mishap::None)) {
    case Mishap::None:
      return;
    case Mishap::Throws:
      ++counts_.thrown;
      throw std::runtime_error("the soak wants it so");
    case Mishap::ThrowsNoException:
      ++counts_.thrown;
      throw 7;
    case Mishap::EndsTheThread:
      ++counts_.ended;
      QThread::currentThread()->quit();
      return;
    case Mishap::Sticks:
      ++counts_.stuck;
      let_go_.wait(lock, [this, before = times_let_go_] { return times_let_go_ > before; });
      return;
  }
}

Decoder readerWith(std::shared_ptr<Mishaps> mishaps) {
  return [mishaps = std::move(mishaps), read = frameReader()](const LuminanceView& picture) {
    mishaps->meet();
    return read(picture);
  };
}

}  // namespace usher::scan::soak

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

#include <usher/scan/v4l2_controls.h>

namespace usher::scan {

/// The controls of a webcam as Linux' uvcvideo has them, without the webcam.
class FakeVideoDevice {
 public:
  struct Control {
    int least = 0;
    int most = 0;
    int step = 1;
    int preset = 0;
    int value = 0;
    /// Of a menu: what it offers; empty: it is none.
    std::set<int> choices{};
    std::uint32_t flags = 0;
    /// It takes nothing, though it says that it would.
    bool refuses = false;
  };

  /// Exposes by itself by time alone, as they do, focuses and has gain.
  static FakeVideoDevice webcam();

  FakeVideoDevice() : state_(std::make_shared<State>()) {}

  void add(std::uint32_t id, const Control& control);
  void remove(std::uint32_t id);
  int value(std::uint32_t id) const;
  void refuse(std::uint32_t id);
  /// As its automatic would, or another program.
  void put(std::uint32_t id, int value);
  /// What was set and taken, in that order.
  std::vector<std::pair<std::uint32_t, int>> taken() const;

  /// Another opening of it; it lives on in those.
  VideoDeviceCall open() const;
  /// How many openings there are.
  long opened() const { return state_.use_count() - 1; }

 private:
  struct State {
    mutable std::mutex mutex;
    std::map<std::uint32_t, Control> controls;
    std::vector<std::pair<std::uint32_t, int>> taken;
  };
  static int call(State& state, unsigned long request, void* argument);

  std::shared_ptr<State> state_;
};

}  // namespace usher::scan

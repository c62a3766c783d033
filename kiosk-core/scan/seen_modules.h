// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace usher::scan {

/// The modules of codes as frame after frame shows them: what noise, a passing reflection or a tremble spoils
/// in one frame is there in the next, and a mean over all reads where none of them does.
class SeenModules {
 public:
  /// What is not seen for some frames is forgotten.
  void nextFrame();

  /// Of a frame, how light each is, about 0. Where they are another look at what is kept already, their mean
  /// with all that, valid until the next call; nullptr where they are new.
  const std::vector<float>* add(const std::vector<float>& modules);

 private:
  struct Seen {
    std::vector<float> mean;
    int frames_since = 0;
  };
  /// What was seen last comes last.
  std::vector<Seen> seen_;
};

}  // namespace usher::scan

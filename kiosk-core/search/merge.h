// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <usher/search/fresh.h>
#include <usher/search/volume.h>

namespace usher::search {

/// All that is needed to make one volume of what an index has at a moment. A value of its own: run() is for
/// any thread, while the index goes on.
class Merge {
 public:
  /// By ordinals of the volume.
  Merge(std::shared_ptr<const Volume> volume, std::vector<Traits> traits, std::vector<bool> gone,
        Fresh fresh);

  Made run() const;

 private:
  std::shared_ptr<const Volume> volume_;
  std::vector<Traits> traits_;
  std::vector<bool> gone_;
  Fresh fresh_;
};

}  // namespace usher::search

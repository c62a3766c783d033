// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_reader.h>

#include <usher/scan/cascade_reader.h>

namespace usher::scan {

Decoder frameReader(std::chrono::microseconds budget) {
  return [reader = CascadeReader({.budget = budget})](const LuminanceView& picture) mutable {
    FrameSight sight{reader.read(picture)};
    if (const auto region = reader.unread()) sight.unread = unreadCode(*region, picture);
    return sight;
  };
}

}  // namespace usher::scan

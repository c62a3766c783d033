// SPDX-License-Identifier: Apache-2.0
#include "frame_fuzz.h"

/// libFuzzer's way in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  usher::fuzz::lookAtFrame({data, size});
  return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include <usher/device/byte_stream.h>

namespace usher::device {

void ByteStream::drain() {
  while (true) {
    const auto bytes = read(Time{0});
    if (!bytes || bytes->isEmpty()) return;
  }
}

}  // namespace usher::device

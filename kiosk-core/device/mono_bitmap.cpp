// SPDX-License-Identifier: Apache-2.0
#include <usher/device/mono_bitmap.h>

namespace usher::device {

MonoBitmap::MonoBitmap(int width, int height, double dots_per_mm)
    : width_(width),
      height_(height),
      dots_per_mm_(dots_per_mm),
      dots_(qsizetype{height} * ((width + 7) / 8), '\0') {
  Q_ASSERT(width > 0 && height > 0);
}

bool MonoBitmap::black(int x, int y) const {
  return (dots_[byteOf(x, y)] & (0x80 >> (x % 8))) != 0;
}

void MonoBitmap::setBlack(int x, int y) {
  char& byte = dots_[byteOf(x, y)];
  byte = static_cast<char>(byte | (0x80 >> (x % 8)));
}

}  // namespace usher::device

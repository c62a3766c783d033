// SPDX-License-Identifier: Apache-2.0
#include "drawn_picture.h"

#include <usher/qr/code.h>

#include <algorithm>
#include <string>

namespace usher::fuzz {

namespace {

constexpr int kMostDrawn = 24;

std::uint8_t grey(Bytes& bytes) {
  return static_cast<std::uint8_t>(bytes.byte());
}

/// -64 to beyond the far edge: what is cut off is drawn as well.
int place(Bytes& bytes, int length) {
  return bytes.below(length + 128) - 64;
}

void finder(DrawnPicture& picture, int left, int top, int module, std::uint8_t dark, std::uint8_t light) {
  picture.paint(left, top, 7 * module, 7 * module, dark);
  picture.paint(left + module, top + module, 5 * module, 5 * module, light);
  picture.paint(left + 2 * module, top + 2 * module, 3 * module, 3 * module, dark);
}

void finders(DrawnPicture& picture, Bytes& bytes) {
  const int module = 1 + bytes.below(12);
  const int gap = 1 + bytes.below(40);
  const std::uint8_t dark = grey(bytes);
  const std::uint8_t light = grey(bytes);
  for (int y = 0; y < picture.height; y += 7 * module + gap) {
    for (int x = 0; x < picture.width; x += 7 * module + gap) finder(picture, x, y, module, dark, light);
  }
}

void code(DrawnPicture& picture, Bytes& bytes) {
  const int left = place(bytes, picture.width);
  const int top = place(bytes, picture.height);
  const int module = 1 + bytes.below(12);
  const std::uint8_t dark = grey(bytes);
  const std::uint8_t light = grey(bytes);
  const std::string text(static_cast<std::size_t>(1 + bytes.below(200)),
                         static_cast<char>('0' + bytes.below(75)));
  const auto drawn = qr::Code::make(text, static_cast<qr::Correction>(bytes.below(4)));
  if (!drawn) return;
  const int whole = drawn->side() + 2 * qr::kQuietZone;
  picture.paint(left, top, whole * module, whole * module, light);
  for (const qr::Code::Run& run : drawn->darkRuns())
    picture.paint(left + (run.x + qr::kQuietZone) * module, top + (run.y + qr::kQuietZone) * module,
                  run.width * module, run.height * module, dark);
}

void noise(DrawnPicture& picture, Bytes& bytes) {
  const int loud = 1 + bytes.byte();
  auto state = static_cast<std::uint32_t>(bytes.word());
  for (std::uint8_t& pixel : picture.pixels) {
    state = state * 1'664'525U + 1'013'904'223U;
    const int more = static_cast<int>((state >> 16U) % static_cast<std::uint32_t>(loud)) - loud / 2;
    pixel = static_cast<std::uint8_t>(std::clamp(pixel + more, 0, 255));
  }
}

void stripes(DrawnPicture& picture, Bytes& bytes) {
  const int wide = 1 + bytes.below(20);
  const bool upright = bytes.below(2) == 1;
  const std::uint8_t value = grey(bytes);
  const int length = upright ? picture.width : picture.height;
  for (int at = 0; at < length; at += 2 * wide) {
    if (upright)
      picture.paint(at, 0, wide, picture.height, value);
    else
      picture.paint(0, at, picture.width, wide, value);
  }
}

}  // namespace

void DrawnPicture::paint(int left, int top, int columns, int rows, std::uint8_t value) {
  const int from = std::clamp(left, 0, width);
  const int until = std::clamp(left + columns, from, width);
  for (int y = std::clamp(top, 0, height); y < std::clamp(top + rows, 0, height); ++y)
    std::fill_n(pixels.begin() + static_cast<std::ptrdiff_t>(y) * width + from, until - from, value);
}

void drawInto(DrawnPicture& picture, Bytes& bytes) {
  for (int i = 0; i < kMostDrawn && !bytes.empty(); ++i) {
    switch (bytes.below(8)) {
      case 0:
        picture.paint(0, 0, picture.width, picture.height, grey(bytes));
        break;
      case 1: {
        const int left = place(bytes, picture.width);
        const int top = place(bytes, picture.height);
        const int columns = bytes.byte();
        const int rows = bytes.byte();
        picture.paint(left, top, columns, rows, grey(bytes));
        break;
      }
      case 2: {
        const int left = place(bytes, picture.width);
        const int top = place(bytes, picture.height);
        const int module = 1 + bytes.below(16);
        const std::uint8_t dark = grey(bytes);
        finder(picture, left, top, module, dark, grey(bytes));
        break;
      }
      case 3:
        finders(picture, bytes);
        break;
      case 4:
        noise(picture, bytes);
        break;
      case 5:
        stripes(picture, bytes);
        break;
      default:
        code(picture, bytes);
    }
  }
}

}  // namespace usher::fuzz

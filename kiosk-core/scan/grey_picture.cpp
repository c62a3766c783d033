// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/grey_picture.h>

#include <algorithm>
#include <array>
#include <cmath>

#include <usher/scan/local_means.h>

namespace usher::scan {

namespace {

const std::uint8_t* rowOf(const LuminanceView& picture, int y) {
  return picture.data + static_cast<std::ptrdiff_t>(y) * picture.row_stride;
}

double cubicConvolution(double distance) {
  const double t = std::abs(distance);
  if (t < 1) return (1.5 * t - 2.5) * t * t + 1;
  if (t < 2) return ((-0.5 * t + 2.5) * t - 4) * t + 2;
  return 0;
}

/// Of one pixel of the enlarged line: the four of the line that it is made of, and their weights.
struct Taps {
  std::array<int, 4> places{};
  std::array<float, 4> weights{};
};

/// For all pixels of an enlarged line: `length` pixels from `first` on, of a line of `limit`.
std::vector<Taps> tapsOf(int first, int length, int limit, double by) {
  const int enlarged = static_cast<int>(length * by);
  std::vector<Taps> all(static_cast<std::size_t>(enlarged));
  for (int i = 0; i < enlarged; ++i) {
    const double place = (i + 0.5) / by - 0.5 + first;
    const int before = static_cast<int>(std::floor(place)) - 1;
    Taps& taps = all[static_cast<std::size_t>(i)];
    for (int k = 0; k < 4; ++k) {
      const auto at = static_cast<std::size_t>(k);
      taps.places[at] = std::clamp(before + k, 0, limit - 1);
      taps.weights[at] = static_cast<float>(cubicConvolution(place - (before + k)));
    }
  }
  return all;
}

std::uint8_t toPixel(float value) {
  return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

/// The usual case: compilers make it many pixels at a time.
void halveInto(GreyPicture& to, const LuminanceView& picture) {
  for (int y = 0; y < to.height(); ++y) {
    const std::uint8_t* upper = rowOf(picture, 2 * y);
    const std::uint8_t* lower = rowOf(picture, 2 * y + 1);
    std::uint8_t* row = to.row(y);
    for (int x = 0; x < to.width(); ++x) {
      const std::ptrdiff_t at = 2 * static_cast<std::ptrdiff_t>(x);
      row[x] = static_cast<std::uint8_t>((upper[at] + upper[at + 1] + lower[at] + lower[at + 1] + 2) / 4);
    }
  }
}

}  // namespace

void copyInto(GreyPicture& to, const LuminanceView& picture) {
  to.resize(picture.width, picture.height);
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* from = rowOf(picture, y);
    if (picture.pixel_stride == 1) {
      std::copy_n(from, picture.width, to.row(y));
      continue;
    }
    std::uint8_t* row = to.row(y);
    for (int x = 0; x < picture.width; ++x)
      row[x] = from[static_cast<std::ptrdiff_t>(x) * picture.pixel_stride];
  }
}

void shrinkInto(GreyPicture& to, const LuminanceView& picture, int by) {
  to.resize(picture.width / by, picture.height / by);
  if (by == 2 && picture.pixel_stride == 1) {
    halveInto(to, picture);
    return;
  }
  std::vector<std::uint32_t> sums(static_cast<std::size_t>(to.width()));
  const auto parts = static_cast<std::uint32_t>(by * by);
  for (int y = 0; y < to.height(); ++y) {
    std::ranges::fill(sums, parts / 2);
    for (int below = 0; below < by; ++below) {
      const std::uint8_t* from = rowOf(picture, y * by + below);
      for (std::uint32_t& sum : sums) {
        for (int beside = 0; beside < by; ++beside, from += picture.pixel_stride) sum += *from;
      }
    }
    std::uint8_t* row = to.row(y);
    for (const std::uint32_t sum : sums) *row++ = static_cast<std::uint8_t>(sum / parts);
  }
}

void enlargeInto(GreyPicture& to, const LuminanceView& picture, const QRect& area, double by) {
  const auto across = tapsOf(area.left(), area.width(), picture.width, by);
  const auto down = tapsOf(area.top(), area.height(), picture.height, by);
  to.resize(static_cast<int>(across.size()), static_cast<int>(down.size()));
  if (across.empty() || down.empty()) return;

  // Rows that are needed, enlarged sideways, each once.
  const int top = down.front().places.front();
  const int bottom = down.back().places.back();
  std::vector<float> rows(static_cast<std::size_t>(bottom - top + 1) * across.size());
  float* wide = rows.data();
  for (int y = top; y <= bottom; ++y) {
    const std::uint8_t* from = rowOf(picture, y);
    for (const Taps& taps : across) {
      float sum = 0;
      for (std::size_t k = 0; k < 4; ++k)
        sum += taps.weights[k] * from[static_cast<std::ptrdiff_t>(taps.places[k]) * picture.pixel_stride];
      *wide++ = sum;
    }
  }
  for (int y = 0; y < to.height(); ++y) {
    const Taps& taps = down[static_cast<std::size_t>(y)];
    std::array<const float*, 4> from{};
    for (std::size_t k = 0; k < 4; ++k)
      from[k] = rows.data() + static_cast<std::size_t>(taps.places[k] - top) * across.size();
    std::uint8_t* row = to.row(y);
    for (std::size_t x = 0; x < across.size(); ++x) {
      row[x] = toPixel(taps.weights[0] * from[0][x] + taps.weights[1] * from[1][x] +
                       taps.weights[2] * from[2][x] + taps.weights[3] * from[3][x]);
    }
  }
}

void sharpenInto(GreyPicture& to, const LuminanceView& picture, int radius, double amount) {
  LocalMeans means;
  means.measure(picture);
  to.resize(picture.width, picture.height);
  const auto part = static_cast<float>(amount);
  const int stride = picture.pixel_stride;
  for (int y = 0; y < picture.height; ++y) {
    const std::uint8_t* from = rowOf(picture, y);
    std::uint8_t* row = to.row(y);
    means.forRow(y, radius, [from, row, part, stride](int x, std::uint32_t sum, std::uint32_t count) {
      const auto pixel = static_cast<float>(from[static_cast<std::ptrdiff_t>(x) * stride]);
      const float mean = static_cast<float>(sum) / static_cast<float>(count);
      row[x] = toPixel(pixel + part * (pixel - mean));
    });
  }
}

}  // namespace usher::scan

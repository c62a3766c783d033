// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/texture_regions.h>

#include <algorithm>
#include <cstdlib>

namespace usher::scan {

namespace {

/// Pixels of a block's side.
constexpr int kBlock = 8;
/// Of 255, along rows and columns together: what paper, faces and noise stay below.
constexpr int kFaint = 14;
/// Of the densest place: a code alone, and a code with a fainter half.
constexpr int kCloseTenths = 6;
constexpr int kLooseTenths = 3;
/// Fewer in one direction are a line of writing.
constexpr int kFewestBlocks = 2;
constexpr int kFewestInAll = 9;
/// Of two regions: they are one.
constexpr int kAlikeTenths = 7;

}  // namespace

bool areAlike(const QRect& one, const QRect& other, int tenths) {
  const QRect both = one.intersected(other);
  const QRect all = one.united(other);
  return 10 * both.width() * both.height() > tenths * all.width() * all.height();
}

void TextureRegions::measure(const LuminanceView& picture) {
  columns_ = picture.width / kBlock;
  rows_ = picture.height / kBlock;
  rough_.assign(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0);
  const std::ptrdiff_t stride = picture.row_stride;
  const std::ptrdiff_t pixel = picture.pixel_stride;
  for (int y = 0; y + 1 < rows_ * kBlock; ++y) {
    const std::uint8_t* at = picture.data + y * stride;
    int* density = rough_.data() + static_cast<std::ptrdiff_t>(y / kBlock) * columns_;
    for (int column = 0; column < columns_; ++column) {
      int sum = 0;
      // The last pixel of a row has none beside it.
      const int pixels = column + 1 < columns_ ? kBlock : kBlock - 1;
      for (int i = 0; i < pixels; ++i, at += pixel)
        sum += std::abs(at[pixel] - at[0]) + std::abs(at[stride] - at[0]);
      if (pixels < kBlock) at += pixel;
      density[column] += sum;
    }
  }
  for (int& each : rough_) each /= kBlock * kBlock;
}

void TextureRegions::smooth() {
  density_.resize(rough_.size());
  for (int row = 0; row < rows_; ++row) {
    for (int column = 0; column < columns_; ++column) {
      int sum = 0;
      int count = 0;
      for (int y = std::max(0, row - 1); y <= std::min(rows_ - 1, row + 1); ++y) {
        for (int x = std::max(0, column - 1); x <= std::min(columns_ - 1, column + 1); ++x) {
          sum += rough_[static_cast<std::size_t>(y * columns_ + x)];
          ++count;
        }
      }
      density_[static_cast<std::size_t>(row * columns_ + column)] = sum / count;
    }
  }
}

void TextureRegions::flood(int block, int density, Part& part) {
  open_.assign(1, block);
  taken_[static_cast<std::size_t>(block)] = true;
  while (!open_.empty()) {
    const int here = open_.back();
    open_.pop_back();
    const int column = here % columns_;
    const int row = here / columns_;
    part.blocks |= QRect(column, row, 1, 1);
    part.changes += density_[static_cast<std::size_t>(here)];
    for (int y = std::max(0, row - 1); y <= std::min(rows_ - 1, row + 1); ++y) {
      for (int x = std::max(0, column - 1); x <= std::min(columns_ - 1, column + 1); ++x) {
        const auto next = static_cast<std::size_t>(y * columns_ + x);
        if (taken_[next] || density_[next] < density) continue;
        taken_[next] = true;
        open_.push_back(static_cast<int>(next));
      }
    }
  }
}

std::vector<TextureRegions::Part> TextureRegions::partsAbove(int density) {
  std::vector<Part> parts;
  taken_.assign(density_.size(), false);
  for (std::size_t block = 0; block < density_.size(); ++block) {
    if (taken_[block] || density_[block] < density) continue;
    Part part;
    flood(static_cast<int>(block), density, part);
    const QRect& all = part.blocks;
    if (std::min(all.width(), all.height()) >= kFewestBlocks && all.width() * all.height() >= kFewestInAll)
      parts.push_back(part);
  }
  return parts;
}

std::vector<QRect> TextureRegions::find(const LuminanceView& picture, std::size_t most) {
  std::vector<QRect> regions;
  if (!picture.data || picture.width < 3 * kBlock || picture.height < 3 * kBlock) return regions;
  measure(picture);
  smooth();
  const int densest = *std::ranges::max_element(density_);
  if (densest < kFaint) return regions;

  std::vector<Part> parts = partsAbove(std::max(kFaint, densest * kCloseTenths / 10));
  std::ranges::move(partsAbove(std::max(kFaint, densest * kLooseTenths / 10)), std::back_inserter(parts));
  std::ranges::stable_sort(parts, std::ranges::greater(), &Part::changes);
  const QRect whole(0, 0, picture.width, picture.height);
  for (const Part& part : parts) {
    const QRect& blocks = part.blocks;
    const QRect area(blocks.left() * kBlock, blocks.top() * kBlock, blocks.width() * kBlock,
                     blocks.height() * kBlock);
    const int around = std::max(kBlock, std::min(area.width(), area.height()) / 10);
    const QRect region = area.adjusted(-around, -around, around, around).intersected(whole);
    if (std::ranges::any_of(regions,
                            [&](const QRect& known) { return areAlike(known, region, kAlikeTenths); }))
      continue;
    regions.push_back(region);
    if (regions.size() == most) break;
  }
  return regions;
}

}  // namespace usher::scan

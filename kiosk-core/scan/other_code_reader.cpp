// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/other_code_reader.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <usher/scan/black_and_white.h>
#include <usher/scan/turned_picture.h>
#include <usher/scan/zxing_other_codes.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

using domain::CodeFormat;

/// Texture is looked for in pictures whose longer sides are about so long: in the smaller one codes whose
/// modules are as large as the blocks of the other.
constexpr std::array kLookedAt{640, 320};
/// In each.
constexpr std::size_t kMostRegions = 3;
/// Of two: they are one.
constexpr int kAlikeTenths = 8;
/// What has more pixels is shrunk; not what is wide alone, as a long Code 128 is. What is smaller is
/// enlarged.
constexpr int kMostPixels = 900 * 900;
constexpr int kSmallest = 280;

/// The window as a part of the region's shorter side.
struct Way {
  double window;
  int offset;
  bool inverted = false;
  double turned = 0;
};
/// The first in each frame, the others in turn. ZXing 1.4 bears codes that are turned by 5 to 8 degrees: a
/// hand turns them by more.
constexpr std::array kWays{Way{.window = 0.25, .offset = 6},
                           Way{.window = 0.25, .offset = 6, .turned = 13},
                           Way{.window = 0.25, .offset = 6, .inverted = true},
                           Way{.window = 0.25, .offset = 6, .turned = -13},
                           Way{.window = 0.6, .offset = 12},
                           Way{.window = 0.12, .offset = 2}};
constexpr std::size_t kTurns = kWays.size() - 1;
/// Every second frame begins with its turn: by an odd number they come to all of them.
static_assert(kTurns % 2 == 1);

/// Characters that noise is read as most often: a ticket's code has more.
int fewestCharacters(CodeFormat format) {
  return format == CodeFormat::Code128 ? 6 : 4;
}
/// As far as one line is printed.
int mostCharacters(CodeFormat format) {
  return format == CodeFormat::Code128 ? 64 : 512;
}

bool isTicketText(const SeenCode& code) {
  const auto length = QString::fromUtf8(code.utf8).size();
  return length >= fewestCharacters(*code.format) && length <= mostCharacters(*code.format);
}

/// What else is there is hardly another code.
bool isTaken(const QRect& region, const QRectF& code) {
  const QRectF both = code.intersected(region);
  return 10 * both.width() * both.height() > 6.0 * region.width() * region.height();
}

}  // namespace

std::vector<SeenCode> OtherCodeReader::readThoroughly(const LuminanceView& picture, CodeFormats formats) {
  OtherCodeReader reader;
  std::vector<SeenCode> codes;
  for (std::size_t turn = 0; turn < kTurns; ++turn) {
    for (SeenCode& code : reader.read(picture, formats, {}, std::chrono::nanoseconds::max())) {
      const auto is_same = [&](const SeenCode& one) {
        return one.format == code.format && one.utf8 == code.utf8;
      };
      if (std::ranges::none_of(codes, is_same)) codes.push_back(std::move(code));
    }
  }
  return codes;
}

std::vector<SeenCode> OtherCodeReader::read(const LuminanceView& picture, CodeFormats formats,
                                            const std::vector<QRectF>& taken,
                                            std::chrono::nanoseconds until) {
  std::vector<SeenCode> codes;
  if (formats.empty() || clock_() >= until || !picture.data) return codes;
  look(picture);
  std::erase_if(regions_, [&](const QRect& region) {
    return std::ranges::any_of(taken, [&](const QRectF& code) { return isTaken(region, code); });
  });
  // One try is made in any case: a slow machine reads a code late, and not never.
  bool is_first = true;
  for (const Try& next : tries()) {
    const QRect& region = regions_[next.region];
    const auto is_read = [&](const SeenCode& code) { return isTaken(region, code.corners.boundingRect()); };
    if (std::ranges::any_of(codes, is_read)) continue;
    if (!std::exchange(is_first, false) && clock_() >= until) break;
    const std::size_t before = codes.size();
    readRegion(cut(picture, region), next.way, formats, codes);
    // Not once more: another code may lie beside it.
    if (codes.size() > before && !next.again && !lucky_) lucky_ = next;
  }
  return codes;
}

std::vector<OtherCodeReader::Try> OtherCodeReader::tries() {
  std::vector<Try> tries;
  const auto lucky = std::exchange(lucky_, std::nullopt);
  const std::size_t regions = regions_.size();
  if (regions == 0) return tries;
  // A code counts when two frames in close succession show it.
  if (lucky && lucky->region < regions)
    tries.push_back({.way = lucky->way, .region = lucky->region, .again = true});
  // The time may be out after any of them. So every second frame begins with its turn, and each place comes
  // first by each way before the same is tried again.
  const std::size_t frame = frames_++;
  const std::size_t turn = 1 + frame % kTurns;
  const bool turn_first = frame % 2 == 1;
  const std::size_t first_region = turn_first ? frame / 2 / kTurns : frame / 2;
  for (const std::size_t way : {turn_first ? turn : 0, turn_first ? 0 : turn}) {
    for (std::size_t i = 0; i < regions; ++i)
      tries.push_back({.way = way, .region = (first_region + i) % regions});
  }
  return tries;
}

void OtherCodeReader::look(const LuminanceView& picture) {
  regions_.clear();
  for (const int looked_at : kLookedAt) {
    const int by = std::max(1, static_cast<int>(std::lround(std::max(picture.width, picture.height) /
                                                            static_cast<double>(looked_at))));
    if (by > 1) shrinkInto(small_, picture, by);
    for (const QRect& found : texture_.find(by > 1 ? small_.view() : picture, kMostRegions)) {
      const QRect region(found.topLeft() * by, found.size() * by);
      const auto is_known = [&](const QRect& known) { return areAlike(known, region, kAlikeTenths); };
      if (std::ranges::none_of(regions_, is_known)) regions_.push_back(region);
    }
  }
}

OtherCodeReader::Place OtherCodeReader::cut(const LuminanceView& picture, const QRect& region) {
  Place place{.origin = region.topLeft()};
  if (std::max(region.width(), region.height()) < kSmallest) {
    enlargeInto(cut_, picture, region, 2);
    place.pixel = 0.5;
  } else {
    LuminanceView part = picture;
    part.data += static_cast<std::ptrdiff_t>(region.top()) * picture.row_stride +
                 static_cast<std::ptrdiff_t>(region.left()) * picture.pixel_stride;
    part.width = region.width();
    part.height = region.height();
    if (region.width() * region.height() > kMostPixels) {
      shrinkInto(cut_, part, 2);
      place.pixel = 2;
    } else {
      copyInto(cut_, part);
    }
  }
  return place;
}

void OtherCodeReader::readRegion(const Place& place, std::size_t way, CodeFormats formats,
                                 std::vector<SeenCode>& codes) {
  const auto& [window, offset, inverted, turned] = kWays[way];
  if (turned != 0) {
    turnInto(turned_, cut_.view(), turned);
    std::swap(cut_, turned_);
  }
  means_.measure(cut_.view());
  const int shorter = std::min(cut_.width(), cut_.height());
  const int margin = shorter / 12 + 8;
  blackAndWhiteInto(worked_, cut_.view(), means_,
                    {.window = std::max(15, static_cast<int>(window * shorter)) | 1,
                     .offset = offset,
                     .inverted = inverted},
                    margin);
  std::vector<SeenCode> found = readMatrixCodes(worked_.view(), formats);
  if (formats.has(CodeFormat::Code128)) std::ranges::move(strips_.read(worked_), std::back_inserter(found));
  for (SeenCode& code : found) {
    if (!isTicketText(code)) continue;
    for (QPointF& corner : code.corners) {
      corner -= QPointF(margin, margin);
      if (turned != 0) corner = turnedBack(corner, cut_, turned);
      corner = place.origin + corner * place.pixel;
    }
    addCode(codes, std::move(code));
  }
}

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/cascade_reader.h>

#include <time.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

/// A larger one would take more time and read no more; noise makes thousands.
constexpr std::size_t kMostCandidates = 24;
constexpr std::size_t kMostTriples = 12;
/// Of a camera's picture, its longer side.
constexpr double kUsualSize = 1280;
/// Around a region, in modules.
constexpr int kMargin = 3;
constexpr int kLostMargin = 12;
constexpr std::size_t kMostPaired = 8;
constexpr std::size_t kMostLost = 10;

std::chrono::nanoseconds processorTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

/// ZXing wants light around a code, also where the frame ends.
int marginOf(int width) {
  return width / 12 + 4;
}

/// From the middle of one finder pattern to that of another on the same side, as it may be: 4 more with each
/// version.
double modulesBetween(const FinderTriple& triple) {
  const QPointF along = triple.right.middle - triple.corner.middle;
  const QPointF down = triple.below.middle - triple.corner.middle;
  const double side = std::sqrt(std::abs(along.x() * down.y() - along.y() * down.x()));
  return std::max(14.0, 10 + 4 * std::round((side / triple.module - 10) / 4));
}

std::vector<FinderCandidate> strongest(std::vector<FinderCandidate> candidates) {
  // One row alone is chance.
  std::erase_if(candidates, [](const FinderCandidate& one) { return one.rows < 2; });
  std::ranges::sort(candidates, std::ranges::greater(), &FinderCandidate::rows);
  if (candidates.size() > kMostCandidates) candidates.resize(kMostCandidates);
  return candidates;
}

}  // namespace

CascadeReader::CascadeReader(CascadeSettings settings, Clock clock)
    : settings_(settings), clock_(clock ? std::move(clock) : Clock(processorTime)) {}

std::vector<SeenCode> CascadeReader::read(const LuminanceView& picture) {
  codes_.clear();
  regions_.clear();
  shrunk_by_ = 0;
  if (!picture.data || picture.width < MappedFrame::kMinSide || picture.height < MappedFrame::kMinSide)
    return {};
  deadline_ = clock_() + settings_.budget;
  suspects_ = 0;
  tried_ = 0;
  unread_ = 0;
  lost_.clear();
  lost_tried_ = 0;
  for (const Look& each : kLooks) {
    if (!hasTime()) break;
    if (each.when == When::Always && &each != kLooks.data() && !codes_.empty() && !isSuspicious()) break;
    if (each.when == When::Unread && !codes_.empty()) continue;
    if (each.when == When::Suspected && !isSuspicious()) continue;
    look(each, picture);
    readRegions(picture);
    if (codes_.empty()) readLost(picture);
  }
  return std::exchange(codes_, {});
}

void CascadeReader::look(const Look& look, const LuminanceView& picture) {
  const double size = std::max(picture.width, picture.height);
  const int by = std::max(1, static_cast<int>(std::lround(look.shrink * size / kUsualSize)));
  if (by != shrunk_by_ || look.filter != filter_) {
    if (by == 1) {
      copyInto(small_, picture);
    } else if (by == 2 * shrunk_by_) {
      shrinkInto(filtered_, small_.view(), 2);
      std::swap(small_, filtered_);
    } else {
      shrinkInto(small_, picture, by);
    }
    if (look.filter == Filter::Smooth) {
      sharpenInto(filtered_, small_.view(), 1, -1);
      std::swap(small_, filtered_);
    }
    means_.measure(small_.view());
    shrunk_by_ = by;
    filter_ = look.filter;
  }
  const int margin = marginOf(small_.width());
  blackAndWhiteInto(worked_, small_.view(), means_, look.threshold, margin);
  const Place place{.origin = QPointF(-margin, -margin) * by, .pixel = static_cast<double>(by)};
  if (look.decodes) decodeWorked(look.name, place);
  if (!look.seeks) return;

  const auto candidates = strongest(finderCandidates(worked_.view(), look.row_step));
  const auto onFrame = [&](FinderCandidate one) {
    one.middle = place.onFrame(one.middle);
    one.module *= by;
    return one;
  };
  // In a picture as large as the frame noise makes them, too.
  if (by > 1) {
    suspects_ = std::max(suspects_, std::ranges::count_if(candidates, [&](const FinderCandidate& one) {
                           return one.rows * look.row_step >= 2 * one.module && !isRead(onFrame(one), codes_);
                         }));
  }
  for (FinderTriple triple : finderTriples(candidates, kMostTriples)) {
    if (!hasTexture(triple, worked_.view())) continue;
    triple = {onFrame(triple.corner), onFrame(triple.right), onFrame(triple.below), triple.module * by,
              triple.oddness};
    if (isRead(triple.corner, codes_) || isRead(triple.right, codes_) || isRead(triple.below, codes_))
      continue;
    const CodeRegion region = regionOf(triple, {picture.width, picture.height});
    const bool known =
        std::ranges::any_of(regions_, [&](const CodeRegion& one) { return isSame(one, region); });
    if (!known && !region.area.isEmpty() && regions_.size() < settings_.most_regions)
      regions_.push_back(region);
  }
  if (regions_.empty() && codes_.empty() && by > 1) lookForLost(candidates, place);
}

void CascadeReader::lookForLost(std::vector<FinderCandidate> candidates, const Place& place) {
  std::erase_if(candidates, [](const FinderCandidate& one) { return one.rows < 1.2 * one.module; });
  if (candidates.size() > kMostPaired) candidates.resize(kMostPaired);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    for (std::size_t j = i + 1; j < candidates.size(); ++j) {
      const auto& [less, more] = std::minmax(candidates[i].module, candidates[j].module);
      if (more > 1.4 * less) continue;
      for (LostFinder& lost : lostFinders(candidates[i], candidates[j])) {
        if (lost_.size() >= kMostLost || !hasTexture(lost, worked_.view())) continue;
        for (FinderCandidate* one : {&lost.triple.corner, &lost.triple.right, &lost.triple.below}) {
          one->middle = place.onFrame(one->middle);
          one->module *= place.pixel;
        }
        lost.triple.module *= place.pixel;
        lost.middle = place.onFrame(lost.middle);
        const bool known = std::ranges::any_of(lost_, [&](const LostFinder& other) {
          return (other.middle - lost.middle).manhattanLength() < 3 * lost.triple.module;
        });
        if (!known) lost_.push_back(lost);
      }
    }
  }
}

bool CascadeReader::isSuspicious() const {
  return unread_ > 0 || suspects_ > 1;
}

void CascadeReader::readRegions(const LuminanceView& picture) {
  for (; tried_ < regions_.size(); ++tried_) {
    const CodeRegion& region = regions_[tried_];
    const std::size_t before = codes_.size();
    for (const RegionPass& pass : kRegionPasses) {
      if (!hasTime()) return;
      decodeWorked(pass.name, work(pass, region, static_cast<int>(kMargin * pass.module), picture));
      if (codes_.size() > before) break;
    }
    if (codes_.size() == before) ++unread_;
  }
}

void CascadeReader::readLost(const LuminanceView& picture) {
  for (; lost_tried_ < lost_.size(); ++lost_tried_) {
    const LostFinder& lost = lost_[lost_tried_];
    const std::size_t before = codes_.size();
    const CodeRegion region = regionOf(lost.triple, {picture.width, picture.height});
    if (region.area.isEmpty()) continue;
    for (const RegionPass& pass : kLostPasses) {
      if (!hasTime()) return;
      // The lost one may lie out of the frame.
      const Place place = work(pass, region, static_cast<int>(kLostMargin * pass.module), picture);
      const QPointF along = lost.triple.right.middle - lost.triple.corner.middle;
      const QPointF down = lost.triple.below.middle - lost.triple.corner.middle;
      const double modules = modulesBetween(lost.triple) * place.pixel;
      paintFinder(worked_, place.onPicture(lost.middle), along / modules, down / modules);
      decodeWorked(pass.name, place);
      if (codes_.size() > before) return;
    }
  }
}

CascadeReader::Place CascadeReader::work(const RegionPass& pass, const CodeRegion& region, int margin,
                                         const LuminanceView& picture) {
  Place place{.origin = region.area.topLeft()};
  const double larger = std::min(pass.module / region.module, 3.0);
  const int smaller = static_cast<int>(std::lround(1 / larger));
  LuminanceView part = picture;
  part.data += static_cast<std::ptrdiff_t>(region.area.top()) * picture.row_stride +
               static_cast<std::ptrdiff_t>(region.area.left()) * picture.pixel_stride;
  part.width = region.area.width();
  part.height = region.area.height();
  if (larger > 1) {
    enlargeInto(cut_, picture, region.area, larger);
    place.pixel = 1 / larger;
  } else if (smaller > 1) {
    shrinkInto(cut_, part, smaller);
    place.pixel = smaller;
  } else {
    copyInto(cut_, part);
  }
  const double module = region.module / place.pixel;
  if (pass.filter != Filter::None) {
    if (pass.filter == Filter::Smooth)
      sharpenInto(filtered_, cut_.view(), 1, -1);
    else
      sharpenInto(filtered_, cut_.view(), std::max(1, static_cast<int>(module * 0.7)), pass.amount);
    std::swap(cut_, filtered_);
  }
  region_means_.measure(cut_.view());
  blackAndWhiteInto(worked_, cut_.view(), region_means_,
                    {.window = static_cast<int>(pass.window * module) | 1,
                     .offset = pass.offset,
                     .inverted = region.inverted},
                    margin);
  place.origin -= QPointF(margin, margin) * place.pixel;
  return place;
}

void CascadeReader::decodeWorked(std::string_view pass, const Place& place) {
  PassCount& count = counts_[pass];
  ++count.tried;
  for (SeenCode& code : readBlackAndWhite(worked_.view())) {
    for (QPointF& corner : code.corners) corner = place.onFrame(corner);
    if (addCode(codes_, std::move(code))) ++count.read;
  }
}

}  // namespace usher::scan

// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/cascade_reader.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <ranges>
#include <utility>

#include <usher/scan/mended_modules.h>
#include <usher/scan/module_grid.h>
#include <usher/scan/processor_time.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

/// A larger one would take more time and read no more; noise makes thousands.
constexpr std::size_t kMostCandidates = 24;
constexpr std::size_t kMostTriples = 12;
/// Seen whole, in a frame. With more, a patterned wall say, ZXing would combine them for seconds; noise makes
/// fewer than forty.
constexpr std::ptrdiff_t kMostPatterns = 120;
/// Of a camera's picture, its longer side.
constexpr double kUsualSize = 1280;
/// Around a region, in modules.
constexpr int kMargin = 3;
constexpr int kLostMargin = 12;
constexpr std::size_t kMostPaired = 8;
/// Regions that are looked into before whole frames are.
constexpr std::size_t kMostLikely = 3;
/// Odder ones are hardly ever codes.
constexpr double kLikely = 0.3;
constexpr double kLikelyBeyond = 0.6;
/// Of a pattern that looks as if there were one, for each of its module's pixels; and where something is read
/// and time is left, of one that is seen from the side.
constexpr double kSuspectRows = 2;
constexpr double kSuspectRowsBeside = 1.2;

/// ZXing wants light around a code, also where the frame ends.
int marginOf(int width) {
  return width / 12 + 4;
}

std::vector<FinderCandidate> strongest(std::vector<FinderCandidate> candidates, int row_step) {
  // One row alone is chance.
  std::erase_if(candidates, [&](const FinderCandidate& one) { return one.rows <= row_step; });
  std::ranges::sort(candidates, std::ranges::greater(), &FinderCandidate::rows);
  if (candidates.size() > kMostCandidates) candidates.resize(kMostCandidates);
  return candidates;
}

}  // namespace

FinderTriple CascadeReader::Place::onPicture(FinderTriple triple) const {
  for (FinderCandidate* one : {&triple.corner, &triple.right, &triple.below}) {
    one->middle = onPicture(one->middle);
    one->module /= pixel;
  }
  triple.module /= pixel;
  return triple;
}

FinderCandidate CascadeReader::onFrame(FinderCandidate one, const Place& place) {
  one.middle = place.onFrame(one.middle);
  one.module *= place.pixel;
  return one;
}

FinderTriple CascadeReader::onFrame(const FinderTriple& triple, const Place& place) {
  return {onFrame(triple.corner, place), onFrame(triple.right, place), onFrame(triple.below, place),
          triple.module * place.pixel, triple.oddness};
}

CascadeReader::CascadeReader(CascadeSettings settings, Clock clock)
    : settings_(settings), clock_(clock ? std::move(clock) : Clock(processorTime)) {}

std::vector<SeenCode> CascadeReader::read(const LuminanceView& picture) {
  codes_.clear();
  regions_.clear();
  shrunk_by_ = 0;
  if (!picture.data || picture.width < MappedFrame::kMinSide || picture.height < MappedFrame::kMinSide)
    return {};
  frame_ = {picture.width, picture.height};
  deadline_ = clock_() + settings_.budget;
  suspects_ = 0;
  seen_.nextFrame();
  crowded_ = false;
  for (const Look& each : kLooks) {
    if (!hasTime()) break;
    if (each.when == When::Unsettled && !codes_.empty() && !isSuspicious()) break;
    if (each.when == When::Unread && !codes_.empty()) continue;
    if (each.when == When::Suspected) {
      // What is likely first, then what costs most.
      readDeeply(kMostLikely, picture);
      if (!isSuspicious()) continue;
    }
    look(each, picture);
    readFirst(picture);
  }
  readDeeply(regions_.size(), picture);
  return codes_;
}

std::optional<CodeRegion> CascadeReader::unread() const {
  if (!codes_.empty() || regions_.empty()) return std::nullopt;
  const auto oddness = [](const CodeRegion& one) { return one.triple.oddness; };
  const auto likeliest = std::ranges::min_element(regions_, {}, oddness);
  // A pattern that is lost beyond the frame's edge is no wonder; one within is another guess.
  const bool beyond = likeliest->lost && !QRectF(QPointF(), frame_).contains(*likeliest->lost);
  if (oddness(*likeliest) > (beyond ? kLikelyBeyond : kLikely)) return std::nullopt;
  return *likeliest;
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
      smoothInto(filtered_, small_.view());
      std::swap(small_, filtered_);
    }
    means_.measure(small_.view());
    shrunk_by_ = by;
    filter_ = look.filter;
  }
  const int margin = marginOf(small_.width());
  blackAndWhiteInto(worked_, small_.view(), means_, look.threshold, margin);
  const Place place{.origin = QPointF(-margin, -margin) * by, .pixel = static_cast<double>(by)};
  auto found = look.seeks ? finderCandidates(worked_.view(), look.row_step) : std::vector<FinderCandidate>();
  if (look.decodes) {
    const auto isWhole = [](const FinderCandidate& one) {
      return one.rows > 2 && one.rows >= 2 * one.module;
    };
    crowded_ = crowded_ || std::ranges::count_if(found, isWhole) > kMostPatterns;
    if (!crowded_) decodeWorked(look.name, place);
  }
  if (!look.seeks) return;

  auto candidates = strongest(std::move(found), look.row_step);
  std::erase_if(candidates, [&](const FinderCandidate& one) { return isRead(onFrame(one, place), codes_); });
  // In a picture as large as the frame noise makes them, too.
  if (by > 1) {
    const double least = codes_.empty() ? kSuspectRows : kSuspectRowsBeside;
    suspects_ = std::max(suspects_, std::ranges::count_if(candidates, [&](const FinderCandidate& one) {
                           return one.rows >= least * one.module;
                         }));
  }
  for (const FinderTriple& triple : finderTriples(candidates, kMostTriples)) {
    if (!hasTexture(triple, worked_.view())) continue;
    addRegion(regionOf(onFrame(triple, place), frame_));
  }
  if (regions_.empty() && codes_.empty() && by > 1) lookForLost(candidates, place);
}

void CascadeReader::addRegion(const CodeRegion& region) {
  const bool known =
      std::ranges::any_of(regions_, [&](const CodeRegion& one) { return isSame(one, region); });
  if (!known && !region.area.isEmpty() && regions_.size() < settings_.most_regions)
    regions_.push_back(region);
}

void CascadeReader::lookForLost(std::vector<FinderCandidate> candidates, const Place& place) {
  std::erase_if(candidates, [](const FinderCandidate& one) { return one.rows < 1.2 * one.module; });
  if (candidates.size() > kMostPaired) candidates.resize(kMostPaired);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    for (std::size_t j = i + 1; j < candidates.size(); ++j) {
      const auto& [less, more] = std::minmax(candidates[i].module, candidates[j].module);
      if (more > 1.4 * less) continue;
      for (LostFinder& lost : lostFinders(candidates[i], candidates[j])) {
        if (!hasTexture(lost, worked_.view())) continue;
        CodeRegion region = regionOf(onFrame(lost.triple, place), frame_);
        region.lost = place.onFrame(lost.middle);
        addRegion(region);
      }
    }
  }
}

bool CascadeReader::isSuspicious() const {
  return suspects_ > 1 || std::ranges::any_of(regions_, [](const CodeRegion& one) { return !one.lost; });
}

void CascadeReader::readFirst(const LuminanceView& picture) {
  std::erase_if(regions_, [&](CodeRegion& region) {
    if (region.tried > 0 || region.lost) return false;
    return readRegion(region, kFirstPasses, picture);
  });
}

void CascadeReader::readDeeply(std::size_t most, const LuminanceView& picture) {
  std::ranges::stable_sort(regions_, {}, [](const CodeRegion& one) { return one.triple.oddness; });
  std::erase_if(regions_, [&](CodeRegion& region) {
    if (most == 0 || region.tried == kRegionPasses.size()) return false;
    --most;
    if (!region.lost) return readGrid(region, picture) || readRegion(region, kRegionPasses.size(), picture);
    region.tried = kRegionPasses.size();
    return codes_.empty() && (readLost(region, picture) || readGrid(region, picture));
  });
}

bool CascadeReader::readRegion(CodeRegion& region, std::size_t passes, const LuminanceView& picture) {
  while (region.tried < passes && hasTime()) {
    const RegionPass& pass = kRegionPasses[region.tried++];
    if (decodeWorked(pass.name, work(pass, region, static_cast<int>(kMargin * pass.module), picture)))
      return true;
  }
  return false;
}

bool CascadeReader::readGrid(const CodeRegion& region, const LuminanceView& picture) {
  if (!hasTime()) return false;
  const Place place = cut(region, kGridModule, picture);
  const FinderTriple triple = place.onPicture(region.triple);
  const Relief relief = reliefOf(cut_.view(), static_cast<int>(kGridWindow * triple.module));
  const auto grid = fitGrid(relief, triple);
  if (!grid) return false;
  std::vector<float> modules = modulesOn(relief, *grid);
  if (region.inverted()) std::ranges::transform(modules, modules.begin(), std::negate());
  const auto decode = [&](const char* name, const std::vector<float>& drawn) {
    paintModules(worked_, drawn, grid->modules);
    return decodeWorked(name, [&](const QPointF& painted) {
      const QPointF on_grid = onModules(painted);
      return place.onFrame(grid->at(on_grid.x(), on_grid.y()));
    });
  };
  const auto isDecoded = [&](const char* name, const char* name_of_mended, const std::vector<float>& seen) {
    std::array<std::vector<float>, kGridParts.size()> sharp;
    std::ranges::transform(kGridParts, sharp.begin(),
                           [&](float part) { return withoutNeighbours(seen, grid->modules, part); });
    return std::ranges::any_of(sharp, [&](const auto& each) { return hasTime() && decode(name, each); }) ||
           std::ranges::any_of(sharp, [&](const auto& each) {
             const auto mended = hasTime() ? mendedModules(each, grid->modules) : std::nullopt;
             return mended && decode(name_of_mended, *mended);
           });
  };
  if (isDecoded("grid", "mended", modules)) return true;
  const std::vector<float>* all = region.lost ? nullptr : seen_.add(modules);
  return all && isDecoded("grid, over frames", "mended, over frames", *all);
}

bool CascadeReader::readLost(const CodeRegion& region, const LuminanceView& picture) {
  for (const RegionPass& pass : kRegionPasses | std::views::take(kLostPasses)) {
    if (!hasTime()) return false;
    // The lost one may lie out of the frame.
    const Place place = work(pass, region, static_cast<int>(kLostMargin * pass.module), picture);
    paintFinder(worked_, place.onPicture(*region.lost), place.onPicture(moduleSteps(region.triple)));
    if (decodeWorked("lost finder", place)) return true;
  }
  return false;
}

CascadeReader::Place CascadeReader::cut(const CodeRegion& region, double module,
                                        const LuminanceView& picture) {
  Place place{.origin = region.area.topLeft()};
  const double larger = std::min(module / region.triple.module, 3.0);
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
  return place;
}

CascadeReader::Place CascadeReader::work(const RegionPass& pass, const CodeRegion& region, int margin,
                                         const LuminanceView& picture) {
  Place place = cut(region, pass.module, picture);
  const double module = region.triple.module / place.pixel;
  if (pass.filter != Filter::None) {
    if (pass.filter == Filter::Smooth)
      smoothInto(filtered_, cut_.view());
    else
      sharpenInto(filtered_, cut_.view(), std::max(1, static_cast<int>(module * 0.7)), pass.amount);
    std::swap(cut_, filtered_);
  }
  region_means_.measure(cut_.view());
  blackAndWhiteInto(worked_, cut_.view(), region_means_,
                    {.window = static_cast<int>(pass.window * module) | 1,
                     .offset = pass.offset,
                     .inverted = region.inverted()},
                    margin);
  place.origin -= QPointF(margin, margin) * place.pixel;
  return place;
}

bool CascadeReader::decodeWorked(std::string_view pass, const Place& place) {
  return decodeWorked(pass, [&](const QPointF& point) { return place.onFrame(point); });
}

bool CascadeReader::decodeWorked(std::string_view pass,
                                 const std::function<QPointF(const QPointF&)>& on_frame) {
  const std::size_t before = codes_.size();
  PassCount& count = counts_[pass];
  ++count.tried;
  for (SeenCode& code : readBlackAndWhite(worked_.view())) {
    for (QPointF& corner : code.corners) corner = on_frame(corner);
    if (addCode(codes_, std::move(code))) ++count.read;
  }
  return codes_.size() > before;
}

}  // namespace usher::scan

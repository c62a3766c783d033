// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include <usher/scan/cascade_passes.h>
#include <usher/scan/code_region.h>
#include <usher/scan/drawn_pattern.h>
#include <usher/scan/grey_picture.h>
#include <usher/scan/local_means.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>
#include <usher/scan/seen_modules.h>

namespace usher::scan {

struct CascadeSettings {
  /// Processor time for a frame; what is begun is ended.
  std::chrono::microseconds budget{24'000};
  /// Of regions looked into, in one frame.
  std::size_t most_regions = 16;
};

/// How often a pass was tried, and how often it gave a code that was not read before it.
struct PassCount {
  int tried = 0;
  int read = 0;
};

/// Reads QR codes in trouble: cheapest first, on small pictures of two colours; then, only where finder
/// patterns are seen and nothing is read, in that region by other thresholds and filters. Keeps buffers
/// between frames: one for each thread.
class CascadeReader {
 public:
  /// Processor time of this thread so far.
  using Clock = std::function<std::chrono::nanoseconds()>;

  explicit CascadeReader(CascadeSettings settings = {}, Clock clock = {});

  /// All QR codes, dark on light and light on dark, each once; corners in pixels of `picture`. Empty where
  /// there is none and where `picture` is none.
  std::vector<SeenCode> read(const LuminanceView& picture);

  /// Of the last picture: what is most like a code of what could not be read; nullopt where something was,
  /// and where nothing is like one.
  std::optional<CodeRegion> unread() const;

  /// By the names in cascade_passes.h, of all frames so far.
  const std::map<std::string_view, PassCount>& counts() const { return counts_; }

 private:
  /// Of a picture on the frame: where its pixel (0, 0) lies, and how large its pixels are.
  struct Place {
    QPointF origin;
    double pixel = 1;

    QPointF onFrame(const QPointF& place) const { return origin + place * pixel; }
    QPointF onPicture(const QPointF& place) const { return (place - origin) / pixel; }
    ModuleSteps onPicture(const ModuleSteps& steps) const {
      return {steps.along / pixel, steps.down / pixel};
    }
    FinderTriple onPicture(FinderTriple triple) const;
  };

  static FinderCandidate onFrame(FinderCandidate one, const Place& place);
  static FinderTriple onFrame(const FinderTriple& triple, const Place& place);

  void look(const Look& look, const LuminanceView& picture);
  void addRegion(const CodeRegion& region);
  void lookForLost(std::vector<FinderCandidate> candidates, const Place& place);
  /// Those that are new, by the passes that read most; what is read is a region no more.
  void readFirst(const LuminanceView& picture);
  /// So many, the likeliest first, by all passes that they were not tried by.
  void readDeeply(std::size_t most, const LuminanceView& picture);
  bool readRegion(CodeRegion& region, std::size_t passes, const LuminanceView& picture);
  /// Module by module, where the picture is bent or too blurred for decoders to find them.
  bool readGrid(const CodeRegion& region, const LuminanceView& picture);
  bool readLost(const CodeRegion& region, const LuminanceView& picture);
  /// Makes `cut_` of a region, as near as may be to `module` pixels a module.
  Place cut(const CodeRegion& region, double module, const LuminanceView& picture);
  /// Makes `worked_` of a region.
  Place work(const RegionPass& pass, const CodeRegion& region, int margin, const LuminanceView& picture);
  /// True where a code is read that was not yet.
  bool decodeWorked(std::string_view pass, const Place& place);
  bool decodeWorked(std::string_view pass, const std::function<QPointF(const QPointF&)>& on_frame);
  bool isSuspicious() const;
  bool hasTime() const { return clock_() < deadline_; }

  CascadeSettings settings_;
  Clock clock_;
  std::map<std::string_view, PassCount> counts_;

  // Of the frame being read:
  QSize frame_;
  std::chrono::nanoseconds deadline_{0};
  std::vector<SeenCode> codes_;
  /// That nothing was read in.
  std::vector<CodeRegion> regions_;
  /// Likely finder patterns outside of what is read, in the look that saw most.
  std::ptrdiff_t suspects_ = 0;
  /// Of more finder patterns than ZXing is given.
  bool crowded_ = false;

  /// Of the code that can't be read.
  SeenModules seen_;

  // Kept for their memory:
  GreyPicture small_;
  int shrunk_by_ = 0;
  Filter filter_ = Filter::None;
  LocalMeans means_;
  GreyPicture cut_;
  GreyPicture filtered_;
  LocalMeans region_means_;
  GreyPicture worked_;
};

}  // namespace usher::scan
